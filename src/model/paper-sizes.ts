import type { Paper } from './handout-kinds.js';
import type { Handout } from './page.js';

/** What a page of a handout is: a sheet of paper, or in a booklet half of one. */
export type PageSize = Paper | 'a5' | 'half-letter';

/** Upright, in millimetres. */
export const pageSizes = Object.freeze({
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
  a5: { width: 148, height: 210 },
  'half-letter': { width: 139.7, height: 215.9 },
} satisfies Record<PageSize, object>);

const halves = Object.freeze({ a4: 'a5', letter: 'half-letter' } satisfies Record<Paper, PageSize>);

/** The size its text is set for, which is the size it is printed in. */
export function pageSizeOf({ paper, booklet }: Pick<Handout, 'paper' | 'booklet'>): PageSize {
  return booklet === true ? halves[paper] : paper;
}

/** A page in CSS px, for a browser that shows it. */
export function pageViewport(size: PageSize): { readonly width: number; readonly height: number } {
  const { width, height } = pageSizes[size];
  return { width: Math.round((width * 96) / 25.4), height: Math.round((height * 96) / 25.4) };
}
