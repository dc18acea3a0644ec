import type { Chart } from '../../charts/chart.js';
import { type Block, column, group, nothing, type Placed, space, stack } from '../../layout/block.js';
import { chartKey } from '../../layout/chart-key.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { sideFrame, stackedFrame } from '../../layout/drawing-frame.js';
import { figure } from '../../layout/figure.js';
import { footer } from '../../layout/footer.js';
import { masthead } from '../../layout/masthead.js';
import { closingRoute, leaving } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import type { Poster } from '../../model/poster.js';
import type { Words } from '../../model/words.js';
import type { Content } from './content.js';
import {
  type CountedItem,
  type CountedRow,
  countedRow,
  largestSigns,
  signSize,
  signsFor,
} from './counted-signs.js';

/** At a width of 1080: the largest digits, and how large a sign may and must be. */
const largest = { wide: 120, square: 124, portrait: 140, story: 144 } as const;
const largestOnSlide = 84;
const signs = { most: 128, least: 30 } as const;
/** Smaller than this a sign cannot be told on a phone: type gives way to it, down to the step where it has given enough. */
const wished = { wide: 58, square: 64, portrait: 92, story: 92 } as const;
const givingSteps = 4;

type Isotype = Poster<Content>;

function number(sheet: Sheet, item: CountedItem, width: number, first: boolean): Block {
  const { sizes, paper, unit } = sheet;
  const least = sizes.text * (sheet.bare ? 1.5 : 2.5);
  const most = sheet.bare ? largestOnSlide : largest[sheet.shape];
  return figure(sheet, item.figure, {
    from: item.from,
    size: Math.max(least, most * unit * (1 - 0.06 * sheet.step)),
    least,
    smallest: Math.max(32 * unit, sizes.text * 0.9),
    colour: first ? paper.accent : paper.ink,
    width,
    small: 0.38,
  });
}

/** What a figure counts, and when. */
function words(sheet: Sheet, item: CountedItem, width: number): Block {
  const { sizes, paper, unit } = sheet;
  const set = (content: Words, size: number, colour: string) =>
    text(sheet, content, { face: 'text', size, colour, width, leading: 1.3 });
  return stack(
    [
      set(item.counts, sizes.text, paper.ink),
      ...(item.asOf === undefined
        ? []
        : [set(item.asOf, Math.max(32 * unit, sizes.text * 0.8), paper.secondary)]),
    ],
    10 * unit,
  );
}

/** A figure and, on its line, what it counts. */
function label(sheet: Sheet, item: CountedItem, width: number, first: boolean): Block {
  const digits = number(sheet, item, width, first);
  const left = digits.width + 26 * sheet.unit;
  const said = words(sheet, item, width - left);
  const height = Math.max(digits.height, said.height);
  return group([
    { block: digits, x: 0, y: height - digits.height },
    { block: said, x: left, y: height - said.height },
  ]);
}

/** A way to arrange the poster, and how large its signs become. */
interface Attempt {
  readonly composition: Composition;
  readonly size: number;
}

function attemptOf(sheet: Sheet, chart: Chart, composition: Composition): Attempt {
  const size = signSize(chart);
  const least = (sheet.step < givingSteps ? wished[sheet.shape] : signs.least) * sheet.unit;
  const overflow = composition.overflow + Math.max(0, least - size);
  return { composition: { ...composition, overflow }, size };
}

function drawing(rows: readonly CountedRow[]): Pick<Composition, 'routes' | 'stations'> & {
  readonly pieces: readonly Placed[];
} {
  return {
    routes: rows.flatMap(({ routes }) => routes),
    stations: rows.flatMap(({ stations }) => stations),
    pieces: rows.flatMap(({ pieces }) => pieces),
  };
}

function rowsOf(items: readonly CountedItem[], chart: Chart) {
  return chart.rows.map(({ figure: id, box }) => {
    const index = Number(id);
    const item = items[index];
    if (item === undefined) throw new RangeError(`there is no item ${id}`);
    return { id, index, item, height: box.height };
  });
}

/**
 * Below each figure its signs. On a wide sheet the words stand to their left.
 *
 * @param keyAside whether the key then stands under the words: a long headline leaves it no room there
 */
function below(poster: Isotype, sheet: Sheet, sign: number, keyAside = true): Attempt {
  const { left, right, unit, paper } = sheet;
  const { items } = poster.content;
  const split = sheet.shape === 'wide';
  const listLeft = split ? left + (right - left) * 0.4 : left;
  const width = right - listLeft;
  const wordsWidth = split ? listLeft - left - 52 * unit : width;
  const framed = (below: Block) =>
    split ? sideFrame(sheet, poster, wordsWidth, below) : stackedFrame(sheet, poster);
  const around = framed(nothing);
  const gap = { wide: 36, square: 40, portrait: 52, story: 56 }[sheet.shape] * unit * (1 - 0.06 * sheet.step);
  const under = gap * 0.62;
  const begin = split ? around.begin : around.begin + gap * 1.2;
  const end = split ? around.end - gap * 0.6 : around.end - gap;

  const labels = items.map((item, index) => label(sheet, item, width, index === 0));
  // Beside the drawing the key stands under the headline, where there is room.
  const keyOf = (chart: Chart) =>
    split && keyAside ? nothing : chartKey(sheet, chart, items, { of: poster.content.of, width });
  const taken = labels.reduce((sum, { height }) => sum + height + under, gap * items.length);
  const chart = largestSigns(items, sign, {
    width,
    most: signs.most * unit,
    holds: (drawn) =>
      drawn.rows.reduce((sum, { box }) => sum + box.height, taken + keyOf(drawn).height) <= end - begin,
  });
  const frame =
    split && keyAside
      ? framed(chartKey(sheet, chart, items, { of: poster.content.of, width: wordsWidth }))
      : around;
  const rows = rowsOf(items, chart).map(({ index, height, ...row }) => {
    const above = labels[index] ?? label(sheet, row.item, width, false);
    const offset = above.height + under;
    return { ...row, offset, block: group([{ block: above, x: 0, y: 0 }], width, offset + height) };
  });
  const parts = column(listLeft, begin, end, [
    space(0, 0.5),
    ...rows.flatMap(({ block }) => [block, space(gap, 1)]),
    keyOf(chart),
    space(0, split && keyAside ? 0 : 0.5),
  ]);
  const {
    pieces,
    routes = [],
    ...drawn
  } = drawing(
    rows.map(({ id, item, offset, block }) => {
      const y = (parts.placed.find((placed) => placed.block === block)?.y ?? 0) + offset;
      return countedRow(sheet, item, chart, id, { x: listLeft, y, from: split ? listLeft : -20 });
    }),
  );
  return attemptOf(sheet, chart, {
    ground: paper.ground,
    ...drawn,
    routes: [...routes, ...closingRoute(sheet, frame.end - 30 * unit)],
    placed: [...frame.placed, ...parts.placed, ...pieces],
    overflow: parts.overflow + frame.overflow,
  });
}

