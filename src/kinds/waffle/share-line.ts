import type { Composition } from '../../layout/composition.js';
import type { Corner, Route, Station } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';
import type { ShareSquare } from './share-square.js';

/** The route with its station below the number, solid where the number is exact. Lengths in px. */
export function shareStreet(
  sheet: Sheet,
  { content: { share } }: Poster<Content>,
  { corners, broad }: { readonly corners: Route['corners']; readonly broad: number },
  x: number,
  y: number,
): Required<Pick<Composition, 'routes' | 'stations'>> {
  const { unit, paper } = sheet;
  const radius = 16 * unit;
  const exact = share.amount.qualifier === 'exactly' && typeof share.amount.value === 'number';
  const route: Route = { corners, radius: 24 * unit, width: broad, colour: paper.accent };
  const station: Station = {
    x: x + radius,
    y,
    radius,
    colour: paper.accent,
    fill: exact ? paper.accent : paper.ground,
    stroke: 6 * unit,
  };
  return { routes: [route], stations: [station] };
}

export interface DividingLine {
  /** How high it comes in on the left of the square, and leaves on the right. */
  readonly enters: number;
  readonly leaves: number;
  /** Its corners inside, from left to right. */
  readonly step: readonly Corner[];
}

/** The line between part and rest, where the square stands on the sheet. */
export function dividingLine({ enters, leaves, step }: ShareSquare, x: number, y: number): DividingLine {
  return {
    enters: y + enters,
    leaves: y + leaves,
    step: step.map(([across, down]) => [x + across, y + down, 'sharp'] as const),
  };
}
