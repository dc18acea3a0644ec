/**
 * The marks of Chinese print, by what they do to a line. Shared by the phrase cutter, the line breaker and
 * the checks, so that all three hold to one list (CLREQ, level "basic").
 */

/** No line ends with one of these. */
export const openingMarks: ReadonlySet<string> = new Set('“‘（《〈【「『〔［｛([{');

/** No line starts with one of these. */
export const closingMarks: ReadonlySet<string> = new Set(
  '、，。；：！？”’）》〉】」』〕］｝％…—·～)]},.;:!?%',
);

/** Full-width marks whose left half is empty. */
export const emptyOnTheLeft: ReadonlySet<string> = new Set('“‘（《〈【「『〔［｛');

/** Full-width marks whose right half is empty. */
export const emptyOnTheRight: ReadonlySet<string> = new Set('、，。；：”’）》〉】」』〕］｝');

/** What Taiwan and Hong Kong set in the middle of its square, so that a quarter is empty on either side. */
export const centredStops: ReadonlySet<string> = new Set('、，。；：');

/** Marks that end a clause: the best places to break a headline. */
export const clauseMarks: ReadonlySet<string> = new Set('，。；：！？,;:!?');

/** A Chinese character, as against a letter, a digit or a mark. */
export function isHan(character: string): boolean {
  return /^[\p{Script=Han}〇々]/u.test(character);
}

/** A letter or digit that is set in Latin width. */
export function isLatin(character: string): boolean {
  return /^[A-Za-z0-9\u00C0-\u024F\u0370-\u03FF\u0400-\u04FF%$€£#@&+]/u.test(character);
}
