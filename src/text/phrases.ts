import { loadDefaultSimplifiedChineseParser, loadDefaultTraditionalChineseParser } from 'budoux';
import { addressSpans, jointsOf } from './addresses.js';
import { forbiddenBreaks } from './break-rules.js';
import { englishUnits } from './english-lines.js';
import { enumeratedSpans, parallelFours } from './enumerations.js';
import { graphemesOf, lettersOf } from './graphemes.js';
import { closingMarks, isHan, openingMarks } from './marks.js';
import { quantitySpans } from './quantities.js';
import { isTraditional } from './script.js';
import { insidesOf, type Span, spansOf } from './spans.js';
import { noTerms, type Terms, termSpans } from './terms.js';
import { guardWords, type Word } from './word-guards.js';

const parsers = {
  simplified: loadDefaultSimplifiedChineseParser(),
  traditional: loadDefaultTraditionalChineseParser(),
};
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Longer phrases may break at their words: overlong glue would leave a renderer no place to break. */
const longestPhrase = 9;
/** Two names joined by a dash stay together up to this length; letters are narrower than characters. */
const longestPair = 9;
const longestPairInLetters = 20;

/** A short term in quotation marks, a short title, a short aside: one thing to the eye. */
const shortAside = /[“‘《（「『][^“”‘’《》（）「」『』]{1,8}[”’》）」』]/gu;

/** One-character words that lean on what follows, and those that lean on what stands before. */
const leansForward = new Set(
  '与和及或并而在从由对向为把被将以已正更最各每该本此首第不未无可共据按跟同于所與並從對為將該無據於',
);
const leansBack = new Set(
  '的地得了着过们者性化式型率后前里内外中上下间时处方面之学家员人力等来著過們後裡裏內間時處學員來',
);

function platformWords(text: string): readonly Word[] {
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, from: index }));
}

function phraseEnds(text: string): ReadonlySet<number> {
  const ends = new Set<number>();
  let at = 0;
  for (const phrase of parsers[isTraditional(text) ? 'traditional' : 'simplified'].parse(text)) {
    at += phrase.length;
    ends.add(at);
  }
  return ends;
}

/** A lone character joins the neighbour it leans on; its own mark, if it has one, ties it to what stands before. */
function joinLoneCharacters(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  let pending = '';
  for (const [index, piece] of pieces.entries()) {
    const lone = isHan(piece) && lettersOf(piece) === 1;
    const marked = [...piece].length > 1;
    const previous = joined.at(-1);
    const sticks =
      previous !== undefined &&
      pending === '' &&
      /[\p{Script=Han}\p{Script=Latin}\d”’》）」』]$/u.test(previous);
    if (lone && sticks && (marked || leansBack.has(piece) || index === pieces.length - 1)) {
      joined[joined.length - 1] = previous + piece;
    } else if (lone && !marked && (leansForward.has(piece) || index < pieces.length - 1)) {
      pending += piece;
    } else if ([...pending].length > 1 && openingMarks.has(piece[0] ?? '')) {
      // 我们要将｜‘一带一路’: what is quoted starts a line well.
      joined.push(pending, piece);
      pending = '';
    } else {
      joined.push(pending + piece);
      pending = '';
    }
  }
  if (pending !== '') joined.push(pending);
  return joined;
}

/**
 * The single dash between two names, 中国—东盟, China–Italy, May–June, holds them together. The long dash —— does not, nor
 * does — between two clauses of English.
 */
function joinNames(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1) ?? '';
    const pair = /\p{L}[—–]$/u.test(last) && /^\p{L}/u.test(piece);
    const inLetters = /\p{Script=Latin}–$/u.test(last) && /^\p{Script=Latin}/u.test(piece);
    const longest = inLetters ? longestPairInLetters : longestPair;
    if (pair && graphemesOf(last + piece.trimEnd()).length <= longest)
      joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** Cuts an overlong piece between words. */
function cutOverlong(piece: string, start: number, mayCut: (at: number) => boolean): string[] {
  const characters = graphemesOf(piece);
  if (!/\p{Script=Han}/u.test(piece) || characters.length <= longestPhrase) return [piece];
  const cuts: string[] = [];
  let current = '';
  let offset = 0;
  for (const [index, character] of characters.entries()) {
    // No cut leaves less than two characters on either side.
    const room = lettersOf(current) >= 2 && characters.length - index >= 2;
    if (room && mayCut(start + offset)) {
      cuts.push(current);
      current = '';
    }
    current += character;
    offset += character.length;
  }
  return [...cuts, current];
}

