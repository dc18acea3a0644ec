import { type Block, nothing, type Placed } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { frameBetween, sideFrame } from '../../layout/drawing-frame.js';
import { figure } from '../../layout/figure.js';
import { footer } from '../../layout/footer.js';
import { masthead } from '../../layout/masthead.js';
import { closingRoute, type Field, type Route } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import type { Content, Part } from './content.js';

/** The largest digits of a part, at a width of 1080. */
const largest = { wide: 84, square: 120, portrait: 140, story: 140 } as const;
/** How broad the bar is, at a width of 1080. */
const broad = { wide: 84, square: 150, portrait: 170, story: 170 } as const;
/** The room of the lines between bar and figures, and between figures and words. */
const between = { wide: 56, square: 76, portrait: 76, story: 76 } as const;
const gutters = { wide: 18, square: 28, portrait: 28, story: 28 } as const;
/** Words run over so many lines at most before the digits beside them get smaller. */
const calm = { wide: 1.4, square: 2.4, portrait: 2.4, story: 2.4 } as const;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Label {
  readonly number: Block;
  readonly words: Block;
  readonly height: number;
}

/** Figure and words of each part on one line, all figures of one size and in one column. */
function labelsOf(sheet: Sheet, parts: readonly Part[], width: number, size: number) {
  const { sizes, unit, paper, shape } = sheet;
  const most = Math.max(...parts.map(({ length }) => length));
  const numbers = parts.map((part) =>
    figure(sheet, part.figure, {
      from: part.from,
      size,
      least: size,
      smallest: Math.max(32 * unit, Math.min(sizes.text * 0.9, size * 0.5)),
      colour: part.length === most ? paper.accent : paper.ink,
      width: width * 0.6,
      small: 0.4,
    }),
  );
  const column = Math.max(...numbers.map((number) => number.width));
  const gutter = gutters[shape] * unit;
  const labels = parts.map((part, index): Label => {
    const number = numbers[index] ?? nothing;
    const words = text(sheet, part.counts, {
      face: 'text',
      size: sizes.text,
      colour: part.listed ? paper.ink : paper.secondary,
      width: width - column - gutter,
      leading: 1.3,
    });
    return { number, words, height: Math.max(number.height, words.height) };
  });
  return { labels, column: column + gutter };
}

/** Where each label begins: level with its part where it can be, never over another, never outside. */
function tops(
  labels: readonly Label[],
  middles: readonly number[],
  { top, bottom }: Box,
  gap: number,
): readonly number[] {
  const placed: number[] = [];
  let free = top;
  for (const [index, { height }] of labels.entries()) {
    const y = Math.max(free, (middles[index] ?? top) - height / 2);
    placed.push(y);
    free = y + height + gap;
  }
  let end = bottom;
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const height = labels[index]?.height ?? 0;
    placed[index] = Math.min(placed[index] ?? top, end - height);
    end = (placed[index] ?? top) - gap;
  }
  return placed;
}

/** The bar in its parts, true to scale but for the thin streets between them; what is calculated is an empty frame. */
function segments(sheet: Sheet, parts: readonly Part[], box: Box) {
  const { unit, paper } = sheet;
  const street = 6 * unit;
  const height = box.bottom - box.top - street * (parts.length - 1);
  const most = Math.max(...parts.map(({ length }) => length));
  const all = parts.reduce((sum, { length }) => sum + length, 0);
  const fields: Field[] = [];
  const middles: number[] = [];
  let y = box.top;
  for (const part of parts) {
    const tall = (height * part.length) / all;
    const place = { x: box.left, y, width: box.right - box.left, height: tall };
    const colour = part.length === most ? paper.accent : paper.secondary;
    fields.push({ ...place, colour });
    const rim = 4 * unit;
    if (!part.listed && tall > 2 * rim)
      fields.push({
        x: place.x + rim,
        y: y + rim,
        width: place.width - 2 * rim,
        height: tall - 2 * rim,
        colour: paper.ground,
      });
    middles.push(y + tall / 2);
    y += tall + street;
  }
  return { fields, middles };
}

