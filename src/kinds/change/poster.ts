import { arrowWork } from '../../layout/arrow.js';
import { type Block, column, group, nothing, type Placed, space, stack } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { frameBetween, sideFrame } from '../../layout/drawing-frame.js';
import { figure } from '../../layout/figure.js';
import { footer } from '../../layout/footer.js';
import { masthead } from '../../layout/masthead.js';
import { closingRoute } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import type { Words } from '../../model/words.js';
import { type DrawnArrow, type Pen, turningArrow } from './arrow-route.js';
import type { ChangeItem, Content, Stage } from './content.js';

/** The largest digits of what it came to, at a width of 1080: of one change, and of several. */
const largest = {
  wide: [230, 120],
  square: [330, 150],
  portrait: [400, 200],
  story: [400, 210],
} as const;

/** How wide the head of the arrow is, at a width of 1080. */
const heads = { wide: [150, 84], square: [200, 104], portrait: [230, 124], story: [230, 130] } as const;

/** What it was, against what it came to. */
const earlier = 0.5;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether nothing stands between it and the left edge of the sheet. */
  readonly enters: boolean;
}

interface Row extends DrawnArrow {
  readonly placed: readonly Placed[];
  readonly overflow: number;
}

function words(sheet: Sheet, content: Words | undefined, size: number, width: number, quiet = false): Block {
  if (content === undefined) return nothing;
  const colour = quiet ? sheet.paper.secondary : sheet.paper.ink;
  return text(sheet, content, { face: 'text', size, colour, width, leading: 1.34 });
}

function noteSize({ sizes, unit }: Sheet): number {
  return Math.max(32 * unit, sizes.text * 0.8);
}

/** A figure of a change with the time it held under it. */
function stageBlock(
  sheet: Sheet,
  stage: Stage | undefined,
  { size, width, main }: { readonly size: number; readonly width: number; readonly main: boolean },
): Block {
  if (stage === undefined) return nothing;
  const { sizes, unit, paper } = sheet;
  const digits = figure(sheet, stage.figure, {
    from: stage.from,
    size,
    least: Math.min(size, sizes.text * (main ? 2.5 : 1.3)),
    smallest: Math.max(32 * unit, sizes.text * 0.9),
    colour: main ? paper.accent : paper.ink,
    width,
    small: main ? 0.34 : 0.42,
  });
  const note = words(sheet, stage.note, noteSize(sheet), width, true);
  return stack([digits, note], Math.max(noteSize(sheet) * 0.5, size * 0.14));
}

/** By how much, where what it came to is the larger figure. */
function aside(sheet: Sheet, item: ChangeItem, width: number): Block {
  if (item.after === undefined) return nothing;
  return stageBlock(sheet, item.difference, { size: sheet.sizes.text * 1.7, width, main: false });
}

