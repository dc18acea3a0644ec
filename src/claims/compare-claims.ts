import { type CalendarDate, dateStates } from '../text/calendar-date.js';
import type { Alternative } from './alternatives.js';
import type { Movement } from './attach-movement.js';
import { contentWords } from './content-words.js';
import { dateOf, type FoundDate } from './own-date.js';
import type { Claim, Rank } from './read-claims.js';

/** What is said of a number otherwise than the source says it. */
export interface Difference {
  readonly kind: 'direction' | 'role' | 'direction-unstated' | 'change-unstated' | 'denial' | 'term' | 'date';
  /** The words of the story, and of the source where it has some. */
  readonly given: string;
  readonly printed: string;
}

type AnyClaim = Claim | Claim<Rank>;

/**
 * What a claim of the story says otherwise than a printed one of the same number, nothing where they agree.
 *
 * @param wholeWay whether the story tells both ends of a change, from which its direction follows
 */
export function compareClaims(given: Claim, printed: Claim, wholeWay: boolean): readonly Difference[] {
  return [
    ...movementDifferences(given, printed, wholeWay),
    ...denialDifferences(given, printed),
    ...termDifferences(given, printed),
    ...dateDifferences(given, printed),
  ];
}

function movementDifferences(given: Claim, printed: Claim, wholeWay: boolean): readonly Difference[] {
  const [said, meant] = [signed(given), signed(printed)];
  if (said === undefined) {
    return meant?.role === 'by' && isChange(printed)
      ? [{ kind: 'change-unstated', given: '', printed: meant.text }]
      : [];
  }
  if (meant === undefined) {
    if (wholeWay || said.direction === 'changed' || said.direction === 'level' || isTime(given)) return [];
    return [{ kind: 'direction-unstated', given: said.text, printed: '' }];
  }
  if (isOpposite(said, meant) || said.negated !== meant.negated)
    return [{ kind: 'direction', given: said.text, printed: meant.text }];
  if (said.role !== undefined && meant.role !== undefined && said.role !== meant.role)
    return [{ kind: 'role', given: said.role, printed: meant.role }];
  return [];
}

/** How long something took does not rise by itself: 三年翻一番. */
function isTime({ numeral }: Claim): boolean {
  return (
    numeral.kind === 'quantity' &&
    /^(?:年|周年|个月|個月|月|天|日|周|季度|小时|小時|分钟|分鐘)$|^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)$/.test(
      numeral.figure.unit,
    )
  );
}

/** A figure that tells how much something changed reads as the thing itself where no word says so. */
function isChange({ numeral }: Claim): boolean {
  return numeral.kind === 'quantity' && ['share', 'points'].includes(numeral.figure.measure);
}

/** 增速为-2.6% goes down: the sign turns the word. */
function signed({ numeral, movement }: Claim): Movement | undefined {
  if (movement === undefined || numeral.kind !== 'quantity' || numeral.figure.amount.to >= 0) return movement;
  if (movement.direction === 'up') return { ...movement, direction: 'down' };
  return movement;
}

function isOpposite(one: Movement, other: Movement): boolean {
  const [a, b] = [one.direction, other.direction];
  if (a === 'changed' || b === 'changed') return false;
  return a !== b;
}

/** The words behind a denial are denied: where the other text says them without one, it says the contrary. */
export function denialDifferences(given: AnyClaim, printed: AnyClaim): readonly Difference[] {
  const odd = ({ denials }: AnyClaim) => denials.length % 2 === 1;
  if (odd(given) === odd(printed)) return [];
  const [denying, plain] = odd(given) ? [given, printed] : [printed, given];
  const clause = plain.text.slice(plain.clause.from, plain.clause.to);
  if (!denying.denials.some((denied) => saysAny(clause, denied))) return [];
  const words = denying.text.slice(denying.clause.from, denying.clause.to).trim();
  return [
    {
      kind: 'denial',
      given: odd(given) ? words : clause.trim(),
      printed: odd(given) ? clause.trim() : words,
    },
  ];
}

/** Of words that exclude each other the story has one, the source only another. */
export function termDifferences(given: AnyClaim, printed: AnyClaim): readonly Difference[] {
  const sets = [...new Set(given.alternatives.map(({ set }) => set))];
  return sets.flatMap((set): readonly Difference[] => {
    const said = nearest(given, set);
    const there = printed.alternatives.filter((each) => each.set === set);
    if (said === undefined || there.length === 0) return [];
    if (there.some(({ member }) => member === said.member)) return [];
    const instead = nearest(printed, set) ?? there[0];
    return [{ kind: 'term', given: said.text, printed: instead?.text ?? '' }];
  });
}

/** Of the words of one set the one nearest to the number, in its own clause before others. */
function nearest({ alternatives, numeral, clause }: AnyClaim, set: number): Alternative | undefined {
  const far = ({ index }: Alternative) =>
    Math.abs(index - numeral.index) + (index >= clause.from && index < clause.to ? 0 : 1000);
  return alternatives.filter((each) => each.set === set).toSorted((one, other) => far(one) - far(other))[0];
}

/** The story gives the number a date that the source gives to another number of the same sentence. */
function dateDifferences(given: Claim, printed: Claim): readonly Difference[] {
  const [said, meant] = [dateOf(given), dateOf(printed)];
  if (said === undefined || meant === undefined || agree(said.date, meant.date)) return [];
  const another = printed.beside.some(
    (numeral) =>
      numeral.kind === 'quantity' &&
      numeral.index !== printed.numeral.index &&
      agreeWith(dateOf({ ...printed, numeral }), said),
  );
  return another ? [{ kind: 'date', given: said.text, printed: meant.text }] : [];
}

function agreeWith(one: FoundDate | undefined, other: FoundDate): boolean {
  return one !== undefined && agree(one.date, other.date);
}

function agree(one: CalendarDate, other: CalendarDate): boolean {
  return dateStates(one, other) || dateStates(other, one);
}

/** Whether a clause says what another one denies: a content word of it, in Chinese two characters in a row. */
function saysAny(clause: string, denied: string): boolean {
  const said = new Set(contentWords(clause).map(({ key }) => key));
  if (contentWords(denied).some(({ key }) => said.has(key))) return true;
  const run = denied.replace(/^(?:任何|一个|一個|一家|一项|有|会|會|能)*/, '');
  const pairs = [...run.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair]) => pair ?? '');
  return pairs.slice(0, 3).some((pair) => clause.includes(pair));
}
