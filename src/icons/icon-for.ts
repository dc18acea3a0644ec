import { iconWords } from './icon-words.js';
import { traditionalIconWords } from './traditional-icon-words.js';

interface Entry {
  readonly word: string;
  readonly icon: string;
  readonly pattern: RegExp;
}

/** Longest words first, so that 农业技术示范中心 is not taken for a 技术. */
const entries: readonly Entry[] = [iconWords, traditionalIconWords]
  .flatMap((list) => Object.entries(list))
  .flatMap(([icon, list]) => list.split(' ').map((word) => entry(icon, word.replaceAll('_', ' '))))
  .toSorted((one, other) => other.word.length - one.word.length);

/**
 * The name of the icon that draws what a short text speaks of: that of its longest known word, and of several equally
 * long ones the first in the text. Undefined where nothing in it can be drawn. What the author names himself
 * (`icon` in the story) comes before this.
 *
 * @example iconFor('“一带一路”联合实验室') // 'flask-conical'
 */
export function iconFor(text: string): string | undefined {
  const matches = entries.flatMap(({ word, icon, pattern }) => {
    const index = text.search(pattern);
    return index < 0 ? [] : [{ icon, length: word.length, index }];
  });
  const longest = matches[0]?.length;
  return matches
    .filter(({ length }) => length === longest)
    .toSorted((one, other) => one.index - other.index)[0]?.icon;
}

function entry(icon: string, word: string): Entry {
  // A Latin word stands alone, in the singular or with an s; capitals as in AI are part of the word.
  const pattern = /^[A-Za-z]/.test(word)
    ? new RegExp(`(?<![A-Za-z])${word}s?(?![A-Za-z])`, word === word.toUpperCase() ? '' : 'i')
    : new RegExp(word);
  return { word, icon, pattern };
}
