import { type Cursor, take } from './cursor.js';

/** A number in English words as it stands in a text. */
export interface EnglishNumber {
  readonly digits: string;
  readonly value: number | { readonly from: number; readonly to: number };
  /** `one` counts only where what stands beside it says so. */
  readonly needs: 'nothing' | 'one';
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);
const magnitudes: Readonly<Record<string, number>> = Object.freeze({
  ten: 10,
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
});

/** The words from one to twenty, and the tens: for patterns in which a small number stands. */
export const smallNumberPattern = `(?:(?:${tens.join('|')})(?:[- ](?:${ones.slice(1, 10).join('|')}))?|${ones
  .slice(1)
  .toSorted((one, other) => other.length - one.length)
  .join('|')})`;

/** What a word pattern of `smallNumberPattern` states. */
export function smallNumber(words: string): number | undefined {
  const parts = words.toLowerCase().split(/[- ]/);
  const numbers = parts.map((part) => values.get(part));
  return numbers.every((number) => number !== undefined)
    ? numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0)
    : undefined;
}

const small = new RegExp(`${smallNumberPattern}\\b`, 'iy');
/** Two-way and one-sided say how a thing is made, not how many there are. */
const madeOf = /-(?:way|sided|dimensional|faced|piece|off|time)\b/iy;
const article = /an? (?=(?:dozen|hundred|thousand|million|billion|trillion)\b)/iy;
const halfOf =
  /half(?: an? |[- ])(?=(?:dozen|million|billion|trillion)\b)|(?:an? )half[- ](?=(?:million|billion|trillion)\b)/iy;
/** Half an hour, half a mile: one half of one. */
const halfOfOne =
  /half an? (?=(?:hour|day|year|century|decade|mile|kilomet|met(?:er|re)|tonne|ton|lit(?:er|re)|percentage point|degree)\b)/iy;
const plural =
  /(?:(tens|dozens|hundreds|thousands|millions|billions|trillions)(?: of (thousands|millions|billions|trillions))?)\b/iy;
const several =
  /(?:several|a few) (dozen|hundred|thousand|million|billion|trillion)(?: (thousand|million|billion|trillion))?\b/iy;

/**
 * Reads a number in English words, up to thousands; a million that follows is left to the caller. Undefined where
 * none begins.
 *
 * @example readEnglishNumber({ text: 'one hundred and twenty people', at: 0 }) // 120
 */
export function readEnglishNumber(cursor: Cursor): EnglishNumber | undefined {
  if (!/[a-z]/i.test(cursor.text[cursor.at] ?? '')) return undefined;
  // Inside a word, and inside a Chinese sentence, where English words are names.
  if (
    /[A-Za-z\d'’\p{Script=Han}]$|[A-Za-z]-$/u.test(cursor.text.slice(Math.max(0, cursor.at - 2), cursor.at))
  ) {
    return undefined;
  }
  const start = cursor.at;
  const counted = readCounted(cursor);
  const read = /\p{Script=Han}/u.test(cursor.text[cursor.at] ?? '') ? undefined : counted;
  if (read === undefined) cursor.at = start;
  return read && { ...read, digits: cursor.text.slice(start, cursor.at) };
}

type Counted = Omit<EnglishNumber, 'digits'>;

function readCounted(cursor: Cursor): Counted | undefined {
  const many = take(cursor, plural) ?? take(cursor, several);
  if (many) return { value: severalOf(many[1], many[2]), needs: 'nothing' };
  if (take(cursor, halfOf)) return { value: 0.5 * dozen(cursor), needs: 'nothing' };
  if (take(cursor, halfOfOne)) {
    // The space belongs to the unit.
    cursor.at -= 1;
    return { value: 0.5, needs: 'nothing' };
  }
  const below = readBelowMillion(cursor);
  if (below === undefined) return undefined;
  const half = take(cursor, / and a (half|quarter)\b/iy)?.[1];
  const more = half === undefined ? 0 : half.toLowerCase() === 'half' ? 0.5 : 0.25;
  const value = (below.value + more) * dozen(cursor);
  return { value, needs: below.alone && value === 1 ? 'one' : 'nothing' };
}

function dozen(cursor: Cursor): number {
  return take(cursor, / ?dozen\b/iy) ? 12 : 1;
}

function severalOf(first = '', second = ''): { from: number; to: number } {
  const one = [first, second].reduce(
    (product, word) => product * (magnitudes[word.toLowerCase().replace(/s$/, '')] ?? 1),
    1,
  );
  return { from: 2 * one, to: 9 * one };
}

/** 120, 2,500: what stands before a million. `alone` where it is one small word. */
function readBelowMillion(cursor: Cursor): { value: number; alone: boolean } | undefined {
  const head = readBelowThousand(cursor);
  if (head === undefined) return undefined;
  const back = cursor.at;
  if (!take(cursor, / thousand(?:,? and |, | )/iy)) return head;
  const rest = readBelowThousand(cursor);
  if (
    rest === undefined ||
    /^ (?:thousand|million|billion)/i.test(cursor.text.slice(cursor.at, cursor.at + 9))
  ) {
    cursor.at = back;
    return head;
  }
  return { value: head.value * 1000 + rest.value, alone: false };
}

function readBelowThousand(cursor: Cursor): { value: number; alone: boolean } | undefined {
  const start = cursor.at;
  const one = take(cursor, article) ? 1 : takeSmall(cursor);
  if (one === undefined) return undefined;
  const said = cursor.at;
  // “A ” has taken its space with it.
  if (!take(cursor, /[ -]?hundred\b/iy)) {
    if (cursor.text[said - 1] === ' ') cursor.at = said - 1;
    return { value: one, alone: !/ $|^an? /i.test(cursor.text.slice(start, said)) };
  }
  const back = cursor.at;
  if (take(cursor, / and |[ -]/y)) {
    const rest = takeSmall(cursor);
    // Between one hundred and two hundred.
    const next = /^[ -](?:hundred|dozen)\b/i.test(cursor.text.slice(cursor.at, cursor.at + 9));
    if (rest !== undefined && !next) return { value: one * 100 + rest, alone: false };
  }
  cursor.at = back;
  return { value: one * 100, alone: false };
}

function takeSmall(cursor: Cursor): number | undefined {
  const start = cursor.at;
  const words = take(cursor, small)?.[0];
  if (words === undefined) return undefined;
  if (take(cursor, madeOf)) {
    cursor.at = start;
    return undefined;
  }
  return smallNumber(words);
}
