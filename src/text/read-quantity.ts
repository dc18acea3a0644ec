import type { Qualifier } from '../model/story.js';
import { type Cursor, take } from './cursor.js';
import { boundsOf, lastPlace, type ParsedFigure } from './figure.js';
import { amountOf, measureOf } from './measures.js';
import { currencyBeforePattern, currencyOf } from './money.js';
import { isComparing, qualifierBeforePattern, qualifierOf } from './qualifiers.js';
import { eachPattern, foldPer, perBefore } from './rates.js';
import { type ReadNumber, readNumber } from './read-number.js';
import { readRange } from './read-range.js';
import { type ReadUnit, readRest, readUnit } from './read-unit.js';
import { takeMinus } from './signs.js';

/** How far the unit reaches: to the end of a known word, or to the end of the text, whatever stands there. */
export type UnitReach = 'known-words' | 'to-the-end';

export interface Quantity extends ParsedFigure {
  /** How many code units of the text it covers. */
  readonly length: number;
  /** The magnitude printed behind its digits; 1 without one. */
  readonly magnitude: number;
}

const growth = /(?:增长|增加|提高|提升|扩大|上升|翻(?!了?番))了?/y;
const each = new RegExp(eachPattern, 'y');
const aged = /(?<![A-Za-z])(?:ages?|aged) (?=\d)/iy;
const qualifierBefore = new RegExp(qualifierBeforePattern, 'iy');
const currency = new RegExp(currencyBeforePattern, 'y');
const movedUp =
  /\b(?:edg(?:ed|es|ing)|went|goes?|gone|going|crept|creep(?:s|ing)?|mov(?:ed|es|ing)|c[ao]mes?|climb(?:ed|s|ing)|tick(?:ed|s|ing)|inch(?:ed|es|ing)|push(?:ed|es|ing)|rose|risen|is|are|was|were|been|back) $/i;

/**
 * Reads the quantity that begins at a place of a compact text with its scripts folded, its qualifier first. Words are
 * read only where they state a quantity: not in 一带一路, 两国, 万众, no one.
 */
export function readQuantity(text: string, index: number, reach: UnitReach): Quantity | undefined {
  const cursor = { text, at: index };
  const rate = (take(cursor, each) ?? take(cursor, aged))?.[0] ?? '';
  const grown = take(cursor, growth)?.[0] ?? '';
  const said = take(cursor, qualifierBefore)?.[0] ?? '';
  const money = takeMoney(cursor);
  const start = cursor.at;
  const number = readRange(cursor, money.sign) ?? readNumber(cursor, money.sign !== '');
  if (number === undefined) return undefined;
  // “edged up to 4.5 percent”: up belongs to the verb, and the number bounds nothing.
  if (/^up to$/i.test(said.trim()) && movedUp.test(text.slice(0, index))) return undefined;
  const rest = reach === 'to-the-end' ? readRest(cursor, number) : readUnit(cursor, number);
  // 高于5%左右: the verb compares, and the figure is 5%左右.
  if (isComparing(said) && rest.qualifier !== '' && reach === 'known-words') return undefined;
  const multiple = multiply(grown, number, rest.base);
  if (multiple === undefined && grown !== '' && reach === 'known-words') return undefined;
  if (reach === 'known-words' && !isSatisfied(text, start, number, said, rest)) return undefined;
  const value = multiple ?? signed(countedValue(number, rest), money.minus || rest.belowZero);
  return {
    prefix: rate + grown + said + money.printed,
    digits: number.digits,
    suffix: number.tail + rest.printed,
    ...meaningOf(value, number, rest, {
      said,
      sign: money.sign,
      each: rate === '' ? perBefore(text, index) : perOfRate(rate),
    }),
    inWords: !/[\d½⅓⅔¼¾⅕⅛]/.test(number.digits),
    length: cursor.at - index,
    magnitude: number.magnitude,
  };
}

function perOfRate(rate: string): string | undefined {
  return rate.startsWith('每') ? foldPer(rate) : undefined;
}

interface Before {
  readonly said: string;
  readonly sign: string;
  /** The denominator that stands before the number. */
  readonly each: string | undefined;
}

