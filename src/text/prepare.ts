import QuickLRU from 'quick-lru';
import { addressSpans, jointsOf } from './addresses.js';
import { endingOf, tailFor } from './ending.js';
import { graphemesOf, lettersOf } from './graphemes.js';
import { splitPhrases, termsIn } from './phrases.js';
import { quantitySpans } from './quantities.js';
import { insidesOf, overlap, type Span, spansOf } from './spans.js';
import { noTerms, type Terms } from './terms.js';

/** What no renderer breaks while it fits in a line. Offsets are those of the whole text, in code units. */
export interface Phrase extends Span {
  readonly text: string;
  /** The smallest parts that are placed: a Chinese character, a mark, a run of letters with its kerning. */
  readonly cells: readonly Cell[];
  /** Where a word ends in it: it may be parted there all the same in a measure that is too narrow for it. */
  readonly seams: readonly number[];
  /**
   * Where it is parted before that, if it is too wide because of the terms it holds: around these; then, as far as a part
   * is too wide even so, where phrases meet in them.
   */
  readonly inner: readonly (readonly number[])[];
}

export interface Cell extends Span {
  readonly text: string;
  /** Its first and last characters, as a reader sees them. */
  readonly first: string;
  readonly last: string;
  /** Whether it belongs to a quantity or follows one: no gap stands before it, so that 7.4万个 is one thing. */
  readonly tight: boolean;
  /** Whether its quotation marks, apostrophes and dashes are those of a Latin text, as narrow as their ink. */
  readonly proportional: boolean;
}

/** A text as every renderer takes it up: the one place where it is decided what stays together. */
export interface PreparedText {
  readonly text: string;
  /** Joined, they give the text back. */
  readonly phrases: readonly Phrase[];
  /** Numbers with their units; see `quantitySpans`. */
  readonly quantities: readonly Span[];
  /** Offsets inside terms of the story. */
  readonly insideTerms: ReadonlySet<number>;
  /** Offsets inside addresses where a line may end though no renderer would think of it. */
  readonly joints: ReadonlySet<number>;
  /** Stretches in which ’ “ ” — … are Latin marks; a Chinese font sets them a full em wide unless told. */
  readonly proportional: readonly Span[];
}

/** Letters, digits and what is written among them are drawn in one run; so is a name from right to left. */
const run =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9](?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}0-9.,'%/:?&=_+@#~ -]|’(?=\p{Script=Latin}))*|[\p{Script=Arabic}\p{Script=Hebrew}](?:[\p{Script=Arabic}\p{Script=Hebrew}\p{M} \u200c-]|\u200d)*/gu;
/** In a text all of letters, a word with its marks. */
const word = /\S+\s*|\s+/gu;

/** Marks that Chinese and Latin texts share, and set differently. */
const sharedMarks = /[‘’“”—…·]/;
const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
const eastAsianEach = new RegExp(eastAsian, 'gu');
/** In Chinese, letters and marks stand close to its characters; among Latin words a word in Han has spaces around it. */
const besideHan =
  /[^\s“‘([\p{Script=Han}·]\p{Script=Han}|\p{Script=Han}[^\s”’)\].,;:?!\p{Script=Han}·]|[\u3001-\u301f\uff00-\uff60]/u;
/** O’Neill, don’t: the apostrophe is Latin in any text. */
const apostrophe = /[\p{Script=Latin}\p{M}\d]+(?:’[\p{Script=Latin}\p{M}\d]+)+/gu;

/** By the terms of the story. */
const prepared = new WeakMap<Terms, QuickLRU<string, PreparedText>>();
/** Enough for a build; a preview that runs for days must not gather texts without end. */
const mostTexts = 5000;

/**
 * Prepares a text for setting in lines. A text is drawn at many sizes and on many pages: it is prepared once.
 *
 * @param text any text; white space is kept as it is
 * @param terms what the story calls things
 */
export function prepareText(text: string, terms: Terms = noTerms): PreparedText {
  const ofStory = prepared.get(terms) ?? new QuickLRU<string, PreparedText>({ maxSize: mostTexts });
  prepared.set(terms, ofStory);
  const known = ofStory.get(text);
  if (known !== undefined) return known;
  const result = prepare(text, terms);
  ofStory.set(text, result);
  return result;
}

