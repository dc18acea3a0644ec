import {
  type Block,
  clearOf,
  column,
  group,
  nothing,
  type Placed,
  space,
  stack,
} from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { type DrawingFrame, frameBetween, sideFrame } from '../../layout/drawing-frame.js';
import { figure } from '../../layout/figure.js';
import { footer } from '../../layout/footer.js';
import { bannerMasthead, masthead } from '../../layout/masthead.js';
import { serpentine } from '../../layout/serpentine.js';
import type { Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import { typeSteps } from '../../layout/type-sizes.js';
import type { CountedFigure } from '../../model/content.js';
import type { Poster } from '../../model/poster.js';
import type { Words } from '../../model/words.js';
import type { Content } from './content.js';

/** The largest digits a shape takes, at a width of 1080. */
const largest = { wide: 170, square: 220, portrait: 250, story: 250 } as const;

/** So many numbers of a wide sheet stand beside its headline; fewer and more go under it, across the sheet. */
const besideHeadline = 4;

function isSplit(sheet: Sheet, count: number): boolean {
  return sheet.shape === 'wide' && count === besideHeadline;
}

/** How many numbers stand in each row. An odd one leads, alone in the first; a wide sheet has two longer rows. */
function rowsFor(sheet: Sheet, count: number): readonly number[] {
  if (sheet.shape === 'wide' && count < besideHeadline) return [count];
  if (sheet.shape === 'wide' && count > besideHeadline) return [Math.floor(count / 2), Math.ceil(count / 2)];
  if (count === 2) return [1, 1];
  return [...(count % 2 === 1 ? [1] : []), ...Array.from({ length: Math.floor(count / 2) }, () => 2)];
}

/** Whether its numbers stand in rows one under the other on a wide sheet: there height is dear. */
function isClose(sheet: Sheet, count: number): boolean {
  return sheet.shape === 'wide' && count >= besideHeadline;
}

interface Cell {
  readonly item: CountedFigure;
  readonly row: number;
  readonly x: number;
  readonly width: number;
  readonly caption: Block;
}

function cellsOf(
  sheet: Sheet,
  items: readonly CountedFigure[],
  rows: readonly number[],
  width: number,
): Cell[] {
  const { sizes, paper, unit } = sheet;
  const gutter = (isClose(sheet, items.length) ? 20 : 56) * unit;
  let next = 0;
  return rows.flatMap((inRow, row) =>
    Array.from({ length: inRow }, (_, place) => place).flatMap((place): Cell[] => {
      const item = items[next];
      next += 1;
      if (item === undefined) return [];
      const cellWidth = (width - (inRow - 1) * gutter) / inRow;
      const set = (content: Words, size: number, colour: string) =>
        text(sheet, content, { face: 'text', size, colour, width: cellWidth, leading: 1.34 });
      const size = inRow === 1 && sheet.shape !== 'wide' ? sizes.text * 1.12 : sizes.text;
      const note =
        item.asOf === undefined ? nothing : set(item.asOf, Math.max(32 * unit, size * 0.78), paper.secondary);
      return [
        {
          item,
          row,
          x: place * (cellWidth + gutter),
          width: cellWidth,
          caption: stack([set(item.counts, size, paper.ink), note], size * 0.32),
        },
      ];
    }),
  );
}

/** How the numbers of a grid are set: all of one size, with their qualifiers in words all above or all beside them, or each where it has room. */
interface Digits {
  readonly size: number;
  readonly qualifier: 'above' | 'beside' | 'either';
}

/** Qualifiers stand above the digits of a grid where these become larger by so much. */
const worthLine = 1.08;

/** Where even the smallest size of all is too large for one long figure, that one is smaller. */
const leastOfOne = 0.66;

function digits(sheet: Sheet, cell: Cell, { size, qualifier }: Digits, first: boolean, least = size): Block {
  return figure(sheet, cell.item.figure, {
    from: cell.item.from,
    size,
    least,
    ...(qualifier === 'either' ? {} : { qualifier }),
    smallest: Math.max(32 * sheet.unit, sheet.sizes.text * 0.9),
    colour: first ? sheet.paper.accent : sheet.paper.ink,
    width: cell.width,
  });
}

/** A number that leads alone above rows of two is a size larger. */
function emphasis(rows: readonly number[], row: number): number {
  return rows[row] === 1 && rows.includes(2) ? 1.3 : 1;
}

interface Grid {
  readonly cells: readonly Cell[];
  readonly rows: readonly Block[];
}

/** All digits of a grid are of one size: the largest at which rows fit their height and the widest figure its cell. */
function gridOf(
  sheet: Sheet,
  items: readonly CountedFigure[],
  width: number,
  height: number,
  between: number,
): Grid {
  const { unit, sizes } = sheet;
  const rows = rowsFor(sheet, items.length);
  const cells = cellsOf(sheet, items, rows, width);
  const drop =
    (isSplit(sheet, items.length)
      ? 24
      : isClose(sheet, items.length)
        ? 30
        : sheet.shape === 'square'
          ? 40
          : 46) * unit;
  const under = sizes.text * (sheet.shape === 'wide' ? 0.46 : 0.55);
  const captions = rows.map((_, row) =>
    Math.max(0, ...cells.flatMap((cell) => (cell.row === row ? cell.caption.height : []))),
  );
  const fixed =
    captions.reduce((sum, caption) => sum + caption + drop + under, 0) + between * (rows.length - 1);
  // Short captions before small digits: the numbers are the picture.
  const tall = sheet.shape === 'portrait' || sheet.shape === 'story';
  const least = sizes.text * (sheet.form === 'long' && items.length > 3 ? 3.6 : tall ? 3 : 2.6);
  const shares = rows.reduce((sum, _, row) => sum + emphasis(rows, row), 0);
  const digitsOf = (given: Digits, row: number): Digits => ({
    ...given,
    size: given.size * emphasis(rows, row),
  });
  const at = (given: Digits) =>
    rows.map((_, row) => gridRow(sheet, { cells, row, digits: digitsOf(given, row), drop, under }));
  const needed = (blocks: readonly Block[]) =>
    blocks.reduce((sum, block) => sum + block.height, between * (blocks.length - 1));
  const isTooWide = (given: Digits) =>
    cells.some((cell) => digits(sheet, cell, digitsOf(given, cell.row), false).overflow > 0);
  const full = Math.max(least, Math.min(largest[sheet.shape] * unit, (height - fixed) / shares / 0.8));
  const largestWith = (qualifier: Digits['qualifier']) => {
    // What hangs below a number or stands above it takes height that is known only when it is set.
    const room = Math.max(height, needed(at({ size: least, qualifier })));
    const isTooLarge = (given: Digits) => isTooWide(given) || needed(at(given)) > room + 0.5;
    let size = full;
    while (size > least && isTooLarge({ size, qualifier })) size = Math.max(least, size - 2);
    const set = { size, qualifier };
    return { set, fits: !isTooWide(set) && needed(at(set)) <= height + 0.5 };
  };
  const [beside, above] = [largestWith('beside'), largestWith('above')];
  const isWorthIt = !beside.fits || above.set.size > worthLine * beside.set.size;
  const best = above.fits && isWorthIt ? above : beside.fits ? beside : largestWith('either');
  return { cells, rows: at(best.set) };
}

/** The numbers of one row on one base line, each over what it counts. */
function gridRow(
  sheet: Sheet,
  {
    cells,
    row,
    digits: given,
    drop,
    under,
  }: {
    readonly cells: readonly Cell[];
    readonly row: number;
    readonly digits: Digits;
    readonly drop: number;
    readonly under: number;
  },
): Block {
  const inRow = cells.flatMap((cell, index) =>
    cell.row === row
      ? [{ cell, number: digits(sheet, cell, given, index === 0, given.size * leastOfOne) }]
      : [],
  );
  const clear = Math.max(under, ...inRow.map(({ number }) => clearOf(number, under)));
  const highest = Math.max(0, ...inRow.map(({ number }) => number.height));
  return group(
    inRow.flatMap(({ cell, number }): Placed[] => [
      { block: number, x: cell.x, y: drop + highest - number.height },
      { block: cell.caption, x: cell.x, y: drop + highest + clear },
    ]),
  );
}

/** Numbers as stations of one route that enters the sheet, runs through every row and leaves it. */
export const compose: Compose<Content> = (poster: Poster<Content>, sheet): Composition => {
  const { left, right, unit, paper } = sheet;
  const { items } = poster.content;
  const split = isSplit(sheet, items.length);
  const close = isClose(sheet, items.length);
  const gridLeft = split ? left + (right - left) * 0.36 : left;
  const between = { wide: 26, square: 42, portrait: 52, story: 52 }[sheet.shape] * unit;
  const frame = split
    ? sideFrame(sheet, poster, gridLeft - left - 58 * unit)
    : frameOver(sheet, poster, close || (sheet.shape === 'wide' && sheet.step >= typeSteps - 1));
  // Small captions of the last row stand on the foot as on a line: less air is enough.
  const under = split ? 14 * unit : close ? between * 0.9 : between;
  const clear = close ? 1.1 : sheet.shape === 'wide' ? 1.5 : 1.2;
  const above = split ? 14 * unit : between * clear;
  const height = frame.end - frame.begin - above - under;
  const { cells, rows } = gridOf(sheet, items, right - gridLeft, height, between);
  const list = rows.flatMap((block, index) => (index === 0 ? [block] : [space(between, 0.8), block]));
  const grid = column(gridLeft, frame.begin, frame.end, [
    space(above, split ? 0.3 : 0.7),
    ...list,
    space(under, split ? 0.3 : 0.8),
  ]);
  const heights = rows.map((row) => grid.placed.find(({ block }) => block === row)?.y ?? 0);
  const aside = (sheet.width - right) * 0.55;
  const radius = 15 * unit;
  return {
    ground: paper.ground,
    routes: [
      {
        corners: serpentine(sheet, heights, gridLeft - aside, right + aside, split ? frame.end : undefined),
        radius: 28 * unit,
        width: 7 * unit,
        colour: paper.accent,
      },
    ],
    stations: cells.map((cell, index) => ({
      x: gridLeft + cell.x + radius,
      y: heights[cell.row] ?? 0,
      radius,
      colour: paper.accent,
      fill: index === 0 ? paper.accent : paper.ground,
      stroke: 6 * unit,
    })),
    placed: [...frame.placed, ...grid.placed],
    overflow: grid.overflow + frame.overflow,
  };
};

/** The headline over the numbers; in the height of a wide sheet it takes one line, and so does the foot. */
function frameOver(sheet: Sheet, poster: Poster<Content>, close: boolean): DrawingFrame {
  const { left, right, paper } = sheet;
  const head = close
    ? bannerMasthead(sheet, poster, paper, right - left)
    : masthead(sheet, poster, paper, right - left);
  return frameBetween(
    sheet,
    head,
    footer(sheet, poster, paper, { ruled: sheet.shape === 'wide', brief: close }),
  );
}
