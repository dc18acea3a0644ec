import { type Chart, isRefusal } from '../charts/chart.js';
import { isotype as draw } from '../charts/isotype.js';
import type { PosterOf } from '../model/poster.js';
import type { Compose } from './layout.js';
import { type Block, column, group, type Placed, space } from './parts/block.js';
import { chartKey } from './parts/chart-key.js';
import { chartPieces } from './parts/chart-row.js';
import { chartFigure } from './parts/compared-figures.js';
import { figure } from './parts/figure.js';
import { footer } from './parts/footer.js';
import { masthead, sideMasthead } from './parts/frame.js';
import { icon } from './parts/icon.js';
import { clearFoot } from './parts/route.js';
import { text } from './parts/text.js';
import type { Sheet } from './sheet.js';

/** At a width of 1080: the largest digits, and how large a sign may and must be. */
const largest = { wide: 92, square: 124, portrait: 140, story: 144 } as const;
const signs = { most: 128, least: 30 } as const;
/** Type gives way to signs this large, down to the step where it has given enough. */
const wished = { wide: 30, square: 46, portrait: 68, story: 68 } as const;
const givingSteps = 4;

type Item = PosterOf<'isotype'>['items'][number];

/** A figure and, on its line, what it counts. */
function label(sheet: Sheet, item: Item, width: number, first: boolean): Block {
  const { sizes, paper, unit } = sheet;
  const size = Math.max(sizes.text * 2.5, largest[sheet.shape] * unit * (1 - 0.06 * sheet.step));
  const number = figure(sheet, item.figure, {
    size,
    least: sizes.text * 2.5,
    smallest: Math.max(32 * unit, sizes.text * 0.9),
    colour: first ? paper.accent : paper.ink,
    width,
    small: 0.38,
  });
  const left = number.width + 26 * unit;
  const set = (content: string, type: number, colour: string) =>
    text(sheet, content, { face: 'text', size: type, colour, width: width - left, leading: 1.3 });
  const words = set(
    sheet.form === 'short' ? (item.short ?? item.counts) : item.counts,
    sizes.text,
    paper.ink,
  );
  const lines = [
    words,
    ...(item.asOf === undefined
      ? []
      : [set(item.asOf, Math.max(32 * unit, sizes.text * 0.8), paper.secondary)]),
  ];
  const high = lines.reduce((sum, line) => sum + line.height, 0) + (lines.length - 1) * 10 * unit;
  const height = Math.max(number.height, high);
  let y = height - high;
  return group([
    { block: number, x: 0, y: height - number.height },
    ...lines.map((block): Placed => {
      const placed = { block, x: left, y };
      y += block.height + 10 * unit;
      return placed;
    }),
  ]);
}

function chartOf(items: readonly Item[], width: number, height: number): Chart {
  const chart = draw(
    items.map((item, index) => chartFigure(item, `${index}`)),
    { x: 0, y: 0, width, height },
  );
  if (isRefusal(chart)) throw new RangeError(`figures that cannot be counted in signs: ${chart.refused}`);
  return chart;
}

/** The largest signs with which all rows together are no higher than `height`: a short row leaves its lines to the others. */
function largestSigns(items: readonly Item[], width: number, height: number, most: number): Chart {
  let high = Math.max(1, height) * 2;
  let chart = chartOf(items, width, high);
  const used = () => chart.rows.reduce((sum, { box }) => sum + box.height, 0);
  while (used() > height || signSize(chart) > most) {
    high *= 0.96;
    chart = chartOf(items, width, high);
    if (signSize(chart) < 1) break;
  }
  return chart;
}

function signSize({ marks: [first] }: Chart): number {
  return first?.box.width ?? 0;
}

/** The icons of one figure, and the chevron where it goes on; the discs they stand on are stations. */
function signsOf(sheet: Sheet, item: Item, chart: Chart, id: string, top: number): readonly Placed[] {
  const { paper, unit } = sheet;
  const size = signSize(chart);
  const side = size * 0.62;
  const inset = (size - side) / 2;
  const pen = { palette: paper, width: Math.max(4 * unit, size * 0.07), chart: chart.box };
  return [
    ...chart.marks.flatMap(({ figure: of, kind, box }): Placed[] => {
      if (of !== id) return [];
      const colour = kind === 'solid' ? paper.ground : paper.accent;
      const block = icon(item.icon, { size: side, stroke: Math.max(1.6 * unit, side * 0.065), colour });
      return [{ block, x: box.x + inset, y: box.y - top + inset }];
    }),
    ...chart.openEnds.flatMap((end): Placed[] =>
      end.figure === id
        ? [
            {
              block: chartPieces({ marks: [], dots: [], openEnds: [end] }, end.box, pen),
              x: end.box.x,
              y: end.box.y - top,
            },
          ]
        : [],
    ),
  ];
}