function prepare(text: string, terms: Terms): PreparedText {
  const { pieces, seams } = splitPhrases(text, terms);
  const held = termsIn(text, terms);
  const insides = new Set(insidesOf(held));
  const around = seams.filter((at) => !insides.has(at));
  const meetings = held.length === 0 ? [] : endsOf(splitPhrases(text).pieces);
  const addresses = addressSpans(text);
  const quantities = quantitySpans(text).filter(
    (quantity) => !addresses.some((address) => overlap(address, quantity)),
  );
  const proportional = proportionalSpans(text);
  // The last phrases stay together, so that no word is left alone on the last line.
  const kept = pieces.length - endingOf(pieces);
  const last = pieces.slice(kept).join('');
  const before = pieces[kept - 1] ?? '';
  const parted = tailFor(before, last);
  const ending = parted === 0 ? last : before.slice(parted) + last;
  const whole =
    parted === 0 ? pieces.slice(0, kept) : [...pieces.slice(0, kept - 1), before.slice(0, parted)];
  let from = 0;
  const phrases = [...whole, ...(ending === '' ? [] : [ending])].map((piece): Phrase => {
    const to = from + piece.length;
    const phrase = {
      text: piece,
      from,
      to,
      seams: seamsBetween(text, seams, { from, to }),
      inner: held.some((term) => overlap(term, { from, to }))
        ? [around, meetings].map((places) => seamsBetween(text, places, { from, to }))
        : [],
      cells: cellsOf(piece, from, { quantities, proportional }),
    };
    from = to;
    return phrase;
  });
  const joints = new Set(addresses.flatMap((address) => jointsOf(text, address)));
  return { text, phrases, quantities, insideTerms: insides, joints, proportional };
}

/** The offset behind each of the pieces of a text. */
function endsOf(pieces: readonly string[]): readonly number[] {
  let at = 0;
  return pieces.map((piece) => {
    at += piece.length;
    return at;
  });
}

/** The seams of a phrase; no part between two of them is a lone character. */
function seamsBetween(text: string, seams: readonly number[], { from, to }: Span): readonly number[] {
  const kept: number[] = [];
  for (const seam of seams) {
    if (seam <= from || seam >= to) continue;
    const last = kept.at(-1) ?? from;
    if (lettersOf(text.slice(last, seam)) >= 2 && lettersOf(text.slice(seam, to)) >= 2) kept.push(seam);
  }
  return kept;
}

function proportionalSpans(text: string): readonly Span[] {
  if (!sharedMarks.test(text)) return [];
  return isLatinText(text) ? [{ from: 0, to: text.length }] : spansOf(text, apostrophe);
}

/** Without Han, or with Han as words of another language: fewer than its letters, and apart from them. */
function isLatinText(text: string): boolean {
  if (!eastAsian.test(text)) return true;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/\p{Script=Latin}/gu) > count(eastAsianEach) && !besideHan.test(text);
}

/** Cuts a stretch into cells; `from` is where it begins in the whole text. */
export function cellsOf(
  text: string,
  from: number,
  { quantities, proportional }: Pick<PreparedText, 'quantities' | 'proportional'>,
): readonly Cell[] {
  const cells: Cell[] = [];
  const add = (part: string, start: number): void => {
    const characters = graphemesOf(part);
    cells.push({
      text: part,
      from: start,
      to: start + part.length,
      first: characters[0] ?? '',
      last: characters.at(-1) ?? '',
      tight: quantities.some((quantity) => quantity.from <= start && start <= quantity.to),
      proportional: proportional.some((span) => overlap(span, { from: start, to: start + part.length })),
    });
  };
  let at = 0;
  const addEach = (part: string): void => {
    for (const character of graphemesOf(part)) {
      add(character, from + at);
      at += character.length;
    }
  };
  for (const match of text.matchAll(eastAsian.test(text) || proportional.length === 0 ? run : word)) {
    addEach(text.slice(at, match.index));
    add(match[0], from + match.index);
    at = match.index + match[0].length;
  }
  addEach(text.slice(at));
  return cells;
}
