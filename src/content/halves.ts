import { reworded, type Words } from '../model/words.js';
import { halveText } from '../text/sentences.js';

/** A list in two halves, the first the longer; undefined where a half would have fewer than `least`. */
export function halveList<Item>(
  items: readonly Item[],
  least = 1,
): readonly [readonly Item[], readonly Item[]] | undefined {
  const middle = Math.ceil(items.length / 2);
  return items.length < 2 || items.length - middle < least
    ? undefined
    : [items.slice(0, middle), items.slice(middle)];
}

/**
 * A text in two, between the sentences nearest to its middle. Its short form is one for the whole of it, and does not
 * come along.
 */
export function halveWords(words: Words | undefined): readonly [Words, Words] | undefined {
  const halves = words === undefined ? undefined : halveText(words.long);
  return words === undefined || halves === undefined
    ? undefined
    : [reworded(words, halves[0]), reworded(words, halves[1])];
}