/** One change, as high as its place: the route turns into an arrow that runs from what it was to what it came to. */
function alone(sheet: Sheet, item: ChangeItem, box: Box, share = 1): Row {
  const { unit, sizes, shape } = sheet;
  const head = heads[shape][0] * unit * share;
  const pen: Pen = { head, shaft: head * 0.44 };
  const left = box.left + head + 44 * unit * share;
  const height = box.bottom - box.top;
  const beside = box.right - left > height * 1.7;
  const width = beside ? (box.right - left) * 0.56 : box.right - left;
  const wordsLeft = left + width + 48 * unit;
  const wordsWidth = beside ? box.right - wordsLeft : width;
  const lead = beside ? sizes.text * 1.16 : sizes.lead;
  const said = stack(
    [words(sheet, item.counts, lead, wordsWidth), aside(sheet, item, wordsWidth)],
    lead * 0.7,
  );
  const main = item.after ?? item.difference;
  const gap = lead * 0.8;
  const under = beside ? nothing : said;
  const parts = (size: number) => {
    const reached = stageBlock(sheet, main, { size, width, main: true });
    const was = stageBlock(sheet, item.before, { size: size * earlier, width, main: false });
    return { reached, was, needed: reached.height + was.height + (was === nothing ? 0 : gap) };
  };
  const room = height - (under.height === 0 ? 0 : under.height + gap);
  const least = sizes.text * 2.5;
  // A figure alone has the height of both.
  let size = largest[shape][0] * unit * share * (item.before === undefined ? 1.35 : 1);
  while (size > least && parts(size).needed > room) size = Math.max(least, size - 4);
  const { reached, was } = parts(size);
  const after = under.height === 0 ? [] : [space(gap * 0.6, 0.12), under];
  const blocks =
    item.direction === 'down'
      ? [...(was === nothing ? [] : [was, space(gap, 1)]), reached, ...after]
      : [reached, ...after, ...(was === nothing ? [] : [space(gap, 1), was])];
  const spare = was === nothing ? [space(0, 1)] : [];
  const set = column(left, box.top, box.bottom, [...spare, ...blocks, ...spare]);
  const of = (block: Block) => set.placed.find((placed) => placed.block === block)?.y ?? box.top;
  const [begin, end] = arrowEnds(item, box, { of, reached, was, under });
  const wordsTop = of(reached);
  return {
    placed: [
      ...set.placed,
      ...(beside
        ? [{ block: said, x: wordsLeft, y: Math.min(Math.max(box.top, wordsTop), box.bottom - said.height) }]
        : []),
    ],
    ...turningArrow(sheet, item.direction, { x: box.left, begin, end, enters: box.enters }, pen),
    overflow: set.overflow + (beside ? said.overflow + Math.max(0, said.height - height) : 0),
  };
}

/** From the middle of what it was to the far edge of what it came to; as high as its words where it was not said. */
function arrowEnds(
  { direction }: ChangeItem,
  box: Box,
  { of, reached, was, under }: { of: (block: Block) => number; reached: Block; was: Block; under: Block },
): readonly [number, number] {
  const top = of(reached);
  const bottom = under.height === 0 ? top + reached.height : of(under) + under.height;
  if (was === nothing) return direction === 'down' ? [top, bottom] : [bottom, top];
  return direction === 'down' ? [of(was) + was.height / 2, box.bottom] : [of(was) + was.height / 2, top];
}

/** Several changes, one under the other: an arrow each, then what it was and came to on one line. */
function inRow(sheet: Sheet, item: ChangeItem, box: Box, size: number): Row {
  const { unit, sizes, shape } = sheet;
  const head = heads[shape][1] * unit;
  const pen: Pen = { head, shaft: head * 0.44 };
  const left = box.left + head + 36 * unit;
  const width = box.right - left;
  const line = lineOf(sheet, item, width, size);
  const said = stack(
    [words(sheet, item.counts, sizes.text, width), aside(sheet, item, width)],
    sizes.text * 0.3,
  );
  const all = stack([line, said], sizes.text * 0.5);
  const height = box.bottom - box.top;
  const y = box.top + Math.max(0, height - all.height) / 2;
  const [begin, end] = item.direction === 'down' ? [y, y + all.height] : [y + all.height, y];
  return {
    placed: [{ block: all, x: left, y }],
    ...turningArrow(sheet, item.direction, { x: box.left, begin, end, enters: box.enters }, pen),
    overflow: all.overflow + Math.max(0, all.height - height),
  };
}

/** What it was and what it came to on one foot, with a small arrow between. */
function lineOf(sheet: Sheet, item: ChangeItem, width: number, size: number): Block {
  const main = item.after ?? item.difference;
  const pointer = sheet.sizes.text * 1.1;
  const air = sheet.sizes.text * 0.5;
  for (let tried = size; ; tried -= 4) {
    const was = stageBlock(sheet, item.before, { size: tried * 0.62, width, main: false });
    const left = was === nothing ? 0 : was.width + pointer + 2 * air;
    const reached = stageBlock(sheet, main, { size: tried, width: Math.max(1, width - left), main: true });
    if (reached.overflow > 0 && tried > sheet.sizes.text * 2.5) continue;
    const height = Math.max(was.height, reached.height);
    const between =
      was === nothing
        ? []
        : [
            {
              block: pointerBlock(sheet, pointer),
              x: was.width + air,
              y: height - was.height * 0.6 - pointer * 0.3,
            },
          ];
    return group([
      { block: was, x: 0, y: height - was.height },
      ...between,
      { block: reached, x: left, y: height - reached.height },
    ]);
  }
}

