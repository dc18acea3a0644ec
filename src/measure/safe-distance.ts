import type { DrawnPage } from './drawn-page.js';

/** So far may a letter such as w reach beyond the line it stands on by its own shape, in em. */
const overhang = 0.012;

/**
 * The smallest distance from the ink of any text to the edge of the safe zone, in px of the page: negative where ink
 * stands outside, undefined on a page without text.
 */
export function safeDistanceOf({ blocks, safe }: Pick<DrawnPage, 'blocks' | 'safe'>): number | undefined {
  const distances = blocks.flatMap(({ lines }) =>
    lines.flatMap(({ ink, runs }) => {
      const beyond = overhang * Math.max(0, ...runs.map(({ size }) => size));
      const left = ink.left - safe.left;
      return [
        left < 0 ? Math.min(0, left + beyond) : left,
        ink.top - safe.top,
        safe.right - ink.right,
        safe.bottom - ink.bottom,
      ];
    }),
  );
  return distances.length === 0 ? undefined : Math.min(...distances);
}
