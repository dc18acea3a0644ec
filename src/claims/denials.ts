import { clauseSpans, sentenceSpans } from './clauses.js';
import { contentWords } from './content-words.js';
import { negationsIn } from './negation.js';
import { remember } from './remember.js';

/** A clause, and what it denies. */
export interface DenyingClause {
  readonly text: string;
  /** The words behind the denial, as they are compared. */
  readonly denied: readonly string[];
  /** Whether it holds a denial, or several. */
  readonly denies: boolean;
  /** What it says, as it is compared. */
  readonly keys: ReadonlySet<string>;
}

/** The clauses of a text. Two denials in one clause make an assertion: it denies nothing. */
export const clausesWithDenials = remember(readClauses);

function readClauses(text: string): readonly DenyingClause[] {
  return sentenceSpans(text)
    .flatMap((sentence) => clauseSpans(text, sentence))
    .map(({ from, to }) => {
      const clause = text.slice(from, to);
      const negations = negationsIn(clause);
      const keys = new Set(keysOf(clause));
      const [first] = negations;
      if (first === undefined || negations.length > 1)
        return { text: clause, denied: [], denies: first !== undefined, keys };
      return { text: clause, denied: keysOf(clause.slice(first.to)), denies: true, keys };
    });
}

/** Of a long denial so many of its words have to come again, for it to be the same thing. */
const enough = 2 / 3;

/**
 * Whether a clause that denies nothing says what a text denies, and says nowhere undenied.
 *
 * @param asserting the clause that says it
 * @param text all that the denying side says, clause by clause
 */
export function deniedBy(
  asserting: DenyingClause,
  text: readonly DenyingClause[],
): DenyingClause | undefined {
  if (asserting.denies) return undefined;
  return text.find(
    ({ denied }) =>
      denied.length > 0 &&
      holdsMost(asserting, denied) &&
      !text.some((clause) => !clause.denies && holdsMost(clause, denied)),
  );
}

function holdsMost({ text, keys }: DenyingClause, words: readonly string[]): boolean {
  const found = words.filter(
    (word) => keys.has(word) || (/\p{Script=Han}/u.test(word) && text.includes(word)),
  );
  return found.length >= Math.max(1, Math.ceil(words.length * (words.length > 2 ? enough : 1)));
}

function keysOf(text: string): readonly string[] {
  return [...new Set(contentWords(text).map(({ key }) => key))];
}
