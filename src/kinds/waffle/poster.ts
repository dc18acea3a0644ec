import { type Block, column, nothing, space } from '../../layout/block.js';
import { chartKey } from '../../layout/chart-key.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { footer } from '../../layout/footer.js';
import { bannerMasthead, masthead } from '../../layout/masthead.js';
import { leaving, type Route } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';
import { shareBelowNumber } from './share-below-number.js';
import { dividingLine, shareStreet } from './share-line.js';
import { shareSquare } from './share-square.js';
import { shareCaption, shareLegend, shareNumber } from './share-words.js';

type Shown = Poster<Content>;

/** Between the square and what stands beside it, at a width of 1080. */
const gutters = { wide: 64, square: 56 } as const;
/** The square is the picture: so much of the width it takes where the height allows. */
const widest = { wide: 0.45, square: 0.6 } as const;
/** The least it needs, at a width of 1080. */
const narrowest = { wide: 240, square: 340 } as const;
/** How far the square gives way to a number of many digits. */
const givingWay = [1, 0.95, 0.9, 0.85, 0.8, 0.72] as const;

/** The square on the left as large as it can be beside a number, above the key to its signs. */
function largestSquare(sheet: Sheet, { content: { share } }: Shown, height: number, gutter: number) {
  const width = sheet.right - sheet.left;
  const least = narrowest.square * sheet.unit;
  const sides = givingWay.map((part) => Math.max(least, Math.min(height, width * widest.square * part)));
  const fits = (side: number) => shareNumber(sheet, share, width - side - gutter).overflow === 0;
  return shareSquare(sheet, share, sides.find(fits) ?? least);
}

/**
 * The square on the left, beside it the number on the line that runs out of it. What a cell is stands where the number
 * leaves room: above it or below.
 */
function beside(poster: Shown, sheet: Sheet): Composition {
  const { left, right, top, bottom, unit, paper } = sheet;
  const { share } = poster.content;
  const width = right - left;
  const gap = 40 * unit;
  const gutter = gutters.square * unit;
  const head = masthead(sheet, poster, paper, width);
  const foot = footer(sheet, poster, paper);
  const { chart } = shareSquare(sheet, share, width * widest.square);
  const key = chartKey(sheet, chart, [share], { width });
  const keyed = key.height === 0 ? [] : [space(gap * 0.6, 0.2), key];
  const under = key.height === 0 ? 0 : key.height + gap * 0.6;
  const room = bottom - top - head.height - foot.height - 2 * gap - under;
  const square = largestSquare(sheet, poster, room, gutter);
  const side = square.block.width;
  const parts = column(left, top, bottom, [
    head,
    space(gap, 1),
    square.block,
    ...keyed,
    space(gap, 0.8),
    foot,
  ]);
  const y = parts.placed.find(({ block }) => block === square.block)?.y ?? 0;
  const line = dividingLine(square, left, y);

  const wordsLeft = left + side + gutter;
  const [drop, air] = [28 * unit, 24 * unit];
  const largest = shareNumber(sheet, share, right - wordsLeft);
  // A number a little smaller stands on the line as it comes, without a small turn.
  const height = square.leaves - drop;
  const number =
    height < largest.height && height > largest.height * 0.8
      ? shareNumber(sheet, share, right - wordsLeft, height)
      : largest;
  const words = shareCaption(sheet, share, right - wordsLeft);
  const legend = shareLegend(sheet, share, right - wordsLeft);
  const above = square.leaves - number.height > side - square.leaves - words.height;
  const highest = y + number.height + drop + (above ? legend.height + air : 0);
  const lowest = y + side - drop - words.height - (above ? 0 : legend.height + air);
  const level = Math.max(highest, Math.min(lowest, line.leaves));
  const turn = wordsLeft - gutter / 2;
  const turns: Route['corners'] =
    Math.abs(level - line.leaves) < 1
      ? []
      : [
          [turn, line.leaves],
          [turn, level],
        ];
  const corners: Route['corners'] = [[-20, line.enters], ...line.step, ...turns, ...leaving(sheet, level)];
  return {
    ground: paper.ground,
    ...shareStreet(sheet, poster, { corners, broad: square.broad }, wordsLeft, level),
    placed: [
      ...parts.placed,
      { block: number, x: wordsLeft, y: level - drop - number.height },
      { block: words, x: wordsLeft, y: level + drop },
      { block: legend, x: wordsLeft, y: above ? y : y + side - legend.height },
    ],
    overflow:
      parts.overflow + Math.max(0, highest - lowest) + number.overflow + words.overflow + legend.overflow,
  };
}

