import { type CalendarDate, dateStates } from '../text/calendar-date.js';
import { chineseNumber } from '../text/chinese-number.js';
import { foldScript } from '../text/script-folding.js';
import type { Alternative } from './alternatives.js';
import type { Movement } from './attach-movement.js';
import { piecesOf } from './counted-words.js';
import { dateOf, type FoundDate } from './own-date.js';
import type { Claim, Rank } from './read-claims.js';

/** What is said of a number otherwise than the source says it. */
export interface Difference {
  readonly kind:
    | 'direction'
    | 'role'
    | 'direction-unstated'
    | 'change-unstated'
    | 'denial-unlike'
    | 'term'
    | 'date';
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
    ...eachDifferences(given, printed),
    ...termDifferences(given, printed),
    ...dateDifferences(given, printed),
  ];
}

function movementDifferences(given: Claim, printed: Claim, wholeWay: boolean): readonly Difference[] {
  const [said, there] = [signed(given), signed(printed)];
  if (said === undefined) {
    return there?.role === 'by' && isChange(printed)
      ? [{ kind: 'change-unstated', given: '', printed: there.text }]
      : [];
  }
  if (there === undefined) {
    if (wholeWay || said.direction === 'changed' || said.direction === 'level' || isTime(given)) return [];
    return [{ kind: 'direction-unstated', given: said.text, printed: '' }];
  }
  const differences = [there, ...(printed.growth === undefined ? [] : [printed.growth])].map((movement) =>
    oneDifference(given, said, movement),
  );
  return differences.some((each) => each === undefined)
    ? []
    : differences.flatMap((each) => each ?? []).slice(0, 1);
}

function oneDifference(given: Claim, said: Movement, there: Movement): Difference | undefined {
  if (isOpposite(said, there) || said.negated !== there.negated)
    return { kind: 'direction', given: said.text, printed: there.text };
  if (said.role === undefined || there.role === undefined || said.role === there.role || isMultiple(given))
    return undefined;
  return { kind: 'role', given: said.role, printed: there.role };
}

/** One side denies in the number’s own clause, the other does not: whether it is the same in other words no rule can tell. */
function denialDifferences(given: Claim, printed: Claim): readonly Difference[] {
  const odd = ({ denials }: Claim) => denials.length % 2 === 1;
  if (odd(given) === odd(printed)) return [];
  const [one, other] = [given, printed].map(({ text, clause }) => text.slice(clause.from, clause.to).trim());
  return [{ kind: 'denial-unlike', given: one ?? '', printed: other ?? '' }];
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

/** 增至4倍 and 翻两番 come to the same. */
function isMultiple({ numeral }: Claim): boolean {
  return numeral.kind === 'quantity' && numeral.figure.measure === 'multiple';
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

/** Of words that exclude each other the story has one, the source only another. */
export function termDifferences(given: AnyClaim, printed: AnyClaim): readonly Difference[] {
  const sets = [...new Set(given.alternatives.map(({ set }) => set))];
  return sets.flatMap((set): readonly Difference[] => {
    const [said] = meant(given, set);
    const there = meant(printed, set);
    if (said === undefined || there.length === 0) return [];
    if (there.some(({ member }) => member === said.member)) return [];
    // What is said of the story's number in another clause may be said of another one.
    if (said.index < given.clause.from || said.index >= given.clause.to) return [];
    return [{ kind: 'term', given: said.text, printed: there[0]?.text ?? '' }];
  });
}

/**
 * Of the words of one set those that a number takes: of its own piece between commas and “and”, with the pieces before that
 * have no number; else of its clause; else the last before it in the sentence, which goes on; else the first behind it.
 */
function meant(claim: AnyClaim, set: number): readonly Alternative[] {
  const { alternatives, numeral, clause, beside, text, sentence } = claim;
  const own = alternatives.filter((each) => each.set === set);
  if (/分别|分別|\brespectively\b/i.test(text.slice(sentence.from, sentence.to))) return own;
  const others = beside.filter(({ kind, index }) => kind !== 'date' && index !== numeral.index);
  const pieces = piecesOf(text, sentence, [...others, numeral]);
  const place = pieces.findIndex(({ from, to }) => from <= numeral.index && numeral.index < to);
  const first = pieces.findLastIndex(
    (piece, index) =>
      index < place &&
      (piece.from < clause.from || others.some(({ index: at }) => at >= piece.from && at < piece.to)),
  );
  const from = pieces[first + 1]?.from ?? clause.from;
  const to = pieces[place]?.to ?? clause.to;
  const near = own.filter(({ index }) => index >= from && index < to);
  const apart = ({ index, text: word }: Alternative) =>
    index < numeral.index ? numeral.index - index - word.length : index - numeral.index - numeral.length;
  if (near.length > 0) return near.toSorted((one, other) => apart(one) - apart(other));
  const inClause = own.filter(({ index }) => index >= clause.from && index < clause.to);
  if (inClause.length > 0) return inClause;
  const before = own.findLast(({ index }) => index < numeral.index);
  return before === undefined ? own.slice(0, 1) : [before];
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

/** 每车 and 每人: what a number is counted for. */
function eachDifferences(given: Claim, printed: Claim): readonly Difference[] {
  const said = eachIn(given.text.slice(given.clause.from, given.clause.to));
  const there = eachIn(printed.text.slice(printed.sentence.from, printed.sentence.to));
  const other = said.find((word) => !there.includes(word));
  return other === undefined || there.length === 0
    ? []
    : [{ kind: 'term', given: `每${other}`, printed: there.map((word) => `每${word}`).join('、') }];
}

/** Words for one thing: a vehicle, a person, a day. */
const sameThing = ['车車辆輛台', '人名位', '天日', '户戶家'];

function eachIn(text: string): readonly string[] {
  return [...text.matchAll(/每([〇零一二两兩三四五六七八九十百千万萬亿億\d]*)[个個]?(\p{Script=Han})/gu)].map(
    ([, many = '', what = '']) =>
      (chineseNumber(foldScript(many)) ?? many) +
      (sameThing.find((same) => same.includes(what))?.[0] ?? foldScript(what)),
  );
}

const most =
  /^(?:位)?\s*[-–]?\s*(?:高|大|多|快|强|強|长|長|highest|largest|biggest|greatest|fastest|strongest|longest|most)/i;
const least =
  /^(?:位)?\s*[-–]?\s*(?:低|小|少|慢|弱|短|lowest|smallest|fewest|slowest|weakest|shortest|least)/i;

/** What a rank of the story says otherwise than the same rank of the source: third lowest, third in the province. */
export function compareRanks(given: Claim, printed: Claim): readonly Difference[] {
  const polarity = ({ text, numeral }: Claim) => {
    const behind = text.slice(numeral.index + numeral.length);
    return most.exec(behind)?.[0] ?? least.exec(behind)?.[0];
  };
  const [said, there] = [polarity(given), polarity(printed)];
  const turned =
    said !== undefined && there !== undefined && most.test(said) !== most.test(there)
      ? [{ kind: 'term' as const, given: said, printed: there }]
      : [];
  return [...turned, ...termDifferences(given, printed)];
}
