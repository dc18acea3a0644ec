import { findMovements } from '../text/movements.js';
import type { FoundNumeral } from '../text/numerals.js';
import type { Span } from '../text/spans.js';
import { findAlternatives } from './alternatives.js';
import { type ContentWord, contentWords } from './content-words.js';
import { remember } from './remember.js';

/** Where one figure's words end and another's may begin. */
const boundary =
  /[，,；;：:、（）()—]|(?<![\p{Script=Latin}\p{M}])(?:and|but|while|whereas|or)(?![\p{Script=Latin}\p{M}])|[和与與及而]/giu;

/** A Chinese clause without a subject of its own goes on with the one before: 占新车的41.2%. */
const goesOn =
  /^[，,；;、]?\s*(?:占|达|達|比|较|較|同比|[环環]比|为|為|共|已|累[计計]|其中|高[于於]|低[于於]|相[当當][于於]|超[过過]|接近|另有?|[还還]有)/u;
/** “Of the 2,814 deaths, …”, 七个煤炭县中，…: what follows is of the same kind. */
const partitive = /^[，,；;]?\s*(?:of|among|out of) |[中里裡内]$/iu;

/** What stands around the figures of a sentence: the words of the one meant, and those that are another's alone. */
export interface CountedWords {
  readonly own: readonly ContentWord[];
  /** Of these, those of its own piece of the sentence. */
  readonly piece: readonly ContentWord[];
  /** Of these, without what is said of other figures as well. */
  readonly proper: readonly ContentWord[];
  /** Words of other figures that are not also this one's, with the figure they belong to, if any. */
  readonly others: readonly {
    readonly figure: FoundNumeral | undefined;
    readonly words: readonly ContentWord[];
  }[];
}

/**
 * Deals the words of a sentence out to its figures. A piece between commas or “and” belongs to the figure in it; a piece
 * without one to all. Where a figure's own piece names nothing (同比增长5.2%, `up 12 percent`) what was named before goes on.
 */
export function countedWords(
  text: string,
  sentence: Span,
  numeral: FoundNumeral,
  numerals: readonly FoundNumeral[],
): CountedWords {
  const quantities = numerals.filter(
    ({ kind, index }) =>
      kind === 'quantity' && index >= sentence.from && index < sentence.to && !isDenominator(text, index),
  );
  const pieces = piecesOf(text, sentence, quantities);
  const place = pieces.findIndex(({ from, to }) => from <= numeral.index && numeral.index < to);
  const own = pieces[place];
  if (own === undefined) return { own: [], piece: [], proper: [], others: [] };
  const read = new Map<Span, readonly ContentWord[]>();
  const worded = (piece: Span): readonly ContentWord[] => {
    const known = read.get(piece) ?? namedIn(piece);
    read.set(piece, known);
    return known;
  };
  const namedIn = (piece: Span) =>
    wordsIn(text, piece).filter(
      ({ key, span }) =>
        // “95 patients a day” is read as one number: its noun is a word all the same.
        /^\p{Script=Latin}/u.test(key) ||
        !numerals.some(({ index, length }) => span.from < index + length && index < span.to),
    );
  const ownWords = worded(own);
  const previous = quantities.findLast(({ index }) => index < own.from);
  const leading = ownWords.some(({ span }) => span.from < numeral.index);
  const chinese = /\p{Script=Han}/u.test(text);
  // 认为…会变好的有18.7%，认为会变差的达39.4%: what the second leaves out goes on.
  const earlier = pieces[place - 1];
  const beginsAlike =
    earlier !== undefined && ownWords[0] !== undefined && worded(earlier)[0]?.key === ownWords[0].key;
  const carries = chinese
    ? goesOn.test(text.slice(own.from, own.to)) ||
      beginsAlike ||
      (!leading && (ownWords.length === 0 || !(isShare(previous) && isShare(numeral))))
    : ownWords.length === 0;
  const shared = pieces.filter((piece, index) => {
    if (piece === own) return false;
    if (index < place && (carries || partitive.test(text.slice(piece.from, piece.to).trim()))) return true;
    return !holdsFigure(piece, quantities) && (carries || index < place);
  });
  // “spent $120 million on ships and $20 million on charging”: spent is said of both.
  const elliptic = pieces.some((piece, index) => {
    const figure = quantities.find(({ index: at }) => at >= piece.from && at < piece.to);
    return (
      index > place && figure !== undefined && worded({ from: piece.from, to: figure.index }).length === 0
    );
  });
  const proper = elliptic ? ownWords.filter(({ span }) => span.from > numeral.index) : ownWords;
  const mine = [...ownWords, ...shared.flatMap((piece) => worded(piece))];
  const keys = new Set(mine.map(({ key }) => key));
  const theirs = new Set(
    pieces
      .filter((piece) => piece !== own && !shared.includes(piece))
      .flatMap((piece) => worded(piece).map(({ key }) => key)),
  );
  const others = pieces.flatMap((piece) => {
    const figure = quantities.find(({ index }) => index >= piece.from && index < piece.to);
    if (piece === own || shared.includes(piece)) return [];
    // Behind an English comma the same thing may go on: “2.1 beds, the lowest figure in the region”.
    if (figure === undefined && (!chinese || goesOn.test(text.slice(piece.from, piece.to)))) return [];
    return [{ figure, words: worded(piece).filter(({ key }) => !keys.has(key)) }];
  });
  return {
    own: mine,
    piece: ownWords,
    proper: [
      ...(proper.length > 0 ? proper : ownWords),
      ...mine.filter((word) => !ownWords.includes(word)),
    ].filter(({ key }) => carries || !theirs.has(key)),
    others:
      shared.length > 0 && carries
        ? others.filter(({ figure }) => figure === undefined || figure.index > numeral.index)
        : others,
  };
}

