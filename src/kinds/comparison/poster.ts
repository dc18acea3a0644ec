import { besideField } from '../../layout/beside-field.js';
import { type Block, column, nothing, type Placed, space } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { sideFrame } from '../../layout/drawing-frame.js';
import { footer } from '../../layout/footer.js';
import { bannerMasthead, masthead } from '../../layout/masthead.js';
import { closingRoute, type Field, type Route, type Tick } from '../../layout/route.js';
import type { Palette, Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import { typeSteps } from '../../layout/type-sizes.js';
import type { Poster } from '../../model/poster.js';
import type { Words } from '../../model/words.js';
import { displayWidth } from '../../text/width.js';
import type { Content, Side } from './content.js';

/** From the edge between the two sides to the words on either side of it, at a width of 1080. */
const clearance = { wide: 36, square: 46, portrait: 52, story: 52 } as const;

/** Air between two rows, in sizes of a point. */
const rowGap = 0.7;

/** The largest a point of a few words is set, at a width of 1080. */
const largestPoint = { wide: 74, square: 104, portrait: 124, story: 128 } as const;

/** A point larger than this, against the text, is a word one sees and not a sentence one reads. */
const leastWord = 1.15;

/** In half-width cells: what is longer is a sentence. */
const longestPhrase = 30;

interface Row {
  readonly left: Block;
  readonly right: Block;
}

interface Manner {
  readonly face: 'headline' | 'text';
  readonly size: number;
}

function point(content: Words | undefined, { sheet, width, palette }: Column, { face, size }: Manner): Block {
  if (content === undefined) return nothing;
  return text(sheet, content, {
    face,
    size,
    colour: palette.ink,
    width,
    leading: face === 'headline' ? 1.24 : 1.36,
    // Words are balanced; sentences fill their lines, of which a column has few.
    manner: face,
  });
}

/** Where the words of one side stand, and on what. */
interface Column {
  readonly sheet: Sheet;
  readonly width: number;
  readonly palette: Palette;
}

/**
 * Points of a few words are the picture: they are set as large as one line each allows and their rows have height.
 * Sentences are text.
 */
function mannerOf(
  sheet: Sheet,
  { content: { left, right } }: Poster<Content>,
  width: number,
  height: number,
): Manner {
  const { sizes, unit, shape } = sheet;
  const points = [...left.points, ...right.points];
  const rows = Math.max(left.points.length, right.points.length);
  const widest = Math.max(...points.map(({ long }) => sheet.faces.headline.advance(long)));
  const size = Math.min(
    largestPoint[shape] * unit,
    (width / widest) * 0.98,
    (height - sizes.lead * 1.5) / (rows * (1 + rowGap)),
    sizes.headline * 1.3,
  );
  if (size >= sizes.text * leastWord) return { face: 'headline', size };
  // Phrases that take two lines are still seen, where the rows have the height.
  const linesOf = (phrase: Words | undefined, at: number) =>
    phrase === undefined ? 0 : Math.ceil((sheet.faces.headline.advance(phrase.long) * at) / (width * 0.9));
  const high = (at: number) =>
    left.points
      .concat(right.points.slice(left.points.length))
      .reduce(
        (sum, _, row) =>
          sum +
          at * (rowGap + 1.24 * Math.max(linesOf(left.points[row], at), linesOf(right.points[row], at))),
        sizes.lead * 1.5,
      );
  const phrase = [1.6, 1.45, 1.3].map((share) => sizes.text * share).find((at) => high(at) <= height);
  return phrase !== undefined && points.every(({ long }) => displayWidth(long) <= longestPhrase)
    ? { face: 'headline', size: phrase }
    : { face: 'text', size: Math.max(32 * unit, Math.min(sizes.text, width / 10.5)) };
}

/** The two titles, then the points row by row; every row is as high as the higher of its sides. */
function rowsOf(
  { content: { left, right } }: Poster<Content>,
  [one, other]: readonly [Column, Column],
  manner: Manner,
): readonly Row[] {
  const title = ({ title: words }: Side, { sheet, width }: Column, colour: string) =>
    text(sheet, words, {
      face: 'textStrong',
      size: Math.max(sheet.sizes.lead * 0.9, 32 * sheet.unit),
      colour,
      width,
      leading: 1.24,
      manner: 'headline',
    });
  const count = Math.max(left.points.length, right.points.length);
  return [
    { left: title(left, one, besideField(one.sheet)), right: title(right, other, other.palette.ink) },
    ...Array.from({ length: count }, (_, row) => ({
      left: point(left.points[row], one, manner),
      right: point(right.points[row], other, manner),
    })),
  ];
}

interface Place {
  readonly left: number;
  readonly right: number;
  /** Where the field of the right side begins. */
  readonly edge: number;
  readonly top: number;
  readonly bottom: number;
}

/** Both sides row by row, a thin rule over every row but the titles. */
function sides(
  sheet: Sheet,
  poster: Poster<Content>,
  { left, right, edge, top, bottom }: Place,
): Required<Pick<Composition, 'ticks' | 'placed' | 'overflow'>> {
  const { unit, paper, reversed } = sheet;
  const clear = clearance[sheet.shape] * unit;
  const columns = [
    { sheet, width: edge - clear - left, palette: paper },
    { sheet, width: right - edge - clear, palette: reversed },
  ] as const;
  const narrower = Math.min(...columns.map(({ width }) => width));
  const manner = mannerOf(sheet, poster, narrower, bottom - top);
  const rows = rowsOf(poster, columns, manner);
  const gap = rowGap * manner.size;
  const held = rows.map((row): Block => {
    const higher = row.left.height > row.right.height ? row.left : row.right;
    return { ...higher, overflow: row.left.overflow + row.right.overflow };
  });
  const parts = column(0, top, bottom, [
    space(0, 0.4),
    ...held.flatMap((block, row) => (row === 0 ? [block] : [space(gap, 1), block])),
    space(0, 0.5),
  ]);
  const tops = held.map((block) => parts.placed.find((placed) => placed.block === block)?.y ?? 0);
  const rules = tops.slice(1).map((y, row) => {
    const above = (tops[row] ?? 0) + (held[row]?.height ?? 0);
    return (above + y) / 2;
  });
  const rule = (y: number, from: number, to: number, colour: string): Tick => ({
    from: [from, y],
    to: [to, y],
    width: 2 * unit,
    colour,
  });
  return {
    ticks: rules.flatMap((y) => [
      rule(y, left, edge - clear, reversed.ground),
      rule(y, edge + clear, right, reversed.ink),
    ]),
    placed: rows.flatMap((row, index): Placed[] => [
      { block: row.left, x: left, y: tops[index] ?? 0 },
      { block: row.right, x: edge + clear, y: tops[index] ?? 0 },
    ]),
    overflow: parts.overflow,
  };
}

function fieldOf({ width, reversed }: Sheet, x: number, y: number, end: number): Field {
  return { x, y, width: width - x, height: end - y, colour: reversed.ground };
}

/** The route comes in under the headline and opens into the field of the right side; it runs on under both. */
function line(sheet: Sheet, colour: string, y: number, to = sheet.width + 20): Route {
  return {
    corners: [
      [-20, y],
      [to, y],
    ],
    radius: 0,
    width: thickness * sheet.unit,
    colour,
  };
}

const thickness = 9;
/** The line meets the field and does not cross its edge: there its colour may not be seen. In px. */
const touching = 0.01;

/** Under the headline, across the whole sheet. */
function across(poster: Poster<Content>, sheet: Sheet): Composition {
  const { left, right, top, bottom, width, unit, paper, reversed } = sheet;
  const wide = sheet.shape === 'wide';
  const head = wide
    ? bannerMasthead(sheet, poster, paper, right - left)
    : masthead(sheet, poster, paper, right - left);
  const foot = footer(sheet, poster, paper, { ruled: false, brief: wide });
  const gap = { wide: 20, square: 34, portrait: 46, story: 50 }[sheet.shape] * unit;
  const begin = top + head.height + gap;
  const end = bottom - foot.height - gap * 0.9;
  const air = (wide ? 18 : 44) * unit;
  const edge = width / 2;
  const drawn = sides(sheet, poster, { left, right, edge, top: begin + air, bottom: end - air });
  const half = (thickness * unit) / 2;
  return {
    ground: paper.ground,
    fields: [fieldOf(sheet, edge, begin - half, end + half)],
    routes: [
      line(sheet, reversed.ground, begin, edge - touching),
      ...closingRoute(sheet, end + half, reversed.ground),
    ],
    ticks: drawn.ticks,
    placed: [
      { block: head, x: left, y: top },
      ...drawn.placed,
      { block: foot, x: left, y: bottom - foot.height },
    ],
    overflow: drawn.overflow + head.overflow + foot.overflow,
  };
}

/** Beside the headline, from the upper edge of the sheet to the foot. */
function beside(poster: Poster<Content>, sheet: Sheet): Composition {
  const { left, right, top, width, unit, paper, reversed } = sheet;
  const drawingLeft = left + (right - left) * columnShare;
  const edge = drawingLeft + (width - drawingLeft) / 2;
  const frame = sideFrame(sheet, poster, drawingLeft - left - 56 * unit);
  const drawn = sides(sheet, poster, {
    left: drawingLeft,
    right,
    edge,
    top: top * 0.7,
    bottom: frame.end - 30 * unit,
  });
  return {
    ground: paper.ground,
    fields: [fieldOf(sheet, edge, 0, frame.end)],
    routes: [line(sheet, reversed.ground, frame.end - (thickness * unit) / 2)],
    ticks: drawn.ticks,
    placed: [...frame.placed, ...drawn.placed],
    overflow: frame.overflow + drawn.overflow,
  };
}

/** How much of the width the headline has beside the sides. */
const columnShare = 0.37;

/**
 * Two sides that can be followed row by row: one on the ground of the sheet, one on the accent. A wide sheet has room for
 * points of a few words beside its headline; sentences get its whole width.
 */
export const compose: Compose<Content> = (poster, sheet) => {
  const { left, right, shape, faces, sizes } = sheet;
  if (shape !== 'wide') return across(poster, sheet);
  const room = (right - left) * (1 - columnShare) * 0.5 - 2 * clearance.wide * sheet.unit;
  const brief = [...poster.content.left.points, ...poster.content.right.points].every(
    ({ long }) => faces.headline.advance(long) * sizes.text * leastWord <= room,
  );
  if (!brief) return across(poster, sheet);
  const drawn = beside(poster, sheet);
  // Smaller points across the sheet are the last resort, before several pictures.
  return drawn.overflow === 0 || sheet.step < typeSteps - 1 ? drawn : across(poster, sheet);
};