/** Where height is short, the figures stand to the left of a line from which their signs branch off. */
function beside(poster: Isotype, sheet: Sheet, sign: number): Attempt {
  const { left, right, top, bottom, unit, paper } = sheet;
  const { items } = poster.content;
  const thickness = 9 * unit;
  const foot = footer(sheet, poster, paper, { ruled: false });
  const head = masthead(sheet, poster, paper, right - left);
  const gap = (sheet.bare ? 24 : 40) * unit * (1 - 0.06 * sheet.step);
  const under = gap * 0.4;
  const begin = top + head.height + gap;
  const end = bottom - foot.height - gap;
  const numbers = items.map((item, index) => number(sheet, item, (right - left) * 0.36, index === 0));
  const line = left + Math.max(...numbers.map(({ width }) => width)) + 30 * unit;
  const signsLeft = line + 36 * unit;
  const width = right - signsLeft;
  const captions = items.map((item) => words(sheet, item, width));
  const keyOf = (chart: Chart) => chartKey(sheet, chart, items, { of: poster.content.of, width });
  const taken = captions.reduce((sum, { height }) => sum + height + under + gap, 2 * gap);
  const chart = largestSigns(items, sign, {
    width,
    most: signs.most * unit,
    holds: (drawn) =>
      drawn.rows.reduce((sum, { box }) => sum + box.height, taken + keyOf(drawn).height) <= end - begin,
  });
  const rows = rowsOf(items, chart).map(({ index, height, ...row }) => {
    const caption = captions[index] ?? words(sheet, row.item, width);
    const digits = numbers[index] ?? number(sheet, row.item, line - left, false);
    const offset = Math.max(caption.height + under, digits.height - height);
    const block = group(
      [
        { block: caption, x: signsLeft - left, y: offset - under - caption.height },
        { block: digits, x: 0, y: offset + height - digits.height },
      ],
      right - left,
      offset + height,
    );
    return { ...row, offset, block };
  });
  const parts = column(left, begin, end, [
    space(gap, 0.6),
    ...rows.flatMap(({ block }) => [block, space(gap, 1)]),
    group([{ block: keyOf(chart), x: signsLeft - left, y: 0 }]),
    space(gap, 0.6),
  ]);
  const {
    pieces,
    routes = [],
    ...drawn
  } = drawing(
    rows.map(({ id, item, offset, block }) => {
      const y = (parts.placed.find((placed) => placed.block === block)?.y ?? 0) + offset;
      return countedRow(sheet, item, chart, id, { x: signsLeft, y, from: line });
    }),
  );
  return attemptOf(sheet, chart, {
    ground: paper.ground,
    routes: [
      {
        corners: [[-thickness, begin], [line, begin], [line, end], ...leaving(sheet, end)],
        radius: 30 * unit,
        width: thickness,
        colour: paper.accent,
      },
      ...routes,
    ],
    ...drawn,
    placed: [
      { block: head, x: left, y: top },
      ...parts.placed,
      ...pieces,
      { block: foot, x: left, y: bottom - foot.height },
    ],
    overflow: parts.overflow + head.overflow + foot.overflow,
  });
}

/**
 * Things as stations one can count. One sign stands for as few as lets it be told on a phone; where the signs of a
 * square would be too small below their figures, they stand beside them.
 */
export const compose: Compose<Content> = (poster, sheet) => {
  const each = signsFor(poster.content.items);
  const belowWithKey = (one: Isotype, on: Sheet, sign: number) => below(one, on, sign, false);
  const picture = { wide: [below, belowWithKey], square: [below, beside], portrait: [below], story: [below] };
  const ways = sheet.bare ? [beside] : picture[sheet.shape];
  const attempts = ways.flatMap((way) => each.map((sign) => way(poster, sheet, sign)));
  const least = wished[sheet.shape] * sheet.unit;
  const fitting = attempts.filter(({ composition }) => composition.overflow <= 0.5);
  const told = fitting.find(({ size }) => size >= least);
  if (told !== undefined) return told.composition;
  const [best] = fitting.length > 0 ? bySize(fitting) : bySize(attempts);
  if (best === undefined) throw new RangeError('figures that no round sign draws');
  return best.composition;
};

function bySize(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.toSorted((one, other) => other.size - one.size);
}
