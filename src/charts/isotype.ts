import { descending, greatest, range } from 'd3-array';
import type { Box, Chart, ChartFigure, Mark, Refusal } from './chart.js';
import { mustSay } from './must-say.js';
import { extentOf, rankOf } from './notation.js';
import { openEnd } from './open-end.js';
import { refuseAxis } from './refuse.js';
import { roundSigns } from './round-sign.js';

/** The space between two signs, and between two figures, as shares of a sign with its space. */
const gap = 0.2;
const figureGap = 0.5;

/** How the signs of each figure are broken into lines: the way that lets them be largest. */
interface Grid {
  readonly columns: number;
  readonly lines: number;
  readonly pitch: number;
}

function largestGrid(longest: number, figures: number, box: Box): Grid | undefined {
  const grids = range(1, longest + 1).map((lines): Grid => {
    const columns = Math.ceil(longest / lines);
    const high = figures * lines + (figures - 1) * figureGap - gap;
    return { columns, lines, pitch: Math.min(box.width / (columns - gap), box.height / high) };
  });
  return greatest(grids, (one, other) => one.pitch - other.pitch || other.lines - one.lines);
}

/**
 * Signs one can count, each for the same round number of things: a row of signs a figure, the largest figure on top.
 * What is only possible is hatched (a sign drawn as a line); after the last sign of a figure that goes on the line
 * goes on in dashes. The box of a mark is the box of one sign.
 *
 * @param sign how many things one sign stands for, of `roundSigns`; the one that draws most of them unless told
 */
export function isotype(
  figures: readonly ChartFigure[],
  box: Box,
  sign: number | undefined = roundSigns(figures)[0],
): Chart | Refusal {
  const refusal = refuseAxis(figures, box);
  if (refusal !== undefined) return refusal;
  if (sign === undefined) return { refused: 'no-round-sign' };
  const ranked = figures.toSorted((one, other) => descending(rankOf(one), rankOf(other)));
  const places = ranked.map((figure) => placesOf(figure, sign));
  const grid = largestGrid(Math.max(1, ...places), figures.length, box);
  if (grid === undefined) return { refused: 'box-too-small' };
  const { columns, lines, pitch } = grid;
  const size = pitch * (1 - gap);
  const drawn = ranked.map((figure, row) => {
    const top = box.y + row * (lines + figureGap) * pitch;
    const place = (index: number): Box => ({
      x: box.x + (index % columns) * pitch,
      y: top + Math.floor(index / columns) * pitch,
      width: size,
      height: size,
    });
    const { solid, possible, open } = extentOf(figure);
    const count = Math.round(possible / sign);
    const marks = range(count).map((index): Mark => {
      const kind = index < Math.round(solid / sign) ? 'solid' : 'hatched';
      return { figure: figure.id, kind, from: index * sign, to: (index + 1) * sign, box: place(index) };
    });
    const next = place(count);
    const openEnds = open ? [openEnd(figure.id, next.x, next.y + size / 4, size / 2)] : [];
    const last = openEnds.at(-1)?.box ?? marks.at(-1)?.box ?? { ...next, width: 0 };
    const used = Math.max(1, Math.ceil((count + (open ? 1 : 0)) / columns));
    const height = used * pitch - gap * pitch;
    return {
      row: {
        figure: figure.id,
        box: { x: box.x, y: top, width: box.width, height },
        end: last.x + last.width,
      },
      marks,
      openEnds,
    };
  });
  return {
    drawnIn: 'signs',
    partsOfWhole: false,
    box,
    rows: drawn.map(({ row }) => row),
    marks: drawn.flatMap(({ marks }) => marks),
    hatching: '',
    dots: [],
    openEnds: drawn.flatMap(({ openEnds }) => openEnds),
    ground: [],
    says: { ...mustSay(figures), sign },
  };
}

/** How many places the signs of a figure take, the one where it goes on included. */
function placesOf(figure: ChartFigure, sign: number): number {
  const { possible, open } = extentOf(figure);
  return Math.round(possible / sign) + (open ? 1 : 0);
}
