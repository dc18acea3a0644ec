import { type Box, type Chart, type ChartFigure, isRefusal } from '../../charts/chart.js';
import { waffle as draw } from '../../charts/waffle.js';
import { mixColours } from '../../colour/mix-colours.js';
import type { Block } from '../../layout/block.js';
import { chartPieces, chartShapes } from '../../layout/chart-row.js';
import { chartFigure } from '../../layout/compared-figures.js';
import type { Corner } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import type { Content } from './content.js';

/** Cells in a row, and rows. */
const side = 10;

export interface ShareSquare {
  readonly chart: Chart;
  readonly block: Block;
  /** How far down the line between the part and the rest comes in on the left, and leaves on the right. */
  readonly enters: number;
  readonly leaves: number;
  /** The corners of that line where it steps up between two cells; none where the part ends with its row. */
  readonly step: readonly Corner[];
  /** How broad that line may be, to stay between the cells. */
  readonly broad: number;
}

/**
 * A hundred cells, the part of them filled and the rest outlined, and the line that divides them at the number as it is
 * printed: what is only possible lies on both sides of it. Lengths in px from the top left of the square.
 */
export function shareSquare(sheet: Sheet, share: Content['share'], width: number): ShareSquare {
  const figure: ChartFigure = { ...chartFigure(share, 'share'), partOf: share.partOf.long };
  const box = { x: 0, y: 0, width, height: width };
  const chart = draw([figure], box);
  if (isRefusal(chart)) throw new RangeError(`a share that is no part of a square: ${chart.refused}`);
  const [first, second] = chart.ground;
  if (first === undefined || second === undefined) throw new RangeError('a square without cells');
  const pitch = second.x - first.x;
  const gap = pitch - first.width;
  const { unit } = sheet;
  const broad = Math.min(6 * unit, Math.max(4 * unit, gap * 0.7));
  const { value } = share.amount;
  const stated = typeof value === 'number' ? value : value.to;
  const rows = Math.floor(stated / side);
  const rest = stated - rows * side;
  const level = (row: number) => row * pitch - gap / 2;
  const cells = Math.floor(rest);
  const across = cells * pitch + (rest > cells ? (rest - cells) * first.width : -gap / 2);
  const [leaves, enters] = [level(rows), level(rest > 0 ? rows + 1 : rows)];
  const cut: Box | undefined =
    rest > cells ? { x: across - broad / 2, y: rows * pitch, width: broad, height: first.width } : undefined;
  return {
    chart,
    block: square(sheet, chart, cut),
    broad,
    enters,
    leaves,
    step:
      rest > 0
        ? [
            [across, enters, 'sharp'],
            [across, leaves, 'sharp'],
          ]
        : [],
  };
}

/** The cells; where the number ends inside one, the dividing line is drawn over it. */
function square(sheet: Sheet, chart: Chart, cut: Box | undefined): Block {
  const { paper, unit } = sheet;
  const { box, marks, ground } = chart;
  const [thin, line] = [2 * unit, 4 * unit];
  const quiet = mixColours(paper.ground, paper.secondary, 0.7);
  // A piece of a cell has no outline: it would be nothing else.
  const outlined = marks.filter(({ kind, from, to }) => kind === 'hatched' && to - from === 1);
  const outline = (cell: Box, colour: string) => ({
    outline: {
      kind: 'rectangle' as const,
      x: cell.x + thin / 2,
      y: cell.y + thin / 2,
      width: cell.width - thin,
      height: cell.height - thin,
    },
    colour,
    stroke: { colour, width: thin },
  });
  const filled = (cell: Box) => ({ outline: { kind: 'rectangle' as const, ...cell }, fill: paper.accent });
  const shapes = [
    ...ground.map((cell) => outline(cell, quiet)),
    ...outlined.map((mark) => outline(mark.box, paper.accent)),
    ...marks.filter(({ kind }) => kind === 'solid').map((mark) => filled(mark.box)),
    {
      outline: { kind: 'path' as const, path: chart.hatching },
      stroke: { colour: paper.accent, width: thin },
    },
    ...(cut === undefined ? [] : [filled(cut)]),
  ];
  const { width, height } = box;
  const goesOn = { marks: [], dots: [], openEnds: chart.openEnds };
  const ends = chartPieces(goesOn, box, { palette: paper, width: line, chart: box });
  return {
    width,
    height,
    overflow: 0,
    itemsAt: (x, y) => [
      ...chartShapes(shapes, paper.accent, {
        place: { x, y, width, height },
        view: { x: 0, y: 0, width, height },
      }),
      ...ends.itemsAt(x, y),
    ],
  };
}
