import type { DrawnPage } from './drawn-page.js';

/**
 * A descender may hang below the foot of a frame, as Latin letters do below Chinese ones; in shares of the size. A
 * frame is where text is set, the safe zone is where its ink must stay.
 */
const hanging = 0.16;

/** How far text reaches out of the frames it is set in, in px of the page; 0 when everything fits. */
export function overflowOf({ blocks, excess }: Pick<DrawnPage, 'blocks' | 'excess'>): number {
  const reaches = blocks.flatMap(({ frame, lines }) =>
    lines.map(({ ink, runs }) => {
      const slack = hanging * Math.max(...runs.map(({ size }) => size));
      return Math.max(
        frame.left - ink.left,
        ink.right - frame.right,
        frame.top - ink.top - slack,
        ink.bottom - frame.bottom - slack,
      );
    }),
  );
  return Math.max(0, excess, ...reaches);
}
