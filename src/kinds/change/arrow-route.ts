import { type Arrow, headLength } from '../../layout/arrow.js';
import type { Route, Station } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import type { Way } from './content.js';

/** How broad an arrow is drawn, in px. */
export interface Pen {
  readonly head: number;
  readonly shaft: number;
}

export interface DrawnArrow {
  readonly route: Route;
  readonly arrow: Arrow;
  /** Where it begins, if it does not come in from the edge. */
  readonly station?: Station;
}

/**
 * The route as an arrow: it comes in from the left edge, turns and runs up or down; level it runs on. Where words stand
 * on its left it begins at a station. How far says nothing of how much: every arrow goes from one figure to the other.
 *
 * @param place where its column begins, and where the arrow begins and ends
 */
export function turningArrow(
  sheet: Sheet,
  direction: Way,
  place: { readonly x: number; readonly begin: number; readonly end: number; readonly enters: boolean },
  { head, shaft }: Pen,
): DrawnArrow {
  const { paper } = sheet;
  const from = place.enters ? -20 : place.x + shaft / 2;
  const ring = (y: number, across: number): Pick<DrawnArrow, 'station'> =>
    place.enters
      ? {}
      : {
          station: {
            x: across,
            y,
            radius: shaft * 0.72,
            colour: paper.accent,
            fill: paper.ground,
            stroke: shaft * 0.3,
          },
        };
  const x = place.x + head / 2;
  if (direction === 'level') {
    const y = (place.begin + place.end) / 2;
    const neck = place.x + head - head * headLength;
    return {
      route: {
        corners: [
          [from, y],
          [neck, y],
        ],
        radius: 0,
        width: shaft,
        colour: paper.accent,
      },
      ...ring(y, from),
      arrow: headOf([neck - shaft / 2, y], [place.x + head, y], { head, shaft }, paper.accent),
    };
  }
  const sign = direction === 'up' ? -1 : 1;
  const begin = place.begin + sign * shaft * (place.enters ? 0.5 : 0.72);
  const neck = place.end - sign * head * headLength;
  return {
    route: {
      corners: [...(place.enters ? ([[-20, begin]] as const) : []), [x, begin], [x, neck]],
      radius: shaft * 1.1,
      width: shaft,
      colour: paper.accent,
    },
    ...ring(begin, x),
    arrow: headOf([x, neck - (sign * shaft) / 2], [x, place.end], { head, shaft }, paper.accent),
  };
}

function headOf(from: Arrow['from'], to: Arrow['to'], { head, shaft }: Pen, colour: string): Arrow {
  return { from, to, width: [shaft, shaft], head, colour };
}
