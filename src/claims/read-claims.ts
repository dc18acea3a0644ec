import { findMovements } from '../text/movements.js';
import { compactText } from '../text/normalise.js';
import { type FoundNumeral, findNumerals } from '../text/numerals.js';
import type { Span } from '../text/spans.js';
import { type Alternative, findAlternatives } from './alternatives.js';
import { growthOf, type Movement, movementOf } from './attach-movement.js';
import { clauseSpans, sentenceSpans, spanAt } from './clauses.js';
import { negationsIn } from './negation.js';
import { remember } from './remember.js';
import { findSuperlatives } from './superlatives.js';

/** A word that claims something, a number or a rank, with what its sentence says of it. */
export interface Claim<Anchor = FoundNumeral> {
  readonly numeral: Anchor;
  /** The text all places of this claim are in, white space of the layout removed. */
  readonly text: string;
  readonly sentence: Span;
  readonly clause: Span;
  /** Every numeral of the sentence, this one among them. */
  readonly beside: readonly FoundNumeral[];
  readonly movement: Movement | undefined;
  /** Where the number is a rate of growth that itself went up or down, what it says of the thing that grows. */
  readonly growth?: Movement | undefined;
  /** What the clause denies: the words behind each denial. */
  readonly denials: readonly string[];
  /** The words of the sentence that exclude others. */
  readonly alternatives: readonly Alternative[];
}

/** A ranking word as the anchor of a claim: 首位, largest. */
export interface Rank {
  readonly kind: 'rank';
  readonly rank: string;
  readonly text: string;
  readonly index: number;
  readonly length: number;
}

/** A text read once: its numbers and ranks, and what is said of each. */
export interface ReadText {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly ranks: readonly Claim<Rank>[];
  /** Where a stretch of `text` stands in the text as it was given. */
  readonly placeOf: (stretch: { readonly index: number; readonly length: number }) => {
    readonly index: number;
    readonly length: number;
  };
}

/** Every number and every rank of a text with what its own sentence says of it. */
export const readClaims = remember(read);

function read(given: string): ReadText {
  const { text, starts, ends } = compactText(given);
  const placeOf: ReadText['placeOf'] = ({ index, length }) => {
    const start = starts[index] ?? 0;
    return { index: start, length: (ends[index + length - 1] ?? given.length) - start };
  };
  const numerals = findNumerals(text);
  const ranks = findSuperlatives(text).map(
    ({ kind, text: word, index }): Rank => ({
      kind: 'rank',
      rank: kind,
      text: word,
      index,
      length: word.length,
    }),
  );
  if (numerals.length === 0 && ranks.length === 0) return { text, claims: [], ranks: [], placeOf };
  const movements = findMovements(text);
  const negations = negationsIn(text);
  const alternatives = findAlternatives(text);
  const claims: Claim[] = [];
  const ranked: Claim<Rank>[] = [];
  for (const sentence of sentenceSpans(text)) {
    const within = ({ index }: { readonly index: number }) => index >= sentence.from && index < sentence.to;
    const beside = numerals.filter(within);
    const anchors = ranks.filter(within);
    if (beside.length === 0 && anchors.length === 0) continue;
    const moving = movements.filter(within);
    const clauses = clauseSpans(text, sentence);
    const around = (index: number) => {
      const clause = spanAt(clauses, index);
      return {
        text,
        sentence,
        clause,
        beside,
        denials: negations
          .filter(({ from }) => from >= clause.from && from < clause.to)
          .map(({ to }) => text.slice(to, clause.to)),
        alternatives: alternatives.filter(within),
      };
    };
    for (const numeral of beside) {
      const movement = movementOf(text, sentence, numeral, beside, moving);
      const growth = growthOf(text, sentence, numeral, movement);
      claims.push({ ...around(numeral.index), numeral, movement, growth });
    }
    for (const rank of anchors) ranked.push({ ...around(rank.index), numeral: rank, movement: undefined });
  }
  return { text, claims, ranks: ranked, placeOf };
}
