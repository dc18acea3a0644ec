import type { ReadingPlan } from './reading-plan.js';

/** A kind of slide, and selectors below its `section`: small print, and numbers of order. */
interface SlideKind {
  readonly kind: string;
  readonly notes?: readonly string[];
  readonly orderNumbers?: readonly string[];
}

/** How slides are read: a section each, 1280 × 720 px, whatever the size it is shown at. */
export function slidePlanOf(kinds: readonly SlideKind[]): ReadingPlan {
  const within = (own: (kind: SlideKind) => readonly string[] | undefined) =>
    kinds.flatMap((each) => (own(each) ?? []).map((below) => `section.${each.kind} ${below}`));
  return Object.freeze({
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
    notes: ['header', 'footer', 'h1 em', 'h2 em', ...within(({ notes }) => notes)].join(', '),
    orderNumbers: ['footer em', 'h1 em', 'h2 em', ...within(({ orderNumbers }) => orderNumbers)].join(', '),
  });
}