/** On a wide sheet: the largest square with what a cell is below it, down to `end`; `missing` is the height it lacks. */
function squareWithLegend(sheet: Sheet, { content: { share } }: Shown, end: number, keyed: boolean) {
  const { left, right, top, unit } = sheet;
  const gap = 16 * unit;
  const least = narrowest.wide * unit;
  const most = (right - left) * widest.wide;
  let side = most;
  let legend = shareLegend(sheet, share, side);
  const over = () => Math.max(0, top + side + gap + legend.height - end);
  // A narrower square may break its legend into more lines, which take of its height again.
  for (let tries = 0; tries < mostTries && over() > 0; tries += 1) {
    side = Math.max(least, side - over());
    legend = shareLegend(sheet, share, side);
  }
  if (keyed || legend.single) return { side, legend, missing: over() };
  // More than a line goes to the words instead, unless a key stands there.
  const alone = Math.max(least, Math.min(most, end - top));
  return { side: alone, missing: Math.max(0, top + alone - end) };
}

const mostTries = 4;

/** The words and the number on the left; the line below the number runs into the square on the right. */
function wide(poster: Shown, sheet: Sheet): Composition {
  const { left, right, top, bottom, unit, paper } = sheet;
  const { share } = poster.content;
  const gap = 26 * unit;
  const gutter = gutters.wide * unit;
  const foot = footer(sheet, poster, paper, { ruled: false, brief: true });
  const end = bottom - foot.height - gap * 1.1;
  const { chart } = shareSquare(sheet, share, right - left);
  const keyed = chartKey(sheet, chart, [share], { width: right - left }).height > 0;
  const { side, legend, missing } = squareWithLegend(sheet, poster, end, keyed);
  const square = shareSquare(sheet, share, side);
  const squareLeft = right - side;
  const width = squareLeft - left - gutter;

  const head = bannerMasthead(sheet, poster, paper, width);
  const words = shareCaption(sheet, share, width);
  const last =
    legend === undefined
      ? shareLegend(sheet, share, width)
      : chartKey(sheet, square.chart, [share], { width });
  const below = last.height === 0 ? 0 : last.height + gap * 0.6;
  const drop = gap * 0.9;
  const room = end - top - head.height - 1.6 * gap - 2 * drop - words.height - below;
  const ground: Block = { ...nothing };
  const parts = column(left, top, end, [
    head,
    space(1.6 * gap, 1),
    shareNumber(sheet, share, width, room),
    space(drop),
    ground,
    space(drop),
    words,
    ...(last.height === 0 ? [] : [space(gap * 0.6, 1), last]),
  ]);
  const level = parts.placed.find(({ block }) => block === ground)?.y ?? 0;
  const line = dividingLine(square, squareLeft, top);
  const turn = squareLeft - gutter / 2;
  const corners: Route['corners'] = [
    [-20, level],
    [turn, level],
    [turn, line.enters],
    ...line.step,
    ...leaving(sheet, line.leaves),
  ];
  return {
    ground: paper.ground,
    ...shareStreet(sheet, poster, { corners, broad: square.broad }, left, level),
    placed: [
      ...parts.placed,
      { block: square.block, x: squareLeft, y: top },
      ...(legend === undefined ? [] : [{ block: legend, x: squareLeft, y: end - legend.height }]),
      { block: foot, x: left, y: bottom - foot.height },
    ],
    overflow: parts.overflow + (legend?.overflow ?? 0) + foot.overflow + missing,
  };
}

/**
 * A part of a whole as a square of a hundred cells: the line that divides it from the rest is the route, and the number
 * stands on it.
 */
export const compose: Compose<Content> = (poster, sheet) => {
  if (sheet.shape === 'wide') return wide(poster, sheet);
  return sheet.shape === 'square' ? beside(poster, sheet) : shareBelowNumber(poster, sheet);
};
