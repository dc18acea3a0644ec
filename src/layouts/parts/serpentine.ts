import type { Sheet } from '../sheet.js';
import { type Corner, leaving } from './route.js';

/**
 * One line through every row: to the right, round the corner, back, and on. It enters from the left edge of the sheet
 * and leaves over the nearest one; where it parts a sheet in two it enters from above and may leave below.
 *
 * @param heights of the rows, in px
 */
export function serpentine(
  sheet: Sheet,
  heights: readonly number[],
  from: number,
  to: number,
  parting: boolean,
): readonly Corner[] {
  const beyond = 20;
  const enter = (y: number): readonly Corner[] =>
    parting
      ? [
          [from, -beyond],
          [from, y],
        ]
      : [[-beyond, y]];
  const leave = (y: number): readonly Corner[] =>
    parting
      ? [
          [from, y],
          [from, sheet.height + beyond],
        ]
      : [[-beyond, y]];
  return heights.flatMap((y, row): readonly Corner[] => {
    const rightwards = row % 2 === 0;
    const last = row === heights.length - 1;
    return [
      ...(row === 0 ? enter(y) : ([[rightwards ? from : to, y]] as const)),
      ...(last ? (rightwards ? leaving(sheet, y) : leave(y)) : ([[rightwards ? to : from, y]] as const)),
    ];
  });
}
