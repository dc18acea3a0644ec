import createHyphenator from 'hyphen';
import british from 'hyphen/patterns/en-gb.js';
import american from 'hyphen/patterns/en-us.js';
import { spansOf } from './spans.js';

/** A shorter word, or a name, is never parted. */
const longWord = /(?<![\p{L}\p{N}'’-])\p{Ll}{7,}(?![\p{L}\p{N}'’])/gu;
/** So many letters stay on either line, at least. */
const fewestLetters = 3;

const mark = '\u00ad';
type Hyphenator = ReturnType<typeof createHyphenator>;
let hyphenators: readonly Hyphenator[] | undefined;

/** Where a word may be parted, as British and as American printers both do: a story need not say which it is. */
function partsOf(word: string): readonly number[] {
  hyphenators ??= [british, american].map((patterns) => createHyphenator(patterns, { hyphenChar: mark }));
  const [one = [], other = []] = hyphenators.map((hyphenate) => pointsOf(hyphenate(word)));
  return one.filter((at) => other.includes(at) && at >= fewestLetters && word.length - at >= fewestLetters);
}

/** Offsets of the marks in the word without them. */
function pointsOf(marked: string | Promise<string>): readonly number[] {
  if (typeof marked !== 'string') return [];
  let at = 0;
  return marked
    .split(mark)
    .slice(0, -1)
    .map((piece) => {
      at += piece.length;
      return at;
    });
}

const known = new Map<string, readonly number[]>();

/**
 * The offsets of a text where a long English word may be parted with a hyphen: for narrow columns of running text, never
 * for headlines.
 *
 * @example hyphenationPoints('an international fund') // [8, 10]: inter-na-tional
 */
export function hyphenationPoints(text: string): readonly number[] {
  return spansOf(text, longWord).flatMap(({ from, to }) => {
    const word = text.slice(from, to);
    const points = known.get(word) ?? partsOf(word);
    known.set(word, points);
    return points.map((at) => from + at);
  });
}
