import { countingWordPattern, unitPattern } from './counting-words.js';
import { type Cursor, take } from './cursor.js';
import { readerUnitPattern, wordUnitPattern } from './english-units.js';
import { qualifierAfterPattern } from './qualifiers.js';
import { foldPer, perOfUnit, perPattern } from './rates.js';
import type { ReadNumber } from './read-number.js';

/** What follows the number of a quantity. */
export interface ReadUnit {
  /** The unit as printed, its denominator with it: 个, km/h, micrograms per cubic metre. */
  readonly unit: string;
  /** The unit without its denominator. */
  readonly base: string;
  readonly per: string | undefined;
  readonly more: string;
  readonly qualifier: string;
  /** What a digit behind 成 or a half behind the unit adds to the number: 8成1, 两年半. */
  readonly added: number;
  /** 40 degrees below zero. */
  readonly belowZero: boolean;
  /** Unit, 多 and qualifier, as printed. */
  readonly printed: string;
}

const behindDigits = new RegExp(`(?:${readerUnitPattern}| ?(?:${unitPattern}))`, 'y');
const behindWords = new RegExp(wordUnitPattern, 'iy');
const countingWord = new RegExp(countingWordPattern, 'y');
/** 成 behind a number is a tenth, but not in 成立 and 成员. */
const otherWord = /成(?=[立为员果功熟长本绩就品都交年])|点(?=[名赞击评])/y;
/** 8成1, 一成五: tenths and hundredths. A number of its own may follow as well: 三成3人. */
const hundredths = new RegExp(
  `[1-9一二三四五六七八九](?![\\d十百千万亿分.,．]|(?:${countingWordPattern}))`,
  'y',
);
/** 翻了两番 doubles twice; 一番 alone is no number. */
const turned = /(?<=翻了?[一两二三四五六\d])番/y;
const half = /半(?![导径岛数])/y;
const halfOf = /半(?=小时|月|世纪|星期)/y;
// After a unit, 多 and 余 are few (两年多, 3个多月) and easily part of another word (9个多边机制).
const lateMore = /多(?![边元样方次种家国功层维领项])|余(?!额|地|下)|\+/y;
const qualifierAfter = new RegExp(qualifierAfterPattern, 'iy');
const per = new RegExp(perPattern, 'iy');
/** 286 deaths a day, 12,500 new cases per day: one or two words stand between the number and its denominator. */
const thingsPer = new RegExp(
  `(?: (?!(?:in|of|on|to|from|by|at|and|or|for|the|per|an?|than|as|is|are|was|were)\\b)[a-z]{3,}){1,2}(?=${perPattern})`,
  'y',
);
/** Letters directly behind a number that has a sign or a decimal are a unit, known or not: −3.5dBm. */
const letters = /[A-Za-zµμ°][A-Za-zµμ°]{0,5}(?:\/[A-Za-z]{1,3}[²³]?)?(?:\([A-Za-z]\))?(?![\w])/y;
const belowZero = / below zero\b/iy;

/** A unit of the known words, and what may follow it. */
export function readUnit(cursor: Cursor, number: ReadNumber): ReadUnit {
  const start = cursor.at;
  const word = takeUnit(cursor, number);
  const digit = word === '成' ? take(cursor, hundredths)?.[0] : undefined;
  const halved = digit === undefined && word !== '' && takeHalf(cursor, word);
  const more = number.more === undefined ? (take(cursor, lateMore)?.[0] ?? '') : '';
  // 3个多月, 一个半小时: the unit goes on behind 多 and 半.
  const goesOn = word === '个' && (more !== '' || halved);
  const month = goesOn ? (take(cursor, /月|小时|星期|世纪/y)?.[0] ?? '') : '';
  if (word === '个' && more === '多' && month === '') cursor.at -= 1;
  const kept = word === '个' && month === '' ? more.replace('多', '') : more;
  const denominator = readPer(cursor, word);
  const below = take(cursor, belowZero) !== undefined;
  const qualifier = take(cursor, qualifierAfter)?.[0] ?? '';
  const base = (word + month).trim().replace(/^-/, '');
  return {
    base: number.unit ?? base,
    unit: (base === '' ? denominator.things + denominator.printed : base + denominator.printed).trim(),
    per: denominator.per ?? perOfUnit(base)?.per,
    more: kept,
    qualifier,
    added: digit === undefined ? (halved ? 0.5 : 0) : hundredthsOf(digit),
    belowZero: below,
    printed: cursor.text.slice(start, cursor.at),
  };
}

function takeUnit(cursor: Cursor, number: ReadNumber): string {
  if (number.unit !== undefined) return '';
  if (take(cursor, turned)) return '番';
  const at = cursor.at;
  if (take(cursor, otherWord)) {
    cursor.at = at;
    return '';
  }
  const english = /^[a-z]/i.test(number.digits);
  const known = /\d|[十百千万亿兆]./.test(number.digits + number.tail) && !english;
  const word = english
    ? take(cursor, behindWords)
    : known
      ? (take(cursor, behindDigits) ?? take(cursor, behindWords))
      : take(cursor, countingWord);
  if (word) return word[0];
  const signed = /^[-−－–]|\.\d/.test(number.digits) && number.tail === '';
  return signed ? (take(cursor, letters)?.[0] ?? '') : '';
}

function takeHalf(cursor: Cursor, word: string): boolean {
  if (word === '个') return take(cursor, halfOf) !== undefined;
  return /^(?:年|天|倍|岁|小时|分钟|公里|周)$/.test(word) && take(cursor, half) !== undefined;
}

function hundredthsOf(digit: string): number {
  return /\d/.test(digit) ? Number(digit) : '一二三四五六七八九'.indexOf(digit) + 1;
}

interface Denominator {
  readonly things: string;
  readonly printed: string;
  readonly per: string | undefined;
}

function readPer(cursor: Cursor, word: string): Denominator {
  const things = word === '' ? (take(cursor, thingsPer)?.[0] ?? '') : '';
  const printed = take(cursor, per)?.[0] ?? '';
  return { things, printed, per: printed === '' ? undefined : foldPer(printed) };
}

const rest = new RegExp(
  `^([^\\d]*?(?:(?:\\/| per )\\d[\\d, ]*(?:\\.\\d+)?[^\\d]*?|m[23](?![\\d]))?)([多余+]?)(${qualifierAfterPattern})?$`,
  'i',
);

/** Everything to the end of the text is unit, but for a 多 or a qualifier at its very end. */
export function readRest(cursor: Cursor, number: ReadNumber): ReadUnit {
  const at = cursor.at;
  const known = readUnit(cursor, number);
  if (cursor.at === cursor.text.length) return known;
  cursor.at = at;
  const printed = cursor.text.slice(cursor.at);
  const [, word = '', more = '', qualifier = ''] = rest.exec(printed) ?? [];
  const whole = printed === word + more + qualifier;
  if (whole) cursor.at = cursor.text.length;
  const unit = word.trim();
  const denominator = perOfUnit(unit);
  return {
    unit,
    base: number.unit ?? denominator?.unit ?? unit,
    per: denominator?.per,
    more,
    qualifier,
    added: 0,
    belowZero: false,
    printed: whole ? printed : '',
  };
}