function meaningOf(value: ParsedFigure['value'], number: ReadNumber, rest: ReadUnit, before: Before) {
  const more = number.more !== undefined || /[多余]/.test(rest.more);
  const qualifier: Qualifier =
    qualifierOf(before.said) ??
    qualifierOf(rest.qualifier) ??
    number.qualifier ??
    (number.more === '来' ? 'about' : more ? 'more-than' : rest.more === '+' ? 'at-least' : 'exactly');
  const step = !more ? undefined : rest.more === '' ? lastPlace(last(value)) : 1;
  const named = currencyOf(before.sign, rest.base);
  const per = rest.per ?? before.each;
  const tenth = rest.base === '成' ? (rest.added === 0 ? 10 : 1) : 1;
  return {
    unit: unitOf(number, rest, before.sign),
    qualifier,
    value,
    ...boundsOf(qualifier, value, step),
    measure: measureOf(rest.base, named),
    ...(named === undefined ? {} : { currency: named }),
    ...(per === undefined || per === '' ? {} : { per }),
    amount: amountOf(value, rest.base),
    precision: amountOf(number.place * tenth, rest.base).from,
  };
}

/** The unit as printed; a sign of money is one where no other stands. */
function unitOf(number: ReadNumber, rest: ReadUnit, sign: string): string {
  if (number.unit !== undefined) return number.unit;
  return sign !== '' && rest.base === '' ? sign.trim() : rest.unit || sign.trim();
}

/** A sign of money, a minus before it among what is printed: −$5. */
function takeMoney(cursor: Cursor): { printed: string; sign: string; minus: boolean } {
  const start = cursor.at;
  const minus = takeMinus(cursor);
  const sign = take(cursor, currency)?.[0] ?? '';
  if (sign === '') cursor.at = start;
  return { printed: cursor.text.slice(start, cursor.at), sign, minus: minus !== '' && sign !== '' };
}

function signed(value: ParsedFigure['value'], minus: boolean): ParsedFigure['value'] {
  if (!minus) return value;
  return typeof value === 'number' ? -value : { from: -value.to, to: -value.from };
}

/** Whether what stands beside a number makes it a quantity, where its characters alone do not. */
function isSatisfied(
  text: string,
  start: number,
  number: ReadNumber,
  qualifier: string,
  { base: word, more, added }: ReadUnit,
): boolean {
  const qualified = qualifier !== '' || number.more !== undefined || more !== '';
  switch (number.needs) {
    case 'nothing':
      return true;
    case 'one':
      return qualified || number.magnitude !== 1 || countsOne(text, start, word);
    case 'multiple':
      return (
        /^[倍成番]$/.test(word) ||
        added !== 0 ||
        (qualified && word !== '') ||
        // 每五人中有一人
        (word !== '' && /每[^，。；]{1,8}[中里裡][^，。；]{0,4}有$/.test(text.slice(0, start)))
      );
    case 'unit':
      return word !== '' || number.more !== undefined;
    case 'qualifier':
      return qualified;
    case 'unit-or-qualifier':
      return qualified || word !== '';
  }
}

/** “One of twelve”, “only one”, “one year” count; “no one”, “one another”, “one day” do not. */
function countsOne(text: string, start: number, unit: string): boolean {
  if (unit !== '') return !/^(?:days?|times?)$/i.test(unit);
  if (/(?:^|[^A-Za-z])(?:only|just|exactly) $/i.test(text.slice(Math.max(0, start - 9), start))) return true;
  return oneOf.test(text.slice(start, start + 60));
}

const oneOf =
  /^one(?: of (?:the |our |its |their |these |those |all |his |her |my |your |every )?(?:last |first |next |top )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty\b|hundreds?|thousands?)| (?:or|to) (?:two|three))/i;

/** 增长2倍 makes three of one, 翻两番 four: the factor, or undefined where the words state none. */
function multiply(grown: string, number: ReadNumber, word: string): number | undefined {
  if (typeof number.value !== 'number') return undefined;
  if (grown.startsWith('翻')) return word === '番' ? 2 ** number.value : undefined;
  return grown !== '' && word === '倍' ? number.value + 1 : undefined;
}

/** 两成 is two tenths: 20 per cent; a digit or a half behind the unit is added. */
function countedValue({ value }: ReadNumber, { base, added }: ReadUnit): ReadNumber['value'] {
  const scale = base === '成' ? 10 : 1;
  const change = (number: number) => Number((number * scale + added).toPrecision(15));
  return typeof value === 'number' ? change(value) : { from: change(value.from), to: change(value.to) };
}

function last(value: ReadNumber['value']): number {
  return typeof value === 'number' ? value : value.to;
}