function drawing(sheet: Sheet, { whole, total, parts }: Content, box: Box) {
  const { unit, sizes, shape, paper } = sheet;
  const caption = text(sheet, whole, {
    face: 'textStrong',
    size: sizes.text,
    colour: paper.ink,
    width: (box.right - box.left) * (total === undefined ? 1 : 0.6),
    leading: 1.3,
  });
  const amount =
    total === undefined
      ? nothing
      : figure(sheet, total.figure, {
          from: total.from,
          size: sizes.text * 1.5,
          least: sizes.text * 1.2,
          smallest: Math.max(32 * unit, sizes.text * 0.8),
          colour: paper.ink,
          width: (box.right - box.left) * 0.4,
          small: 0.5,
        });
  const head = Math.max(caption.height, amount.height);
  const under = (shape === 'wide' ? 18 : 30) * unit;
  const place = { ...box, top: box.top + head + under };
  const bar = { ...place, right: box.left + broad[shape] * unit * (sheet.bare ? 2 : 1) };
  const { fields, middles } = segments(sheet, parts, bar);
  const wordsLeft = bar.right + between[shape] * unit;
  const air = (size: number) => Math.max((shape === 'wide' ? 8 : 16) * unit, size * 0.28);
  const room = place.bottom - place.top;
  const set = (size: number) => labelsOf(sheet, parts, box.right - wordsLeft, size);
  const needed = ({ labels }: ReturnType<typeof set>, size: number) =>
    labels.reduce((sum, { height }) => sum + height, air(size) * (labels.length - 1));
  const tooWide = ({ labels }: ReturnType<typeof set>) =>
    labels.some(({ number, words }) => number.overflow + words.overflow > 0);
  let size = largest[shape] * unit;
  let lines = set(size);
  while (size > 32 * unit && (needed(lines, size) > room || tooWide(lines))) {
    size = Math.max(32 * unit, size * 0.94);
    lines = set(size);
  }
  // Words of many narrow lines are harder to read than digits a little smaller.
  const lined = ({ labels }: ReturnType<typeof set>) =>
    labels.some(({ words }) => words.height > sizes.text * calm[shape]);
  const sizesBelow = [0.94, 0.88, 0.82, 0.76, 0.7, 0.66].map((share) => Math.max(32 * unit, size * share));
  const calmer = lined(lines) ? sizesBelow.find((tried) => !lined(set(tried))) : undefined;
  if (calmer !== undefined) {
    size = calmer;
    lines = set(size);
  }
  const at = tops(lines.labels, middles, place, air(size));
  const leaders = lines.labels.map(({ height }, index): Route => {
    const middle = middles[index] ?? place.top;
    const level = (at[index] ?? place.top) + height / 2;
    // Lines that rise turn one behind the other, lines that fall before each other: so none crosses another.
    const turning = level < middle ? index : parts.length - 1 - index;
    const turn = bar.right + (16 + ((between[shape] - 44) * (turning + 0.5)) / parts.length) * unit;
    return {
      corners: [
        [bar.right + 5 * unit, middle],
        [turn, middle],
        [turn, level],
        [wordsLeft - 16 * unit, level],
      ],
      radius: 8 * unit,
      width: 3 * unit,
      colour: paper.secondary,
    };
  });
  const placed: readonly Placed[] = [
    { block: caption, x: box.left, y: box.top + head - caption.height },
    { block: amount, x: box.left + caption.width + 28 * unit, y: box.top + head - amount.height },
    ...lines.labels.flatMap(({ number, words, height }, index): readonly Placed[] => {
      const y = at[index] ?? place.top;
      return [
        { block: number, x: wordsLeft, y: y + (height - number.height) / 2 },
        { block: words, x: wordsLeft + lines.column, y: y + (height - words.height) / 2 },
      ];
    }),
  ];
  const overflow =
    Math.max(0, needed(lines, size) - room) +
    caption.overflow +
    amount.overflow +
    lines.labels.reduce((sum, { number, words }) => sum + number.overflow + words.overflow, 0);
  return { fields, leaders, placed, overflow };
}

/** One broad bar in its parts, each as long as its share, and from each a line to its figure. */
export const compose: Compose<Content> = (poster, sheet) => {
  const { left, right, unit, shape, bare, paper } = sheet;
  const split = shape === 'wide' && !bare;
  const drawingLeft = left + (right - left) * 0.36;
  const frame = split
    ? sideFrame(sheet, poster, drawingLeft - left - 48 * unit)
    : frameBetween(sheet, masthead(sheet, poster, paper, right - left, 0.9), footer(sheet, poster, paper));
  const gap = (bare ? 14 : split ? 4 : shape === 'square' ? 44 : 60) * unit;
  const drawn = drawing(sheet, poster.content, {
    left: split ? drawingLeft : left,
    right,
    top: frame.begin + gap,
    bottom: frame.end - gap - (split ? 16 * unit : 0),
  });
  return {
    ground: paper.ground,
    fields: drawn.fields,
    routes: [...drawn.leaders, ...closingRoute(sheet, frame.end)],
    placed: [...frame.placed, ...drawn.placed],
    overflow: frame.overflow + drawn.overflow,
  } satisfies Composition;
};
