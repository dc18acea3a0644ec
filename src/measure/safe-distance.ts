import type { DrawnPage } from './drawn-page.js';

/**
 * The smallest distance from the ink of any text to the edge of the safe zone, in px of the page: negative where ink
 * stands outside, undefined on a page without text.
 */
export function safeDistanceOf({ blocks, safe }: Pick<DrawnPage, 'blocks' | 'safe'>): number | undefined {
  const distances = blocks.flatMap(({ lines }) =>
    lines.flatMap(({ ink }) => [
      ink.left - safe.left,
      ink.top - safe.top,
      safe.right - ink.right,
      safe.bottom - ink.bottom,
    ]),
  );
  return distances.length === 0 ? undefined : Math.min(...distances);
}