/** A small arrow from one figure to the next. */
function pointerBlock({ width, height, paper }: Sheet, length: number): Block {
  const window = { x: 0, y: 0, width, height };
  const head = length * 0.55;
  return {
    width: length,
    height: head,
    overflow: 0,
    itemsAt: (x, y) => {
      const middle = y + head / 2;
      const pen = { width: [length * 0.11, length * 0.11] as const, head, colour: paper.secondary };
      return arrowWork({ place: window, view: window }, [
        { from: [x, middle], to: [x + length, middle], ...pen },
      ]);
    },
  };
}

/** Side by side, where the place is broad; the first comes in from the edge. */
function abreast(sheet: Sheet, items: readonly ChangeItem[], box: Box): readonly Row[] {
  const gutter = 44 * sheet.unit;
  const width = (box.right - box.left - gutter * (items.length - 1)) / items.length;
  return items.map((item, index) => {
    const left = box.left + index * (width + gutter);
    const enters = box.enters && index === 0;
    return alone(sheet, item, { ...box, left, right: left + width, enters }, items.length > 2 ? 0.5 : 0.66);
  });
}

function rowsIn(sheet: Sheet, { items }: Content, box: Box): readonly Row[] {
  const [only, ...more] = items;
  if (only !== undefined && more.length === 0) return [alone(sheet, only, box)];
  const { unit, sizes, shape } = sheet;
  if (box.right - box.left > 2 * (box.bottom - box.top)) return abreast(sheet, items, box);
  const gap = (shape === 'wide' ? 26 : 48) * unit;
  const each = (box.bottom - box.top - gap * (items.length - 1)) / items.length;
  const set = (size: number) =>
    items.map((item, index) => {
      const top = box.top + index * (each + gap);
      return inRow(sheet, item, { ...box, top, bottom: top + each }, size);
    });
  const least = sizes.text * 2.5;
  let size = Math.max(least, largest[shape][1] * unit);
  let rows = set(size);
  while (size > least && rows.some(({ overflow }) => overflow > 0)) {
    size = Math.max(least, size - 6);
    rows = set(size);
  }
  return rows;
}

/** What rose or fell: the route comes in and turns into a large arrow, beside it what it was and came to. */
export const compose: Compose<Content> = (poster, sheet) => {
  const { left, right, unit, shape, bare } = sheet;
  const drawingLeft = left + (right - left) * 0.44;
  const split = shape === 'wide' && !bare;
  const frame = split
    ? sideFrame(sheet, poster, drawingLeft - left - 48 * unit)
    : frameBetween(
        sheet,
        masthead(sheet, poster, sheet.paper, right - left, 0.82),
        footer(sheet, poster, sheet.paper),
      );
  const gap = bare ? 16 * unit : (split ? 10 : shape === 'square' ? 44 : 64) * unit;
  const box = {
    left: split ? drawingLeft : left,
    right,
    top: frame.begin + gap,
    bottom: frame.end - gap - (split ? 20 * unit : 0),
    enters: !split,
  };
  const rows = rowsIn(sheet, poster.content, box);
  return {
    ground: sheet.paper.ground,
    routes: [...rows.map(({ route }) => route), ...closingRoute(sheet, frame.end)],
    arrows: rows.map(({ arrow }) => arrow),
    stations: rows.flatMap(({ station }) => station ?? []),
    placed: [...frame.placed, ...rows.flatMap(({ placed }) => placed)],
    overflow: frame.overflow + rows.reduce((sum, { overflow }) => sum + overflow, 0),
  } satisfies Composition;
};
