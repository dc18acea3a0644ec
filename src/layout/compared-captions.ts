import type { DrawnFigure } from '../model/content.js';
import type { Words } from '../model/words.js';
import { type Block, group, stack } from './block.js';
import type { Sheet } from './sheet.js';
import { text } from './text.js';

/** What a figure counts, and when: the date behind it on its line, where both have room, else under it. */
export function caption(sheet: Sheet, item: DrawnFigure, width: number, dated: boolean): Block {
  const { words, note, apart } = partsOf(sheet, item, width, dated, 'left');
  if (note === undefined) return words;
  const gap = sheet.sizes.text * 0.6;
  if (words.height > sheet.sizes.text * 1.1 || words.width + gap + note.width > width)
    return stack([words, note], apart);
  return group([
    { block: words, x: 0, y: 0 },
    { block: note, x: words.width + gap, y: (words.height - note.height) * 0.88 },
  ]);
}

/** The same before the line its bar starts from: flush right, the date under it; as wide in px as it is told. */
export function captionBeside(sheet: Sheet, item: DrawnFigure, width: number, dated: boolean): Block {
  const { words, note, apart } = partsOf(sheet, item, width, dated, 'right');
  return note === undefined ? words : stack([words, note], apart);
}

/** How wide captions have to stand before the line, in px, so that each goes on one line; at most so wide. */
export function captionWidth(sheet: Sheet, items: readonly DrawnFigure[], most: number): number {
  const at = (width: number) => Math.max(...items.map((item) => widthOf(sheet, item, width))) + 1;
  const whole = at(Number.MAX_SAFE_INTEGER);
  return whole <= most ? whole : Math.min(most, at(most));
}

function widthOf(sheet: Sheet, item: DrawnFigure, width: number): number {
  const { words, note } = partsOf(sheet, item, width, true, 'left');
  return Math.max(words.width, note?.width ?? 0);
}

function partsOf(
  sheet: Sheet,
  item: DrawnFigure,
  width: number,
  dated: boolean,
  align: 'left' | 'right',
): { readonly words: Block; readonly note?: Block; readonly apart: number } {
  const { sizes, paper, unit } = sheet;
  const set = (content: Words, size: number, colour: string) =>
    text(sheet, content, { face: 'text', size, colour, width, leading: 1.32, manner: 'headline', align });
  const words = set(item.counts, sizes.text, paper.ink);
  const apart = sizes.text * 0.28;
  if (!dated || item.asOf === undefined) return { words, apart };
  return { words, note: set(item.asOf, Math.max(32 * unit, sizes.text * 0.78), paper.secondary), apart };
}
