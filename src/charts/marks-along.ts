import type { ChartFigure, Mark, OpenEnd } from './chart.js';
import { extentOf } from './notation.js';
import { openEnd } from './open-end.js';

export interface DrawnAlong {
  readonly marks: readonly Mark[];
  readonly openEnds: readonly OpenEnd[];
  /** The right edge of it all, in px. */
  readonly end: number;
}

/** A line along x on which a figure is drawn: where a number stands, and how thick the marks are. */
export interface Line {
  readonly at: (number: number) => number;
  readonly y: number;
  readonly height: number;
  /** The sign of an open end: its height, and how far it keeps clear of what ends the line; in px. */
  readonly open?: {
    readonly height: number;
    readonly clear: number;
    readonly form?: 'edges' | 'line';
  };
}

/** Draws what is certain and what is possible of a figure along a line, in the notation of the house. */
export function marksAlong(figure: ChartFigure, line: Line): DrawnAlong {
  const { at, y, height } = line;
  const sign: NonNullable<Line['open']> = line.open ?? { height, clear: 0 };
  const { solid, possible, open } = extentOf(figure);
  const piece = (kind: Mark['kind'], from: number, to: number): readonly Mark[] =>
    to > from
      ? [{ figure: figure.id, kind, from, to, box: { x: at(from), y, width: at(to) - at(from), height } }]
      : [];
  const end = at(possible);
  const openEnds = open
    ? [openEnd(figure.id, end + sign.clear, y + (height - sign.height) / 2, sign.height, sign.form)]
    : [];
  return {
    marks: [...piece('solid', 0, solid), ...piece('hatched', solid, possible)],
    openEnds,
    end: Math.max(end, ...openEnds.map(({ box }) => box.x + box.width)),
  };
}
