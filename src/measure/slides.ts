import type { ReadingPlan } from './reading-plan.js';

/** How slides are read: a section each, 1280 × 720 px, whatever the size it is shown at. */
export const slidePlan: ReadingPlan = Object.freeze({
  pages: '.leaf section',
  sheet: 'section',
  width: 1280,
  parts: '',
  opening: '',
  head: ':scope > header',
  foot: ':scope > footer',
  nearest: { plain: 24, numbered: 76 },
  hanging: 14,
  // The safe title area of SMPTE ST 2046-1: nine tenths of the width and the height.
  safe: { across: 64, down: 36 },
  scenes: 'svg.scene',
  notes:
    'header, footer, h1 em, h2 em, section.sources li, section:is(.hero-number, .number-grid) > p, section:is(.hero-number, .number-grid) li em',
  orderNumbers:
    'footer em, h1 em, h2 em, .contents li > strong, .contents li > p > strong, .opener > p:first-of-type',
});
