import { type Chart, type ChartFigure, type DrawChart, isRefusal } from '../charts/chart.js';
import type { DrawnFigure } from '../model/content.js';
import type { Words } from '../model/words.js';
import { type Block, group, nothing, type Placed } from './block.js';
import { chartRow } from './chart-row.js';
import { caption, captionBeside } from './compared-captions.js';
import { figure } from './figure.js';
import type { Sheet } from './sheet.js';
import { typeSteps } from './type-sizes.js';

/** How figures are compared along an axis. Lengths in px. */
export interface Comparison {
  readonly draw: DrawChart;
  /** How high the band of a figure is, in heights of its digits. */
  readonly band: number;
  /** How far captions and keys stand from the line at nought. */
  readonly inset: number;
  /** How wide captions are that stand before the line, each level with its bar; else they stand over their bars. */
  readonly beside?: number;
}

export interface ComparedRows {
  readonly chart: Chart;
  /** In the order drawn, the largest first; each from the line at nought to the end of its figure. */
  readonly rows: readonly Block[];
  /** Where the figure of the last row ends, and how high it is below its caption: behind it there is room. */
  readonly lastEnd: number;
  readonly lastHeight: number;
  /** The date all figures hold for: it is said once. */
  readonly asOf: Words | undefined;
  /** How far figures reach over the width. */
  readonly overflow: number;
}

/** The longest bar takes at least such a share of the width: it is the picture, the number its label. */
const leastShare = { wished: 0.5, needed: 0.28 };

/**
 * A row for each figure: what it counts, below it its bar from nought, and where that ends the figure itself. All
 * digits are of one size: the largest at which the rows fit a height and the labels leave the bars their room.
 */
export function comparedFigures(
  sheet: Sheet,
  items: readonly DrawnFigure[],
  { draw, band, inset, beside }: Comparison,
  room: { readonly width: number; readonly height: number; readonly largest: number },
): ComparedRows {
  const { unit, sizes, paper } = sheet;
  const dates = new Set(items.map(({ asOf }) => asOf?.long));
  const shared = dates.size === 1 ? items[0]?.asOf : undefined;
  const dated = shared === undefined;
  const captions = items.map((item) =>
    beside === undefined
      ? caption(sheet, item, room.width - inset, dated)
      : captionBeside(sheet, item, beside, dated),
  );
  const under = sizes.text * 0.42;
  const fixed = beside === undefined ? captions.reduce((sum, { height }) => sum + height + under, 0) : 0;
  const figures = items.map((item, index) => chartFigure(item, `${index}`));
  const gap = 22 * unit;

  const label = (item: DrawnFigure, size: number, first: boolean) =>
    figure(sheet, item.figure, {
      from: item.from,
      size,
      least: size,
      smallest: Math.max(32 * unit, sizes.text * 0.9),
      colour: first ? paper.accent : paper.ink,
      width: room.width,
      small: 0.36,
    });
  const least =
    sizes.text * ((sheet.bare ? leastOnSlide : leastInPicture) + 0.08 * (typeSteps - 1 - sheet.step));
  const tall = (room.height - fixed) / items.length / (digitHeight * Math.max(1, band));
  let size = Math.max(least, Math.min(room.largest, tall));
  const drawAt = (digits: number) => {
    const labels = items.map((item) => label(item, digits, false).width + gap);
    return widest(draw, figures, labels, { width: room.width, band: digits * digitHeight * band });
  };
  let chart = drawAt(size);
  while (size > least && chart.box.width < room.width * leastShare.wished) {
    size = Math.max(least, size - 4 * unit);
    chart = drawAt(size);
  }

  const drawn = chart.rows.map((row, rank) => {
    const index = Number(row.figure);
    const item = items[index];
    const above = captions[index] ?? nothing;
    if (item === undefined) return { row: above, end: 0, height: 0 };
    const bar = chartRow(chart, row.figure, { palette: paper, width: Math.max(4 * unit, size * 0.055) });
    const number = label(item, size, rank === 0);
    const height = Math.max(bar.height * (band > 1 ? 0.62 : 1), number.height);
    const x = row.end - noughtOf(chart) + gap;
    const tall = beside === undefined ? height : Math.max(height, above.height);
    const top = beside === undefined ? above.height + under : (tall - height) / 2;
    const placed: Placed[] = [
      beside === undefined
        ? { block: above, x: inset, y: 0 }
        : { block: above, x: -inset - above.width, y: (tall - above.height) / 2 },
      { block: bar, x: -noughtOf(chart), y: top + (height - bar.height) / 2 },
      { block: number, x, y: top + (height - number.height) / 2 },
    ];
    return { row: group(placed, undefined, top + (height + tall) / 2), end: x + number.width, height };
  });
  const missing = Math.max(0, room.width * leastShare.needed - chart.box.width);
  const last = drawn.at(-1);
  return {
    chart,
    rows: drawn.map(({ row }) => row),
    lastEnd: last?.end ?? 0,
    lastHeight: last?.height ?? 0,
    asOf: shared,
    overflow: missing,
  };
}

/** Digits against text: on a phone they are what is seen first, in a room they are read with the words before them. */
const leastInPicture = 2.5;
const leastOnSlide = 1.4;

/** How high digits are, in sizes. */
const digitHeight = 0.76;

/** Where nought stands in the box of a chart: on the line. */
function noughtOf({ axis }: Chart): number {
  return axis?.start ?? 0;
}

export function chartFigure(item: DrawnFigure, id: string): ChartFigure {
  const { prefix, digits, suffix } = item.figure;
  return {
    ...item.amount,
    id,
    figure: prefix + digits + suffix,
    counts: item.counts.long,
    ...(item.asOf === undefined ? {} : { asOf: item.asOf.long }),
  };
}

/** A bar of half the length has to give way twice: the way to fit halves each time. */
const mostTries = 12;

/** The widest chart that leaves every figure room for its label behind what is drawn for it. */
function widest(
  draw: DrawChart,
  figures: readonly ChartFigure[],
  labels: readonly number[],
  room: { readonly width: number; readonly band: number },
): Chart {
  const at = (width: number, height: number) => {
    const drawn = draw(figures, { x: 0, y: 0, width, height });
    if (isRefusal(drawn)) throw new RangeError(`figures that cannot be compared: ${drawn.refused}`);
    return drawn;
  };
  const bandOf = ({ rows: [first] }: Chart) => first?.box.height ?? 1;
  // A form knows how much of a height is band and how much is air: all bands grow with it alike.
  const height = (100 * room.band) / bandOf(at(room.width, 100));
  const over = (chart: Chart) =>
    Math.max(
      ...chart.rows.map(
        ({ figure: id, end }) => end - noughtOf(chart) + (labels[Number(id)] ?? 0) - room.width,
      ),
    );
  let chart = at(room.width, height);
  // What is over is taken off; where a shorter row was the one that was over, that is not yet enough.
  for (let tries = 0; tries < mostTries && over(chart) > 0; tries += 1) {
    chart = at(Math.max(room.width / 20, chart.box.width - over(chart) - 1), height);
  }
  return chart;
}
