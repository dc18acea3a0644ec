import type { Corner, Route } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';

/** A road: the route as a broad band with a line along its middle. */
export function road(
  sheet: Sheet,
  corners: readonly Corner[],
  radius: number,
  width: number,
): readonly Route[] {
  return [
    { corners, radius, width, colour: sheet.paper.accent },
    { corners, radius, width: Math.max(2 * sheet.unit, width * 0.09), colour: sheet.paper.ground },
  ];
}

/** A curve that rises from one height to another: level where it begins and where it ends. Lengths in px. */
export interface Rise {
  /** Across: where it begins and where it ends. */
  readonly from: number;
  readonly to: number;
  /** Down. */
  readonly low: number;
  readonly high: number;
  /** 1 rises as soon as it begins; larger numbers stay low for longer. */
  readonly late: number;
}

/** How far down the curve is at a place across. */
export function levelAt({ from, to, low, high, late }: Rise, x: number): number {
  const way = Math.min(1, Math.max(0, (x - from) / (to - from))) ** late;
  return low + (high - low) * way * way * (3 - 2 * way);
}

/** The curve as corners of a route that runs over both edges of the sheet. */
export function sweepCorners(sheet: Sheet, rise: Rise): readonly Corner[] {
  const beyond = 20;
  const pieces = 80;
  return Array.from({ length: pieces + 1 }, (_, index): Corner => {
    const x = -beyond + ((sheet.width + 2 * beyond) * index) / pieces;
    return [x, levelAt(rise, x)];
  });
}
