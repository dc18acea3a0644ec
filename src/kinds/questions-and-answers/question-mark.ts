import type { Route, Station } from '../../layout/route.js';

/** In bends: the line of the mark, and from its top to the middle of its dot. */
export const markStroke = 0.42;
export const markHeight = 4.15;

/** A question mark and its place: the radius of its bend, and across the middle of its stem and of its dot; in px. */
export interface Mark {
  readonly bend: number;
  readonly stem: number;
  readonly colour: string;
}

/** Drawn as the route is drawn: its dot is the station from which the answer sets out. */
export function questionMark(
  { bend, stem, colour }: Mark,
  top: number,
  dot: number,
): { readonly route: Route; readonly station: Station } {
  const width = bend * markStroke;
  const first = top + width / 2;
  return {
    route: {
      corners: [
        [stem - bend, first + bend * 1.05],
        [stem - bend, first],
        [stem + bend, first],
        [stem + bend, first + bend * 1.9],
        [stem, first + bend * 1.9],
        [stem, dot - bend * 0.88],
      ],
      radius: bend,
      width,
      colour,
    },
    station: { x: stem, y: dot, radius: bend * 0.34, colour, fill: colour, stroke: 0 },
  };
}
