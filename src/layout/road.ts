import type { Corner, Route } from './route.js';
import type { Sheet } from './sheet.js';

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
