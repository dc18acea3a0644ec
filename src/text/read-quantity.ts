import type { Qualifier } from '../model/story.js';
import { countingWordPattern, unitPattern } from './counting-words.js';
import { type Cursor, take } from './cursor.js';
import { boundsOf, lastPlace, type ParsedFigure } from './figure.js';
import { qualifierAfterPattern, qualifierBeforePattern, qualifierOf } from './qualifiers.js';
import { type ReadNumber, readNumber } from './read-number.js';

/** How far the unit reaches: to the end of a known word, or to the end of the text, whatever stands there. */
export type UnitReach = 'known-words' | 'to-the-end';

export interface Quantity extends ParsedFigure {
  /** How many code units of the text it covers. */
  readonly length: number;
}

const growth = /(?:增长|增加|提高|提升|扩大|上升|翻)了?/y;
const qualifierBefore = new RegExp(qualifierBeforePattern, 'iy');
const currency = /(?:US)?\$|[¥￥€£]/y;
const rangeMark = /[~～—–-]{1,2}|至(?!少|多|今)|到| to /y;
const unit = new RegExp(` ?(?:${unitPattern})`, 'y');
const countingWord = new RegExp(countingWordPattern, 'y');
// After a unit, 多 and 余 are few (两年多, 3个多月) and easily part of another word (9个多边机制).
const lateMore = /多(?![边元样方次种家国功层维领项])|余(?!额|地|下)|\+/y;
const qualifierAfter = new RegExp(qualifierAfterPattern, 'y');

/**
 * Reads the quantity that begins at a place of a compact text, its qualifier first. Chinese characters are
 * read only where they state a quantity: not in 一带一路, 两国, 万众.
 */
export function readQuantity(text: string, index: number, reach: UnitReach): Quantity | undefined {
  const cursor = { text, at: index };
  const grown = take(cursor, growth)?.[0] ?? '';
  const said = take(cursor, qualifierBefore)?.[0] ?? '';
  const money = take(cursor, currency)?.[0] ?? '';
  const number = readRange(cursor) ?? readNumber(cursor);
  if (number === undefined) return undefined;
  const rest = reach === 'to-the-end' ? readRest(cursor) : readUnit(cursor, number);
  const multiple = multiply(grown, number, rest.unit);
  if (multiple === undefined && grown !== '' && reach === 'known-words') return undefined;
  if (reach === 'known-words' && !isSatisfied(number, said, rest)) return undefined;

  const more = number.more !== undefined || /[多余+]/.test(rest.more);
  const qualifier: Qualifier =
    qualifierOf(said) ??
    qualifierOf(rest.qualifier) ??
    (number.more === '来' ? 'about' : more ? 'more-than' : 'exactly');
  const value = multiple ?? (rest.unit === '成' ? tenths(number.value) : number.value);
  const step = !more ? undefined : rest.more === '' ? lastPlace(last(value)) : 1;
  return {
    prefix: grown + said + money,
    digits: number.digits,
    suffix: number.tail + rest.printed,
    unit: rest.unit || (/^百分之/.test(number.digits) ? '%' : money),
    qualifier,
    value,
    ...boundsOf(qualifier, value, rest.more === '+' ? undefined : step),
    length: cursor.at - index,
  };
}

/** 9亿～16亿, 15%～30%, 16—18: two numbers of one unit, the second the larger. */
function readRange(cursor: Cursor): ReadNumber | undefined {
  const start = cursor.at;
  const from = readNumber(cursor);
  const fromUnit = from && take(cursor, unit)?.[0];
  const mark = from && take(cursor, rangeMark)?.[0];
  const to = mark === undefined ? undefined : readNumber(cursor);
  const toUnit = to && new RegExp(unit).exec(cursor.text.slice(cursor.at))?.[0];
  if (from && to && typeof from.value === 'number' && typeof to.value === 'number') {
    // 9～16亿 is both in 亿: a magnitude printed once holds for both.
    const scale = from.magnitude === 1 && from.value < to.value / to.magnitude ? to.magnitude : 1;
    const range = { from: from.value * scale, to: to.value };
    const oneUnit = fromUnit === undefined || toUnit?.trim() === fromUnit.trim();
    if (oneUnit && range.from < range.to && from.needs === 'nothing' && to.needs === 'nothing') {
      return { ...to, digits: cursor.text.slice(start, cursor.at - to.tail.length), value: range };
    }
  }
  cursor.at = start;
  return undefined;
}

interface Rest {
  readonly unit: string;
  readonly more: string;
  readonly qualifier: string;
  /** Unit, 多 and qualifier, as printed. */
  readonly printed: string;
}

/** A unit of the known words, and what may follow it. */
function readUnit(cursor: Cursor, number: ReadNumber): Rest {
  const start = cursor.at;
  const word = take(cursor, /\d|[十百千万亿]./.test(number.digits) ? unit : countingWord)?.[0] ?? '';
  const more = number.more === undefined ? (take(cursor, lateMore)?.[0] ?? '') : '';
  // 3个多月: the unit goes on behind 多.
  const month = word === '个' && more !== '' ? (take(cursor, /月|小时|星期|世纪/y)?.[0] ?? '') : '';
  if (word === '个' && more === '多' && month === '') cursor.at -= 1;
  const kept = word === '个' && month === '' ? more.replace('多', '') : more;
  const qualifier = take(cursor, qualifierAfter)?.[0] ?? '';
  return { unit: (word + month).trim(), more: kept, qualifier, printed: cursor.text.slice(start, cursor.at) };
}

/** Everything to the end of the text is unit, but for a 多 or a qualifier at its very end. */
function readRest(cursor: Cursor): Rest {
  const printed = cursor.text.slice(cursor.at);
  const [, word = '', more = '', qualifier = ''] =
    new RegExp(`^([^\\d]*?)([多余+]?)(${qualifierAfterPattern})?$`).exec(printed) ?? [];
  const known = printed === word + more + qualifier;
  if (known) cursor.at = cursor.text.length;
  const month = /^个(多)(月|小时|星期|世纪)$/.exec(word);
  return {
    unit: (month ? `个${month[2]}` : word).trim(),
    more: month ? '多' : more,
    qualifier,
    printed: known ? printed : '',
  };
}

/** Whether what stands beside a number makes it a quantity, where its characters alone do not. */
function isSatisfied(number: ReadNumber, qualifier: string, { unit: word, more }: Rest): boolean {
  const qualified = qualifier !== '' || number.more !== undefined || more !== '';
  switch (number.needs) {
    case 'nothing':
      return true;
    case 'multiple':
      return word === '倍' || word === '成' || word === '番' || (qualifier !== '' && word !== '');
    case 'unit':
      return word !== '' || number.more !== undefined;
    case 'qualifier':
      return qualified;
    case 'unit-or-qualifier':
      return qualified || word !== '';
  }
}

/** 增长2倍 makes three of one, 翻两番 four: the factor, or undefined where the words state none. */
function multiply(grown: string, number: ReadNumber, word: string): number | undefined {
  if (typeof number.value !== 'number') return undefined;
  if (grown.startsWith('翻')) return word === '番' ? 2 ** number.value : undefined;
  return grown !== '' && word === '倍' ? number.value + 1 : undefined;
}

/** 两成 is two tenths: 20 per cent. */
function tenths(value: ReadNumber['value']): ReadNumber['value'] {
  return typeof value === 'number' ? value * 10 : { from: value.from * 10, to: value.to * 10 };
}

function last(value: ReadNumber['value']): number {
  return typeof value === 'number' ? value : value.to;
}
