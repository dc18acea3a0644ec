import { graphemesOf } from './graphemes.js';
import { closingMarks, openingMarks } from './marks.js';
import { quantitySpans } from './quantities.js';
import { insidesOf, spansOf } from './spans.js';

/** Stretches that are one sign or one name. */
const whole: readonly RegExp[] = [
  // Dashes and dots go in pairs (GB/T 15834 5.1.5, 5.1.6: they are not parted between two lines).
  /[—―]{2,}|…{2,}|⸺/gu,
  // A word, a name, a figure in letters: 5G, O’Neill, e.g., C++, AT&T.
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}][\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}.,'’%/:?&=_+@#~*-]*/gu,
  // A name written from right to left, with its spaces: in pieces, its order would depend on the renderer.
  /[\p{Script=Arabic}\p{Script=Hebrew}][\p{Script=Arabic}\p{Script=Hebrew}\p{M}'’\u200c-]*(?: [\p{Script=Arabic}\p{Script=Hebrew}][\p{Script=Arabic}\p{Script=Hebrew}\p{M}'’\u200c-]*)*/gu,
];

/** Whether the marks themselves forbid a line to end between two characters (CLREQ, level “basic”). */
export function marksForbid(before: string, after: string): boolean {
  return openingMarks.has(before) || closingMarks.has(after) || /^\s/.test(after);
}

/**
 * The offsets of a text where no line may end, whatever the language makes of its words: inside a character,
 * a quantity, a name in letters, a pair of dashes; after an opening mark, before a closing one.
 */
export function forbiddenBreaks(text: string): Set<number> {
  const forbidden = new Set(
    insidesOf([...quantitySpans(text), ...whole.flatMap((pattern) => spansOf(text, pattern))]),
  );
  let at = 0;
  let previous = '';
  for (const character of graphemesOf(text)) {
    for (let inside = at + 1; inside < at + character.length; inside += 1) forbidden.add(inside);
    if (previous !== '' && marksForbid(previous, character)) forbidden.add(at);
    // Behind a space an opening mark opens all the same.
    if (!(openingMarks.has(previous) && /^\s/.test(character))) previous = character;
    at += character.length;
  }
  return forbidden;
}
