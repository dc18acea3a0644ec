/**
 * Which strings do not come back from a text. White space counts for nothing, since lines break otherwise on paper;
 * canonically equal characters are equal, since browsers draw é the same however it was typed. All else must agree.
 *
 * A string that is shown twice must come back twice: it has to be found as often as it stands in all the strings
 * together. So one that is lost is not made up for by a longer one that holds the same words.
 *
 * @param readings the same text read in different orders; a string is found if one of them has it
 * @returns indices of strings, ascending
 */
export function missingStrings(strings: readonly string[], readings: readonly string[]): readonly number[] {
  const texts = readings.map(plain);
  const needed = strings.flatMap((string, index) => piecesOf(string).map((piece) => ({ piece, index })));
  const missing = new Set<number>();
  // The longest first: what is lost with a longer one was not expected on its own.
  for (const each of needed.toSorted((one, other) => other.piece.length - one.piece.length)) {
    const found = Math.max(0, ...texts.map((text) => occurrences(text, each.piece)));
    if (found >= occurrences(needed.map(({ piece }) => piece).join(between), each.piece)) continue;
    missing.add(each.index);
    needed.splice(needed.indexOf(each), 1);
  }
  return [...missing].sort((one, other) => one - other);
}

/** Not in any string: what stands between two can join nothing. */
const between = '\u0000';

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

const fromTheRight = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const runs =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}]+|[^\s\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]+/gu;

/** A PDF holds lines as they are drawn; where writing runs from the right, that is word by word the other way. */
function piecesOf(string: string): readonly string[] {
  const text = fromTheRight.test(string)
    ? (string.normalize('NFC').match(runs) ?? []).filter((run) => /[\p{L}\p{N}]/u.test(run))
    : [string];
  return text.map(plain).filter((piece) => piece !== '');
}

/** Those that overlap are counted, too. */
function occurrences(text: string, piece: string): number {
  let count = 0;
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) count += 1;
  return count;
}