/** Things as stations one can count: below each figure its signs, strung on a line that comes in from the edge. */
export const isotype: Compose<'isotype'> = (poster, sheet) => {
  const { left, right, top, bottom, unit, paper } = sheet;
  const { items } = poster;
  const split = sheet.shape === 'wide';
  const listLeft = split ? left + (right - left) * 0.4 : left;
  const width = right - listLeft;
  const wordsWidth = split ? listLeft - left - 52 * unit : width;
  const foot = footer(sheet, poster, paper, { ruled: split, width: wordsWidth });
  const head = split
    ? sideMasthead(sheet, poster, wordsWidth, foot)
    : masthead(sheet, poster, paper, wordsWidth);
  const gap = { wide: 30, square: 40, portrait: 52, story: 56 }[sheet.shape] * unit * (1 - 0.06 * sheet.step);
  const under = gap * 0.62;
  const begin = split ? top : top + head.height + gap * 1.2;
  const end = split ? bottom : bottom - foot.height - gap;

  const labels = items.map((item, index) => label(sheet, item, width, index === 0));
  const keyOf = (chart: Chart) => chartKey(sheet, chart, items, { width });
  const taken =
    labels.reduce((sum, { height }) => sum + height + under, 0) +
    gap * items.length +
    keyOf(chartOf(items, width, width)).height;
  const chart = largestSigns(items, width, end - begin - taken, signs.most * unit);
  const size = signSize(chart);
  const key = keyOf(chart);
  const rows = chart.rows.map((row) => {
    const index = Number(row.figure);
    const above = labels[index];
    const item = items[index];
    if (above === undefined || item === undefined) throw new RangeError(`there is no item ${row.figure}`);
    const offset = above.height + under;
    const pieces = signsOf(sheet, item, chart, row.figure, row.box.y);
    const marks = chart.marks.filter(({ figure: of }) => of === row.figure);
    const block = group(
      [{ block: above, x: 0, y: 0 }, ...pieces.map((piece) => ({ ...piece, y: piece.y + offset }))],
      width,
      offset + row.box.height,
    );
    return {
      block,
      discs: marks.map(({ kind, box }) => ({
        kind,
        x: box.x + size / 2,
        y: offset + box.y - row.box.y + size / 2,
      })),
    };
  });
  const parts = column(listLeft, begin, end, [
    space(0, 0.5),
    ...rows.flatMap(({ block }) => [block, space(gap, 1)]),
    key,
    space(0, 0.5),
  ]);
  const discs = rows.flatMap(({ block, discs: own }) => {
    const y = parts.placed.find((placed) => placed.block === block)?.y ?? 0;
    return own.map((disc) => ({ ...disc, x: listLeft + disc.x, y: y + disc.y }));
  });
  const stroke = Math.max(3 * unit, size * 0.06);
  const lines = [...new Set(discs.map(({ y }) => y))];
  const side = split ? column(left, top, bottom, [head, space(gap, 1), foot]) : undefined;
  return {
    ground: paper.ground,
    fields: clearFoot(sheet),
    routes: lines.map((y) => ({
      corners: [
        [split ? listLeft : -20, y],
        [Math.max(...discs.flatMap((disc) => (disc.y === y ? [disc.x] : []))), y],
      ],
      radius: 0,
      width: Math.max(5 * unit, size * 0.09),
      colour: paper.accent,
    })),
    stations: discs.map(({ kind, x, y }) => ({
      x,
      y,
      radius: size / 2 - stroke / 2,
      colour: paper.accent,
      fill: kind === 'solid' ? paper.accent : paper.ground,
      stroke,
    })),
    placed: [
      ...(side?.placed ?? [
        { block: head, x: left, y: top },
        { block: foot, x: left, y: bottom - foot.height },
      ]),
      ...parts.placed,
    ],
    overflow:
      parts.overflow +
      Math.max(0, (sheet.step < givingSteps ? wished[sheet.shape] : signs.least) * unit - size) +
      (side?.overflow ?? head.overflow + foot.overflow),
  };
};
