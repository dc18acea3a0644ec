import { findMovements, type Movement } from '../text/movements.js';
import { findNumerals } from '../text/numerals.js';
import type { Span } from '../text/spans.js';
import { clauseSpans, sentenceSpans } from './clauses.js';
import { type ContentWord, contentWords } from './content-words.js';
import { remember } from './remember.js';

/** A clause that says which way something goes, and what. */
export interface MovingClause {
  readonly movements: readonly Movement[];
  /** What it speaks of, without the words of movement. */
  readonly words: readonly ContentWord[];
}

/** 增速 and growth name a measure, which may have gone either way. */
const noun = /[幅速量率]$|^(?:growth|increase|decrease|decline)s?$/i;

/** The clauses of a text in which something rises, falls or stays. */
export function movingClauses(text: string, withNumbers: boolean): readonly MovingClause[] {
  return withNumbers ? readWithNumbers(text) : read(text, false);
}

const readWithNumbers = remember((text) => read(text, true));

function read(text: string, withNumbers: boolean): readonly MovingClause[] {
  const movements = findMovements(text);
  if (movements.length === 0) return [];
  return sentenceSpans(text)
    .flatMap((sentence) => clauseSpans(text, sentence))
    .flatMap((clause) => {
      const numbers = findNumerals(text.slice(clause.from, clause.to)).some(
        ({ kind }) => kind === 'quantity',
      );
      const inside = movements.filter(
        ({ index, text: word, role }) =>
          index >= clause.from &&
          index < clause.to &&
          !noun.test(word) &&
          // What a number says is compared with the number.
          (withNumbers || !numbers || role === undefined),
      );
      return inside.length === 0 ? [] : [{ movements: inside, words: subjects(text, clause, inside) }];
    });
}

function subjects(text: string, { from, to }: Span, movements: readonly Movement[]): readonly ContentWord[] {
  return contentWords(text.slice(from, to)).filter(
    ({ span }) =>
      !movements.some(({ index, length }) => from + span.from < index + length && index < from + span.to),
  );
}

/**
 * A movement of the story that the source says of the same thing the other way; undefined where none is. The same is
 * spoken of where one clause of the source holds all words of the story's clause; or at least half of them, and all that
 * moves there goes the other way.
 */
export function turnedMovement(
  given: MovingClause,
  printed: readonly MovingClause[],
): { readonly given: Movement; readonly printed: Movement } | undefined {
  if (given.words.length === 0) return undefined;
  const shared = ({ words }: MovingClause) =>
    given.words.filter(({ key }) => words.some((word) => word.key.includes(key) || key.includes(word.key)))
      .length;
  const whole = printed.filter((clause) => shared(clause) === given.words.length);
  const oneWay = new Set(given.movements.map(({ direction }) => direction)).size === 1;
  const half = oneWay ? printed.filter((clause) => shared(clause) * 2 >= given.words.length) : [];
  const [said] = given.movements.filter(
    ({ direction }) => direction === 'up' || direction === 'down' || direction === 'level',
  );
  if (said === undefined) return undefined;
  for (const clauses of [whole, half]) {
    const there = clauses
      .flatMap(({ movements }) => movements)
      .filter(({ direction }) => direction !== 'changed');
    const [other] = there;
    if (other === undefined) continue;
    if (there.some(({ direction }) => direction === said.direction)) return undefined;
    return { given: said, printed: other };
  }
  return undefined;
}
