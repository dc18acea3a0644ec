import { type Corner, leaving } from './route.js';
import type { Sheet } from './sheet.js';

/**
 * One line through every row: to the right, round the corner, back, and on. It enters from the left edge of the sheet
 * and leaves over the nearest one; beside a headline it enters from above and leaves on the right, over the foot.
 *
 * @param heights of the rows, in px
 * @param floor where it stands beside a headline: the level over the foot, in px
 */
export function serpentine(
  sheet: Sheet,
  heights: readonly number[],
  from: number,
  to: number,
  floor?: number,
): readonly Corner[] {
  const beyond = 20;
  const enter = (y: number): readonly Corner[] =>
    floor !== undefined
      ? [
          [from, -beyond],
          [from, y],
        ]
      : [[-beyond, y]];
  const leave = (y: number): readonly Corner[] =>
    floor === undefined ? [[-beyond, y]] : [[from, y], [from, floor], ...leaving(sheet, floor)];
  return heights.flatMap((y, row): readonly Corner[] => {
    const rightwards = row % 2 === 0;
    const last = row === heights.length - 1;
    return [
      ...(row === 0 ? enter(y) : ([[rightwards ? from : to, y]] as const)),
      ...(last ? (rightwards ? leaving(sheet, y) : leave(y)) : ([[rightwards ? to : from, y]] as const)),
    ];
  });
}
