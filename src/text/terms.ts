import type { Span } from './spans.js';

/**
 * What a story calls things: its headings, names and short phrases, and words that stand side by side again and again. No
 * line ends inside one where it fits a line. The one that is found first in the list wins where two overlap.
 */
export type Terms = readonly string[];

export const noTerms: Terms = Object.freeze([]);

/** A longer term would leave holes in a column, in characters. */
export const longestTerm = 7;

/**
 * Where terms stand in a text.
 *
 * @param mayBound whether a word may begin or end at an offset: 经济发展 is no term in 经济发展中国家
 */
export function termSpans(
  text: string,
  terms: Terms,
  mayBound: (at: number) => boolean = () => true,
): readonly Span[] {
  const found: Span[] = [];
  for (const term of terms) {
    // Words with spaces between them end lines at these: a term is one word.
    if (/\s/.test(term)) continue;
    for (let from = text.indexOf(term); from >= 0; from = text.indexOf(term, from + 1)) {
      const to = from + term.length;
      const isFree = found.every((other) => other.to <= from || other.from >= to);
      if (isFree && mayBound(from) && mayBound(to)) found.push({ from, to });
    }
  }
  return found;
}