/** 近八成 behind 48亿元 is a part of it; 35% behind 82.4% is of something else. */
function isShare(numeral: FoundNumeral | undefined): boolean {
  return numeral?.kind === 'quantity' && numeral.figure.measure === 'share';
}

/** The pieces of a sentence between its commas and its “and”, none of them inside a figure. */
export function piecesOf(
  text: string,
  sentence: Span,
  quantities: readonly Pick<FoundNumeral, 'index' | 'length'>[],
): readonly Span[] {
  const part = text.slice(sentence.from, sentence.to);
  const inFigure = (at: number) => quantities.some(({ index, length }) => index <= at && at < index + length);
  const marks = [...part.matchAll(boundary)]
    .map((match) => sentence.from + match.index)
    .filter((at) => !inFigure(at));
  const ends = [sentence.from, ...marks, sentence.to];
  return ends.slice(1).map((to, index) => ({ from: ends[index] ?? sentence.from, to }));
}

/** Of 每10万人 and “per 1,000 days” the number tells in what another is counted. */
function isDenominator(text: string, index: number): boolean {
  return /(?:每|\bper |\/)$/i.test(text.slice(0, index));
}

function holdsFigure({ from, to }: Span, quantities: readonly FoundNumeral[]): boolean {
  return quantities.some(({ index }) => index >= from && index < to);
}

/** Content words of a piece but for those that tell how a number moves or what it is measured against. */
const namingWords = remember((piece): readonly ContentWord[] => {
  const taken: readonly Span[] = [
    ...findMovements(piece).map(({ index, length }) => ({ from: index, to: index + length })),
    ...findAlternatives(piece)
      .filter(({ set }) => set === 0)
      .map(({ index, text: word }) => ({ from: index, to: index + word.length })),
  ];
  return contentWords(piece).filter(
    ({ span }) => !taken.some((each) => span.from < each.to && each.from < span.to),
  );
});

function wordsIn(text: string, { from, to }: Span): readonly ContentWord[] {
  return namingWords(text.slice(from, to)).map((word) => ({
    ...word,
    span: { from: from + word.span.from, to: from + word.span.to },
  }));
}