/** Where terms stand in a text, each at the bounds of words: 经济发展 is none in 经济发展中国家. */
export function termsIn(text: string, terms: Terms): readonly Span[] {
  if (terms.length === 0) return [];
  return termsBetween(text, terms, platformWords(text));
}

function termsBetween(text: string, terms: Terms, words: readonly Word[]): readonly Span[] {
  const bounds = boundsOf(text, words);
  return termSpans(text, terms, (at) => bounds.has(at));
}

/** Where words begin and end, and before 的, which the word list takes for a part of a word it does not know: 互利共赢｜的. */
function boundsOf(text: string, words: readonly Word[]): ReadonlySet<number> {
  return new Set([
    ...words.flatMap(({ text: word, from }) => [from, from + word.length]),
    ...spansOf(text, /的/gu).map(({ from }) => from),
  ]);
}

/** A text cut into phrases. */
export interface SplitText {
  /** Joined, they give the text back. */
  readonly pieces: readonly string[];
  /** Offsets where a word ends inside a phrase: where a phrase may be parted that is too wide for its line. */
  readonly seams: readonly number[];
}

/**
 * Cuts a text into the pieces no renderer may break while they fit: phrases of meaning, a quantity, a mark
 * with the word it belongs to. The pieces joined give the text back.
 *
 * Two opinions are asked, BudouX and the platform's word list, and a cut is made where both agree: each
 * alone cuts inside words now and then (铁｜路, 实验｜室), both together seldom; `guardWords` mends the rest.
 *
 * @param terms what the story calls things: kept whole where words begin and end with them
 * @example splitPhrases('建成7年，一条铁路带来超7.4万个就业岗位').pieces
 *   // ['建成', '7年，', '一条', '铁路', '带来', '超7.4万个', '就业', '岗位']
 */
export function splitPhrases(text: string, terms: Terms = noTerms): SplitText {
  if (text === '') return { pieces: [], seams: [] };
  const listed = platformWords(text);
  const wordEnds = new Set(listed.map(({ text: word, from }) => from + word.length));
  const agreedEnds = phraseEnds(text);
  const bounds = boundsOf(text, listed);
  const guards = guardWords(text, listed);
  const quantities = quantitySpans(text);
  const addresses = addressSpans(text);
  const joints = new Set(addresses.flatMap((address) => jointsOf(text, address)));

  const forbidden = forbiddenBreaks(text);
  const together = [
    ...addresses,
    ...englishUnits(text),
    ...spansOf(text, shortAside),
    // Enumerated items are kept whole where they begin with a word: 气候变化 is one thing, though two words.
    ...enumeratedSpans(text).filter(({ from }) => from === 0 || wordEnds.has(from)),
    ...parallelFours(text).filter(({ from, to }) => bounds.has(from) && bounds.has(to)),
    ...termsBetween(text, terms, listed),
  ];
  for (const at of guards.inside) forbidden.add(at);
  const seams = [...wordEnds].filter((at) => !forbidden.has(at));
  for (const at of [...insidesOf(together), ...guards.leaning]) forbidden.add(at);
  for (const at of joints) forbidden.delete(at);
  const surely = new Set([...joints, ...guards.between]);
  const numberStarts = new Set(quantities.map(({ from }) => from));

  const pieces: string[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    const before = text[at - 1] ?? '';
    const agreed =
      wordEnds.has(at) && (agreedEnds.has(at) || closingMarks.has(before) || numberStarts.has(at));
    const wanted = agreed || surely.has(at) || /\s/.test(before);
    if (at === text.length || (wanted && !forbidden.has(at))) {
      pieces.push(text.slice(start, at));
      start = at;
    }
  }
  const mayCut = (at: number): boolean => wordEnds.has(at) && !forbidden.has(at);
  let at = 0;
  const cut = joinNames(joinLoneCharacters(pieces)).flatMap((piece) => {
    const cuts = cutOverlong(piece, at, mayCut);
    at += piece.length;
    return cuts;
  });
  return { pieces: cut, seams };
}
