import { type Block, group, stack } from '../../layout/block.js';
import { figure } from '../../layout/figure.js';
import type { Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import { programWords, type Words } from '../../model/words.js';
import type { Content } from './content.js';

type Share = Content['share'];

/** The largest digits at a width of 1080. */
const largest = 300;

/** How much larger than the text the digits are, at least: type gives way before the number does. */
const leastRatios = {
  wide: [3.4, 3.4, 3.4, 3.3, 3, 2.5],
  tall: [3.1, 3.1, 3.1, 3, 2.8, 2.5],
} as const;
const smallestRatio = 2.5;
/** Figures of more digits are ranges, as wide as two numbers. */
const mostDigits = 4;

/** How high digits are, in sizes: a little more than they are. */
const digitHeight = 0.78;

/** The share as large as a width and a height allow; below its least size it reaches over them. */
export function shareNumber(sheet: Sheet, share: Share, width: number, height?: number): Block {
  const { shape, step, sizes, paper, unit } = sheet;
  const ratio =
    share.figure.digits.length > mostDigits
      ? smallestRatio
      : (leastRatios[shape === 'wide' ? 'wide' : 'tall'][step] ?? smallestRatio);
  const least = sizes.text * ratio;
  const room = height === undefined ? largest * unit : Math.min(largest * unit, height / digitHeight);
  return figure(sheet, share.figure, {
    from: share.from,
    size: Math.max(least, room),
    least,
    smallest: Math.max(32 * unit, sizes.text * 0.9),
    colour: paper.accent,
    width,
    small: 0.3,
  });
}

/** What the share counts and when, on a wide sheet in one line where it has room. */
export function shareCaption(sheet: Sheet, share: Share, width: number, size = sheet.sizes.text): Block {
  const { paper, unit } = sheet;
  const set = (content: Words, type: number, colour: string) =>
    text(sheet, content, { face: 'text', size: type, colour, width, leading: 1.34 });
  const words = set(share.counts, size, paper.ink);
  if (share.asOf === undefined) return words;
  const date = set(share.asOf, Math.max(32 * unit, size * 0.78), paper.secondary);
  const between = size * 0.6;
  const single = words.height <= size * 1.1 && words.width + between + date.width <= width;
  if (sheet.shape !== 'wide' || !single) return stack([words, date], size * 0.4);
  return group([
    { block: words, x: 0, y: 0 },
    { block: date, x: words.width + between, y: (words.height - date.height) * 0.88 },
  ]);
}

export interface ShareLegend extends Block {
  readonly single: boolean;
}

/** What a cell is of the whole: in one line, or in two that each say something. */
export function shareLegend(sheet: Sheet, share: Share, width: number): ShareLegend {
  const { sizes, paper, unit, messages } = sheet;
  const size = Math.max(32 * unit, sizes.text * 0.8);
  const set = (words: string) =>
    text(sheet, programWords(words, undefined, share.partOf.from.statements), {
      face: 'text',
      size,
      colour: paper.secondary,
      width,
      leading: 1.36,
    });
  const halves = messages.cellOfWhole(share.partOf.long, share.amount.unit === '成');
  const line = set(halves.join(''));
  if (line.height <= size * 1.1) return { ...line, single: true };
  const lines = stack(halves.map(set), size * 0.36);
  return { ...(lines.height > line.height + 1 ? line : lines), single: false };
}
