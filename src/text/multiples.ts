import { type Cursor, take } from './cursor.js';
import { smallNumber, smallNumberPattern } from './english-number.js';

/** A multiple that one word states: doubled, halved, 翻番. */
export interface Multiple {
  readonly digits: string;
  readonly value: number;
  readonly unit: 'times' | '倍';
}

/** Verbs that state a factor wherever they stand. */
const verbs: Readonly<Record<string, number>> = Object.freeze({
  doubled: 2,
  doubling: 2,
  doubles: 2,
  tripled: 3,
  tripling: 3,
  triples: 3,
  trebled: 3,
  trebling: 3,
  quadrupled: 4,
  quadrupling: 4,
  quintupled: 5,
  halved: 0.5,
  halving: 0.5,
  twice: 2,
  thrice: 3,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  tenfold: 10,
});

/** Words that are adjectives as well: a double room, a triple jump. */
const ambiguous: Readonly<Record<string, number>> = Object.freeze({
  double: 2,
  triple: 3,
  treble: 3,
  quadruple: 4,
  halve: 0.5,
});

const start = '(?<![A-Za-z]|[A-Za-z]-)';
const verb = new RegExp(`${start}(${Object.keys(verbs).join('|')})\\b(?!-)`, 'iy');
const follows =
  '(?= (?:the|that|those|its|their|our|what|from|to|by|in|since|last|this|as|between|over|within|again|every|and|or|every|before|after|on|for)\\b| *[.,;:!?)”"’\'—–]| *$)';
const adjective = new RegExp(`${start}(${Object.keys(ambiguous).join('|')})\\b(?!-)${follows}`, 'iy');
const fold = new RegExp(`${start}(\\d{1,4}|${smallNumberPattern})-?fold\\b`, 'iy');
const chinese = /翻了?番|翻倍|加倍|倍增|减半|折半/y;
/** Reads a word that states a multiple, and moves on; undefined where none stands. */
export function readMultiple(cursor: Cursor): Multiple | undefined {
  const word = take(cursor, chinese)?.[0];
  if (word !== undefined) return { digits: word, value: /半/.test(word) ? 0.5 : 2, unit: '倍' };
  const english = take(cursor, verb) ?? take(cursor, adjective);
  if (english) {
    const key = (english[1] ?? '').toLowerCase();
    return { digits: english[0], value: verbs[key] ?? ambiguous[key] ?? 1, unit: 'times' };
  }
  const [digits, many = ''] = take(cursor, fold) ?? [];
  if (digits === undefined) return undefined;
  return { digits, value: smallNumber(many) ?? Number(many), unit: 'times' };
}
