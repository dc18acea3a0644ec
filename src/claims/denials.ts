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
}

/** The clauses of a text. Two denials in one clause make an assertion: it denies nothing. */
export const clausesWithDenials = remember(readClauses);

function readClauses(text: string): readonly DenyingClause[] {
  return sentenceSpans(text)
    .flatMap((sentence) => clauseSpans(text, sentence))
    .map(({ from, to }) => {
      const clause = text.slice(from, to);
      const negations = negationsIn(clause);
      const [first] = negations;
      if (first === undefined || negations.length > 1)
        return { text: clause, denied: [], denies: first !== undefined };
      return { text: clause, denied: keysOf(clause.slice(first.to)), denies: true };
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
  const said = asserting.text;
  const plain = text
    .filter(({ text: clause }) => negationsIn(clause).length === 0)
    .map((clause) => clause.text);
  return text.find(({ denied }) => {
    if (denied.length === 0 || !holdsMost(said, denied)) return false;
    return !plain.some((clause) => holdsMost(clause, denied));
  });
}

function holdsMost(clause: string, words: readonly string[]): boolean {
  const keys = new Set(keysOf(clause));
  const found = words.filter(
    (word) => keys.has(word) || (/\p{Script=Han}/u.test(word) && clause.includes(word)),
  );
  return found.length >= Math.max(1, Math.ceil(words.length * (words.length > 2 ? enough : 1)));
}

function keysOf(text: string): readonly string[] {
  return [...new Set(contentWords(text).map(({ key }) => key))];
}
