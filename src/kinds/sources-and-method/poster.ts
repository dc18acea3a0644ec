import { type Block, column, group, nothing, space, stack } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { sideFrame } from '../../layout/drawing-frame.js';
import { figure } from '../../layout/figure.js';
import { footer } from '../../layout/footer.js';
import { masthead } from '../../layout/masthead.js';
import type { Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import type { CountedFigure } from '../../model/content.js';
import type { Poster } from '../../model/poster.js';
import type { Content, Labels } from './content.js';
import { type StatementMarks, statementMarks } from './statement-marks.js';

type Shown = Poster<Content>;

/** The largest digits a shape takes, at a width of 1080; and by how much they give way, before the words do. */
const largest = { wide: 230, square: 300, portrait: 400, story: 400 } as const;
const shares = [1, 0.85, 0.72, 0.6, 0.5];
/** In large type the words give way first: the count is the picture. */
const leastShares = [0.72, 0.72, 0.6, 0.5, 0.5, 0.5];

interface Count {
  readonly block: Block;
  /** How far its base line is from its top. */
  readonly rise: number;
}

/** A count with its words under it. */
function count(
  sheet: Sheet,
  counted: CountedFigure,
  style: { readonly size: number; readonly words: number; readonly width: number; readonly colour: string },
): Count {
  const { paper, unit } = sheet;
  const number = figure(sheet, counted.figure, {
    from: counted.from,
    size: style.size,
    least: style.words * 2.5,
    smallest: Math.max(32 * unit, style.words * 0.9),
    colour: style.colour,
    width: style.width,
    small: 0.28,
  });
  const words = text(sheet, counted.counts, {
    face: 'text',
    size: style.words,
    colour: paper.ink,
    width: style.width,
    leading: 1.34,
  });
  return { block: stack([number, words], style.words * 0.6), rise: number.height };
}

/** Counts side by side on one base line, each in a column of its own width. */
function row(counts: readonly (Count & { readonly width: number })[], gutter: number): Block {
  const highest = Math.max(0, ...counts.map(({ rise }) => rise));
  return group(
    counts.map(({ block, rise }, index) => ({
      block,
      x: counts.slice(0, index).reduce((sum, { width }) => sum + width + gutter, 0),
      y: highest - rise,
    })),
  );
}

/** The smaller counts, in equal columns. */
function others(sheet: Sheet, { content: { companions } }: Shown, width: number, gutter: number) {
  const { sizes, paper } = sheet;
  const room = (width - gutter * (companions.length - 1)) / Math.max(1, companions.length);
  const style = { size: sizes.text * 2.6, words: sizes.text, width: room, colour: paper.ink };
  return companions.map((companion) => ({ ...count(sheet, companion, style), width: room }));
}

/** The hero with the smaller counts beside it. */
function counts(sheet: Sheet, poster: Shown, width: number, size: number): Block {
  const { sizes, paper, unit } = sheet;
  const gutter = 40 * unit;
  const [share = 1] = [1, 0.56, 0.44].slice(poster.content.companions.length);
  const heroWidth = share === 1 ? width : width * share - gutter;
  const hero = count(sheet, poster.content.hero, {
    size,
    words: sizes.text,
    width: heroWidth,
    colour: paper.accent,
  });
  return row(
    [{ ...hero, width: heroWidth }, ...others(sheet, poster, width - heroWidth - gutter, gutter)],
    gutter,
  );
}

/** How the drawing is read. */
function key(sheet: Sheet, poster: Shown, { each }: StatementMarks, width: number, labels: Labels): Block {
  return text(sheet, labels.key(each, poster.section !== undefined), {
    face: 'text',
    size: Math.max(32 * sheet.unit, sheet.sizes.text * 0.8),
    colour: sheet.paper.secondary,
    width,
    leading: 1.36,
  });
}

/** How it was checked. */
function method(sheet: Sheet, poster: Shown, width: number): Block {
  if (poster.content.method === undefined) return nothing;
  const size = Math.max(32 * sheet.unit, sheet.sizes.text * 0.92);
  return text(sheet, poster.content.method, {
    face: 'text',
    size,
    colour: sheet.paper.ink,
    width,
    leading: 1.42,
  });
}

/** One under the other; a single smaller count stands beside the hero, several do where there is no height below. */
function tall(poster: Shown, sheet: Sheet, size: number, labels: Labels): Composition {
  const { left, right, sizes, unit, paper } = sheet;
  const width = right - left;
  const close = sheet.shape === 'square';
  const head = masthead(sheet, poster, paper, width);
  const foot = footer(sheet, poster, paper);
  const beside = close || poster.content.companions.length === 1;
  const hero = beside
    ? counts(sheet, poster, width, size)
    : count(sheet, poster.content.hero, { size, words: sizes.lead, width, colour: paper.accent }).block;
  const drawing = statementMarks(sheet, poster.content.marks, left);
  const gutter = 48 * unit;
  const below = [
    beside ? nothing : row(others(sheet, poster, width, gutter), gutter),
    method(sheet, poster, width),
  ];
  const gap = (close ? 32 : 44) * unit;
  const parts = column(left, sheet.top, sheet.bottom, [
    head,
    space(gap * 1.2, 1),
    hero,
    space(gap * 0.4, 0.6),
    drawing.room,
    space(gap * 0.6, 0.2),
    key(sheet, poster, drawing, width, labels),
    ...below.flatMap((block) => (block.height > 0 ? [space(gap, 0.8), block] : [])),
    space(gap, 0.8),
    foot,
  ]);
  const y = parts.placed.find(({ block }) => block === drawing.room)?.y ?? 0;
  return {
    ground: paper.ground,
    ...drawing.at(y),
    placed: parts.placed,
    overflow: parts.overflow,
  };
}

/** The words on the left; on the right the counts above the drawing. */
function wide(poster: Shown, sheet: Sheet, size: number, labels: Labels): Composition {
  const { left, right, top, unit, paper } = sheet;
  const drawingLeft = left + (right - left) * 0.42;
  const wordsWidth = drawingLeft - left - 62 * unit;
  const width = right - drawingLeft;
  const gap = 26 * unit;
  const drawing = statementMarks(sheet, poster.content.marks, drawingLeft);
  const frame = sideFrame(sheet, poster, wordsWidth, key(sheet, poster, drawing, wordsWidth, labels));
  const parts = column(drawingLeft, top, frame.end, [
    counts(sheet, poster, width, size),
    space(gap * 0.5, 1),
    drawing.room,
  ]);
  const y = parts.placed.find(({ block }) => block === drawing.room)?.y ?? 0;
  return {
    ground: paper.ground,
    ...drawing.at(y),
    placed: [...frame.placed, ...parts.placed],
    overflow: frame.overflow + parts.overflow,
  };
}

/**
 * How much of the story was found in its source, and how: the count is the picture, and every statement counted is a
 * mark on one route.
 */
export const compose: Compose<Content, Labels> = (poster, sheet, labels) => {
  const arranged = sheet.shape === 'wide' ? wide : tall;
  const full = largest[sheet.shape] * sheet.unit;
  let composition = arranged(poster, sheet, full, labels);
  const least = leastShares[sheet.step] ?? 0.5;
  for (const share of shares.slice(1)) {
    if (composition.overflow <= 0.5 || share < least) break;
    composition = arranged(poster, sheet, full * share, labels);
  }
  return composition;
};
