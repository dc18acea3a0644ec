import type { ReadingPlan } from './reading-plan.js';

const inHandout = Object.freeze({
  pages: '.sheet section',
  sheet: 'section',
  parts: '',
  opening: '',
  head: '',
  foot: '',
  scenes: 'svg.scene',
  notes: 'h1 em, h2 em',
  orderNumbers: 'h1 em, h2 em',
});

/** How slides are read that were set anew for paper; in px of the slide, which is as tall as what it holds. */
export const paperSlidePlan: ReadingPlan = Object.freeze({
  ...inHandout,
  width: 810,
  nearest: { plain: 8, numbered: 8 },
  hanging: 14,
  safe: { across: 8, down: 8 },
});

/** How slides are read that stand on paper as they do on the screen. */
export const screenSlidePlan: ReadingPlan = Object.freeze({
  ...inHandout,
  width: 1280,
  nearest: { plain: 24, numbered: 76 },
  hanging: 14,
  safe: { across: 64, down: 36 },
});
