import { type Chart, isRefusal } from '../../charts/chart.js';
import { isotype } from '../../charts/isotype.js';
import { roundSigns } from '../../charts/round-sign.js';
import type { Placed } from '../../layout/block.js';
import { chartPieces } from '../../layout/chart-row.js';
import { chartFigure } from '../../layout/compared-figures.js';
import { icon } from '../../layout/icon.js';
import type { Route, Station } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import type { Content } from './content.js';

export type CountedItem = Content['items'][number];

/** What one sign may stand for, from the most signs to the fewest and largest. */
export function signsFor(items: readonly CountedItem[]): readonly number[] {
  return roundSigns(items.map((item, index) => chartFigure(item, `${index}`)));
}

function chartOf(items: readonly CountedItem[], sign: number, width: number, height: number): Chart {
  const chart = isotype(
    items.map((item, index) => chartFigure(item, `${index}`)),
    { x: 0, y: 0, width, height },
    sign,
  );
  if (isRefusal(chart)) throw new RangeError(`figures that cannot be counted in signs: ${chart.refused}`);
  return chart;
}

/** The largest signs with which what is drawn has room: a short row leaves its lines to the others. Lengths in px. */
export function largestSigns(
  items: readonly CountedItem[],
  sign: number,
  room: { readonly width: number; readonly most: number; readonly holds: (chart: Chart) => boolean },
): Chart {
  const has = (chart: Chart) => room.holds(chart) && signSize(chart) <= room.most;
  let high = room.width * 2;
  let chart = chartOf(items, sign, room.width, high);
  if (has(chart)) return chart;
  // Down in strides until it has room, then up again as far as it goes.
  do {
    high *= stride;
    chart = chartOf(items, sign, room.width, high);
  } while (!has(chart) && signSize(chart) >= 1);
  for (let grow = Math.sqrt(1 / stride); grow > closeEnough; grow = Math.sqrt(grow)) {
    const larger = chartOf(items, sign, room.width, high * grow);
    if (!has(larger)) continue;
    high *= grow;
    chart = larger;
  }
  return chart;
}

const stride = 0.8;
const closeEnough = 1.005;

export function signSize({ marks: [first] }: Chart): number {
  return first?.box.width ?? 0;
}

/** What is drawn for one figure, from the left end of its first line. */
export interface CountedRow {
  /** The icons, and the dashes where the figure goes on. */
  readonly pieces: readonly Placed[];
  /** The discs the icons stand on are stations. */
  readonly stations: readonly Station[];
  /** The line of each row of discs. */
  readonly routes: readonly Route[];
}

/**
 * The signs of a figure: icons on discs, strung on lines.
 *
 * @param at where its box stands on the sheet, and from where its lines come
 */
export function countedRow(
  sheet: Sheet,
  item: CountedItem,
  chart: Chart,
  id: string,
  at: { readonly x: number; readonly y: number; readonly from: number },
): CountedRow {
  const { paper, unit } = sheet;
  const size = signSize(chart);
  const side = size * 0.62;
  const inset = (size - side) / 2;
  const stroke = Math.max(3 * unit, size * 0.06);
  const top = chart.rows.find((row) => row.figure === id)?.box.y ?? 0;
  const pen = { palette: paper, width: Math.max(4 * unit, size * 0.07), chart: chart.box };
  const marks = chart.marks.filter((mark) => mark.figure === id);
  const ends = chart.openEnds.filter((end) => end.figure === id);
  const stations = marks.map(({ kind, box }) => ({
    x: at.x + box.x + size / 2,
    y: at.y + box.y - top + size / 2,
    radius: size / 2 - stroke / 2,
    colour: paper.accent,
    fill: kind === 'solid' ? paper.accent : paper.ground,
    stroke,
  }));
  const lines = [...new Set(stations.map(({ y }) => y))];
  return {
    pieces: [
      ...marks.map(({ kind, box }) => {
        const colour = kind === 'solid' ? paper.ground : paper.accent;
        const block = icon(item.icon, { size: side, stroke: Math.max(1.6 * unit, side * 0.065), colour });
        return { block, x: at.x + box.x + inset, y: at.y + box.y - top + inset };
      }),
      ...ends.map((end) => ({
        block: chartPieces({ marks: [], dots: [], openEnds: [end] }, end.box, pen),
        x: at.x + end.box.x,
        y: at.y + end.box.y - top,
      })),
    ],
    stations,
    routes: lines.map((y) => ({
      corners: [
        [at.from, y],
        [Math.max(...stations.flatMap((station) => (station.y === y ? [station.x] : []))), y],
      ],
      radius: 0,
      width: Math.max(5 * unit, size * 0.09),
      colour: paper.accent,
    })),
  };
}
