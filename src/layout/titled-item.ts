import type { TitledItem } from '../model/content.js';
import type { Words } from '../model/words.js';
import { type Block, stack } from './block.js';
import type { Sheet } from './sheet.js';
import { text } from './text.js';

/**
 * Titles are told apart from their text by face and weight more than by size; titles alone are the picture. All
 * are of one size: the largest at which they take the fewest lines, but titles alone rather take another line than
 * become small.
 */
export function titleSize(sheet: Sheet, items: readonly TitledItem[], width: number): number {
  const { sizes, unit } = sheet;
  const normal = titlesAlone(items) ? sizes.lead : Math.max(sizes.text * 1.18, 36 * unit);
  const shares = titlesAlone(items) ? [1.3, 1.2, 1.1] : [1, 0.95, 0.9];
  const lines = (size: number) =>
    items.reduce((sum, item) => sum + (titleAt(sheet, item, width, size).lineWidths ?? []).length, 0);
  return shares
    .map((share) => Math.max(normal * share, 34 * unit))
    .reduce((best, size) => (lines(size) < lines(best) ? size : best));
}

/** Whether only titles are shown. */
function titlesAlone(items: readonly TitledItem[]): boolean {
  return items.every((item) => item.text === undefined);
}

function titleAt(sheet: Sheet, item: TitledItem, width: number, size: number): Block {
  return text(sheet, item.title, {
    face: 'headline',
    size,
    colour: sheet.paper.ink,
    width,
    leading: 1.28,
    manner: 'headline',
  });
}

/** A title with its text, where it has one. */
export function titledItem(sheet: Sheet, item: TitledItem, width: number, size: number): Block {
  const title = titleAt(sheet, item, width, size);
  if (item.text === undefined) return title;
  return stack([title, itemText(sheet, item.text, width)], sheet.sizes.text * 0.5);
}

/** The text under a title. */
export function itemText(sheet: Sheet, words: Words, width: number): Block {
  const { sizes, paper } = sheet;
  return text(sheet, words, { face: 'text', size: sizes.text, colour: paper.ink, width, leading: 1.42 });
}
