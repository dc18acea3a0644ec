import { range } from 'd3-array';
import type { Box, DrawChart, Mark } from './chart.js';
import { hatchMarks } from './hatching.js';
import { mustSay } from './must-say.js';
import { extentOf } from './notation.js';
import { openEnd } from './open-end.js';
import { refuseShare, whole } from './refuse-share.js';

const side = 10;
/** The space between two cells, as a share of a cell with its space: a line that divides them runs in it. */
const gap = 0.18;

/**
 * A share of a whole as cells of a square of a hundred, filled line by line from the top left; a cell is one per cent,
 * and a part of a per cent fills a part of its cell. The square stands in the top left of the box. One figure, with
 * `partOf`.
 */
export const waffle: DrawChart = (figures, box) => {
  const refusal = refuseShare(figures, box);
  const [figure, second] = figures;
  if (refusal !== undefined) return refusal;
  if (figure === undefined || second !== undefined) return { refused: 'one-figure-only' };
  const { solid, possible, open } = extentOf(figure, whole);
  const goesOnIn = Math.ceil(possible);
  // “More than 100 %” of a whole is none.
  if (open && goesOnIn >= whole) return { refused: 'more-than-the-whole', figure: figure.id };

  // Ten cells and the nine spaces between them fill the square.
  const pitch = Math.min(box.width, box.height) / (side - gap);
  const size = pitch * (1 - gap);
  const cell = (index: number): Box => ({
    x: box.x + (index % side) * pitch,
    y: box.y + Math.floor(index / side) * pitch,
    width: size,
    height: size,
  });
  const piece = (kind: Mark['kind'], from: number, to: number): readonly Mark[] =>
    range(Math.floor(from), from < to ? Math.ceil(to) : 0).map((index) => {
      const [start, end] = [Math.max(from, index), Math.min(to, index + 1)];
      const place = cell(index);
      return {
        figure: figure.id,
        kind,
        from: start,
        to: end,
        box: { ...place, x: place.x + (start - index) * size, width: (end - start) * size },
      };
    });
  const next = cell(goesOnIn);
  const openEnds = open ? [openEnd(figure.id, next.x, next.y + size / 4, size / 2)] : [];
  const square = { x: box.x, y: box.y, width: pitch * (side - gap), height: pitch * (side - gap) };
  const marks = [...piece('solid', 0, solid), ...piece('hatched', solid, possible)];
  return {
    drawnIn: 'cells',
    partsOfWhole: true,
    box,
    rows: [{ figure: figure.id, box: square, end: square.x + square.width }],
    marks,
    hatching: hatchMarks(marks, square),
    dots: [],
    openEnds,
    ground: range(whole).map(cell),
    says: { ...mustSay(figures), whole: figure.partOf ?? '' },
  };
};
