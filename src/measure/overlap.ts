import type { Box } from '../model/scene.js';
import type { DrawnPage } from './drawn-page.js';

/** How deep the ink of any two lines of text lies on each other, in px of the page; 0 when none do. */
export function overlapOf({ blocks }: Pick<DrawnPage, 'blocks'>): number {
  const inks = blocks.flatMap(({ lines }) => lines.map(({ ink }) => ink));
  let deepest = 0;
  for (const [index, one] of inks.entries()) {
    for (const other of inks.slice(index + 1)) deepest = Math.max(deepest, depth(one, other));
  }
  return deepest;
}

/** The shortest way to pull two boxes apart. */
function depth(one: Box, other: Box): number {
  return Math.min(
    Math.min(one.right, other.right) - Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
  );
}
