import { forbiddenBreaks } from './break-rules.js';
import { graphemesOf, lettersOf } from './graphemes.js';

/** The last phrases of a text stay together up to this width, in em. */
const widestEnding = 8;
/** A Latin word that stands alone on the last line looks forgotten when it has no more letters than this. */
const longestWidow = 7;

/**
 * Where the last line of a text may begin at the latest: a text must not end in one character, nor in one
 * short word, on a line of its own. Both renderers keep what follows together where the measure allows.
 *
 * @param phrases the phrases of the whole text, in order
 * @returns how many of the phrases, counted from the end, stay together; at least 1
 */
export function endingOf(phrases: readonly string[]): number {
  let count = 0;
  let ending = '';
  let width = 0;
  for (const phrase of phrases.toReversed()) {
    width += graphemesOf(phrase).length * (/\p{Script=Han}/u.test(phrase) ? 1 : 0.5);
    if (count > 0 && (width > widestEnding || !isForgotten(ending))) break;
    ending = phrase + ending;
    count += 1;
  }
  return isForgotten(ending) ? 1 : Math.max(1, count);
}

/** The end of a phrase that goes to the last line with what would stand alone there is no wider, in em. */
const widestTail = 12;

/**
 * Where a phrase has to be parted so that the end of the text, one character with its marks, is not left alone behind
 * it: as near to its end as the rules of lines allow.
 *
 * @returns an offset of the phrase; 0 where there is no such place or no need
 */
export function tailFor(phrase: string, ending: string): number {
  if (phrase === '' || lettersOf(ending) > 1) return 0;
  const forbidden = forbiddenBreaks(phrase + ending);
  for (let at = phrase.length - 1; at > 0; at -= 1) {
    if (forbidden.has(at)) continue;
    const tail = phrase.slice(at) + ending;
    if (graphemesOf(tail).length > widestTail) return 0;
    if (lettersOf(tail) > 1) return at;
  }
  return 0;
}

/** One character, alone or with its marks; one short word. */
function isForgotten(ending: string): boolean {
  const letters = lettersOf(ending);
  if (letters < 2) return true;
  const oneWord = !/\p{Script=Han}/u.test(ending) && !/\S\s+\S/u.test(ending.trim());
  return oneWord && letters <= longestWidow;
}
