import type { Paper } from './handout-kinds.js';

/** Upright sheets, in millimetres. */
export const paperSizes = Object.freeze({
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
} satisfies Record<Paper, object>);

/** A sheet in CSS px, for a browser that shows it. */
export function sheetViewport(paper: Paper): { readonly width: number; readonly height: number } {
  const { width, height } = paperSizes[paper];
  return { width: Math.round((width * 96) / 25.4), height: Math.round((height * 96) / 25.4) };
}
