import type { CountedFigure, DatedItem } from '../model/content.js';
import { programWords, statementsOf, type Words } from '../model/words.js';
import type { Messages } from '../text/messages/messages.js';
import { displayWidth } from '../text/width.js';

/** What a headline of two lines holds, in cells: Han and its marks count two. */
const mostCells = 84;

/** Words of the program's own that say what a slide shows: they claim what it claims. */
export function shownWords(text: string, shown: unknown): Words {
  return programWords(text, undefined, statementsOf(shown));
}

/** Of figures from largest to smallest: from which one to which; how many, where that is too long for a headline. */
export function figuresShown(figures: readonly CountedFigure[], { shows }: Messages): Words {
  const [largest = '', smallest = ''] = [...figures.slice(0, 1), ...figures.slice(-1)].map(
    ({ figure: { prefix, digits, suffix }, counts }) =>
      shows.figure(`${prefix}${digits}${suffix}`.trim(), counts.short ?? counts.long),
  );
  const ends = figures.length === 2 ? shows.both(largest, smallest) : shows.fromTo(largest, smallest);
  return shownWords(displayWidth(ends) > mostCells ? shows.ranked(figures.length) : ends, figures);
}

/** Of dated things: how many, from when to when; of one its headline says all. */
export function datesShown(items: readonly DatedItem[], { shows, joinDate }: Messages): Words | undefined {
  if (items.length < 2) return undefined;
  const [first, last] = [items[0], items.at(-1)].map((each) =>
    each === undefined ? '' : joinDate(each.date.main, each.date.rest),
  );
  return shownWords(shows.dates(items.length, first ?? '', last ?? ''), items);
}
