import { unitPattern } from './counting-words.js';
import { type Cursor, take } from './cursor.js';
import { readerUnitPattern } from './english-units.js';
import { type ReadNumber, readNumber } from './read-number.js';

const mark = /[~～—–-]{1,2}|至(?!少|多|今)|到| to |(?<=[A-Za-z\d]) or /iy;
/** -40～-30℃ and −40–−30℃: behind a negative end the second of two marks is a minus. */
const intoNegative = /[~～—–-](?=[-‑‒–−﹣－][\d.])/y;
const between = /(?<![A-Za-z])between /iy;
const unit = new RegExp(`(?:${readerUnitPattern}| ?(?:${unitPattern}))`, 'y');
/** From 12 to 18 per cent, 由12至18: a change has two numbers, and no range. */
const from = /(?:(?:^|[^A-Za-z])from |[由从自])$/i;

/** 從75至90分鐘縮短為40分鐘: what it came to follows, so that the two before are one. */
const becomes = /^\p{Script=Han}{1,3}[到至为為成]\s?[约近超逾不至少]{0,2}\d/u;

const year = /^(?:19|20)\d\d$/;

/** 9亿～16亿, 15%～30%, between 10 and 15, $1,000–$1,500: two numbers of one unit, the second the larger. */
export function readRange(cursor: Cursor, sign: string): ReadNumber | undefined {
  const start = cursor.at;
  const money = sign !== '';
  // The sign of the money stands between the word and the number: between $10 and $15.
  const before = cursor.text.slice(0, start - sign.length);
  const opened = money ? /(?<![A-Za-z])between $/i.test(before) : take(cursor, between) !== undefined;
  const range = readEnds(cursor, start, opened ? / and /iy : mark, sign);
  if (range === undefined) cursor.at = start;
  return range;
}

function readEnds(cursor: Cursor, start: number, marks: RegExp, sign: string): ReadNumber | undefined {
  const low = readNumber(cursor, sign !== '');
  if (low === undefined || low.unit !== undefined || typeof low.value !== 'number') return undefined;
  const lowUnit = take(cursor, unit)?.[0];
  const bothNegative = low.value < 0 && take(cursor, intoNegative) !== undefined;
  if (bothNegative) cursor.at += 1;
  const joined = bothNegative ? '~' : take(cursor, marks)?.[0];
  if (joined === undefined) return undefined;
  if (sign !== '' && cursor.text.startsWith(sign, cursor.at)) cursor.at += sign.length;
  const high = readNumber(cursor, sign !== '');
  if (high === undefined || high.unit !== undefined) return undefined;
  if (typeof high.value !== 'number') return undefined;
  const [a, b] = [low.value, bothNegative ? -high.value : high.value];
  unit.lastIndex = cursor.at;
  const highUnit = unit.exec(cursor.text)?.[0];
  if (
    /[至到]|to/i.test(joined) &&
    from.test(cursor.text.slice(Math.max(0, start - sign.length - 6), start - sign.length)) &&
    !becomes.test(cursor.text.slice(cursor.at + (highUnit ?? '').length))
  )
    return undefined;
  // 9～16亿 is both in 亿: a magnitude printed once holds for both.
  const scale = low.magnitude === 1 && a < b / high.magnitude ? high.magnitude : 1;
  const ends = { from: a * scale, to: b };
  if (lowUnit !== undefined && highUnit?.trim() !== lowUnit.trim()) return undefined;
  // Between 2016 and 2020 are two dates.
  if (year.test(low.digits) && year.test(high.digits)) return undefined;
  if (ends.from >= ends.to || !standsAlone(low) || !standsAlone(high)) return undefined;
  if (/or/i.test(joined) && ends.to - ends.from !== scale) return undefined;
  return {
    ...high,
    digits: cursor.text.slice(start, cursor.at - high.tail.length),
    value: ends,
    place: Math.min(low.place * scale, high.place),
    needs: 'nothing',
  };
}

function standsAlone({ needs }: ReadNumber): boolean {
  return needs === 'nothing' || needs === 'one';
}
