import { forbiddenBreaks, marksForbid } from './break-rules.js';
import { graphemesOf } from './graphemes.js';

interface Resort {
  /** Offsets of the text where a word ends. */
  readonly seams: readonly number[];
  readonly measure: number;
  /** Width of a stretch, in the unit of the measure. */
  readonly advance: (text: string) => number;
}

/** A phrase cut so that every piece fits its line. */
export interface CutPhrase {
  readonly pieces: readonly string[];
  /** Whether a word, a quantity or a name had to be cut: the type is too large for its column. */
  readonly harmed: boolean;
}

/** Places to cut, from harmless to hopeless. */
const harms = { none: 0, word: 1, quantity: 2, numeral: 3, marks: 4 } as const;
type Harm = (typeof harms)[keyof typeof harms];

/**
 * Cuts a phrase that is wider than its line: text is never clipped. Each line takes as much as it can, and ends
 * where that harms least: at a seam or a space, else between two characters, else inside a quantity, else inside a
 * word in letters or a numeral, and only where there is nothing but marks against the rules of marks. Never inside a character.
 */
export function cutToMeasure(text: string, { seams, measure, advance }: Resort): CutPhrase {
  const characters = graphemesOf(text);
  const forbidden = forbiddenBreaks(text);
  const harmAt = (at: number, before: string, after: string): Harm => {
    if (marksForbid(before, after)) return harms.marks;
    // 22 November / 2026 and 2023年 / 11月 are parted more easily than 11 / 月.
    if (forbidden.has(at)) return /[\s年月]$/.test(before) ? harms.quantity : harms.numeral;
    return seams.includes(at) || /\s$/.test(before) ? harms.none : harms.word;
  };
  const pieces: string[] = [];
  let worst: Harm = harms.none;
  let start = 0;
  /** The offset of `start` in code units. */
  let begun = 0;
  while (start < characters.length) {
    let width = 0;
    let offset = begun;
    let best: { readonly end: number; readonly harm: Harm } | undefined;
    let end = start;
    while (end < characters.length) {
      const character = characters[end] ?? '';
      const visible = /^\s/.test(character) ? 0 : advance(character);
      if (end > start && width + visible > measure) break;
      width += advance(character);
      offset += character.length;
      end += 1;
      const harm = end === characters.length ? harms.none : harmAt(offset, character, characters[end] ?? '');
      if (best === undefined || harm <= best.harm) best = { end, harm };
    }
    const cut = end === characters.length ? { end, harm: harms.none } : (best ?? { end, harm: harms.marks });
    const piece = characters.slice(start, cut.end).join('');
    pieces.push(piece);
    begun += piece.length;
    worst = cut.harm > worst ? cut.harm : worst;
    start = cut.end;
  }
  return { pieces, harmed: worst > harms.none };
}
