import type { Qualifier } from '../model/story.js';
import { chineseNumber, chineseNumberCharacters, positionalNumber } from './chinese-number.js';
import { type Cursor, take } from './cursor.js';
import { readEnglishNumber } from './english-number.js';
import { lastPlace } from './figure.js';
import { readFraction, vulgarFractions } from './fractions.js';
import { englishFactor, magnitudePattern } from './magnitudes.js';
import { readMultiple } from './multiples.js';
import { takeMinus } from './signs.js';

/** A number as it stands in a text, before its unit is known. */
export interface ReadNumber {
  /** The digits as printed. */
  readonly digits: string;
  /** 多 and 余 and the magnitude as printed: 多, 万余, ` million`. */
  readonly tail: string;
  readonly value: number | { readonly from: number; readonly to: number };
  /** Whether 多, 余 or 来 says there is more. */
  readonly more: '多' | '余' | '来' | undefined;
  /** The magnitude that was applied; 1 without one. */
  readonly magnitude: number;
  /** The place value of the last digit printed. */
  readonly place: number;
  /** The unit that the number brings with it: a third is per cent, doubled is times. */
  readonly unit?: string;
  /** The qualifier that the word itself states: 过半. */
  readonly qualifier?: Qualifier;
  /** What must stand beside it before it is taken for a quantity and not for a part of a word. */
  readonly needs: 'nothing' | 'qualifier' | 'unit' | 'unit-or-qualifier' | 'multiple' | 'one';
}

// 12,500 and 12 500; the space of a table's columns is none of them (see numerals.ts).
const arabic =
  /(?:(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d-]|,\d)|\d{1,3}(?:,\d{3})+(?!\d)|\d+|(?<=^|[ (−–$€£-])(?=\.\d))(?:\.\d+)?[½⅓⅔¼¾⅕⅛]?/uy;
// 多, 余 and 来 say "more" only where they do not begin another word: 9多边, 20来自.
const more = /余(?!额|地|下|杭|姚)|多(?!边|样|元化|方面|层次)|来(?!自|源|到|华|访|说|看|临)/y;
const several = /(?<![参次多少人指倍函整系总分奇偶])数(?=[十百千万亿])|几(?=[十百千万亿])/y;
const longest = 24;
const chinese = new RegExp(`[${chineseNumberCharacters}]{1,${longest}}`, 'y');
const decimals =
  /(?:点|[.．](?=[〇零一二三四五六七八九]))([〇零一二三四五六七八九]{1,6})(?![十百千]|分(?!之))/y;

/** Reads the number at the cursor with its sign and magnitude, and moves on; undefined where none begins. */
export function readNumber(cursor: Cursor, money = false): ReadNumber | undefined {
  const start = cursor.at;
  const minus = takeMinus(cursor);
  const read =
    readWholeWord(cursor) ??
    readArabic(cursor, money) ??
    readSeveral(cursor) ??
    readChinese(cursor) ??
    readWords(cursor);
  if (read === undefined) cursor.at = start;
  if (read === undefined || minus === '') return read;
  const { value } = read;
  return {
    ...read,
    digits: minus + read.digits,
    value: typeof value === 'number' ? -value : { from: -value.to, to: -value.from },
    needs: 'nothing',
  };
}

/** A third, 三分之一, doubled: number and unit in one. */
function readWholeWord(cursor: Cursor): ReadNumber | undefined {
  const plain = { tail: '', more: undefined, magnitude: 1, needs: 'nothing' } as const;
  const fraction = readFraction(cursor);
  if (fraction) return { ...plain, ...fraction, place: Math.min(1, lastPlaceOf(fraction.value)) };
  const multiple = readMultiple(cursor);
  return multiple && { ...plain, ...multiple, place: Math.min(1, lastPlace(multiple.value)) };
}

/** A third is told to a whole per cent: 33.333… has no last digit. */
function lastPlaceOf(value: number): number {
  return /\.\d{6}/.test(String(value)) ? 1 : lastPlace(value);
}

function readArabic(cursor: Cursor, money: boolean): ReadNumber | undefined {
  const digits = take(cursor, arabic)?.[0];
  if (digits === undefined) return undefined;
  const vulgar = vulgarFractions[digits.at(-1) ?? ''];
  const plain = (vulgar === undefined ? digits : digits.slice(0, -1)).replace(/[, ]/g, '');
  const place = vulgar === undefined ? 10 ** -(plain.split('.')[1]?.length ?? 0) : 0.01;
  const read = withTail(cursor, {
    digits,
    value: Number(plain) + (vulgar ?? 0),
    needs: 'nothing',
    place,
    of: money ? 'money' : 'number',
  });
  return Number.isInteger(read.value) && !/[.½⅓⅔¼¾⅕⅛]/.test(digits) ? withRest(cursor, read) : read;
}

const below = /(\d{1,3}(?:,\d{3})+(?!\d)|\d{1,8})(?:([十百千]?[万亿]|千(?![米克瓦卡])|百)|(?![\d.]))/y;

/** 17万2,700 and 1兆2,345億: what goes on below the magnitude. */
function withRest(cursor: Cursor, read: ReadNumber): ReadNumber {
  if (!/[万亿兆千百]$/.test(read.tail) || read.more !== undefined || typeof read.value !== 'number')
    return read;
  const start = cursor.at;
  const [printed = '', digits = '', scale = ''] = take(cursor, below) ?? [];
  const factor = scale === '' ? 1 : (chineseNumber(scale) ?? 1);
  const rest = Number(digits.replaceAll(',', '')) * factor;
  // 2万5 is 25,000 in speech, and few digits behind a large magnitude are more likely a number of their own.
  const tooSmall = scale === '' && (rest < read.magnitude / 1000 || /^\d$/.test(printed));
  if (printed === '' || rest >= read.magnitude || tooSmall) {
    cursor.at = start;
    return read;
  }
  const both = {
    ...read,
    digits: read.digits + read.tail + digits,
    tail: scale,
    value: read.value + rest,
    magnitude: factor,
    place: factor,
  };
  return factor > 1 ? withRest(cursor, both) : both;
}

/** Characters of a number; the 兆 of 兆瓦 is none. */
function takeRun(cursor: Cursor): string | undefined {
  const printed = take(cursor, chinese)?.[0];
  // No number in print is as long, and to read one at every place of a longer row takes for ever.
  if (printed !== undefined && printed.length === longest) {
    cursor.at -= longest;
    return undefined;
  }
  if (printed === undefined || !/^[瓦赫字欧帕位比焦]/.test(cursor.text[cursor.at] ?? '')) return printed;
  if (!printed.endsWith('兆')) return printed;
  cursor.at -= 1;
  return printed.length === 1 ? undefined : printed.slice(0, -1);
}

/** 数十, 几百: from two to nine of the magnitude. */
function readSeveral(cursor: Cursor): ReadNumber | undefined {
  const word = take(cursor, several)?.[0];
  if (word === undefined) return undefined;
  const many = takeRun(cursor) ?? '';
  const one = chineseNumber(many);
  if (one === undefined || !/^[十百千万亿]+$/.test(many)) {
    cursor.at -= word.length + many.length;
    return undefined;
  }
  const value = { from: 2 * one, to: 9 * one };
  return withTail(cursor, { digits: word + many, value, needs: 'nothing', place: one });
}

function readChinese(cursor: Cursor): ReadNumber | undefined {
  const start = cursor.at;
  const printed = takeRun(cursor);
  if (printed === undefined) return undefined;
  const behind = take(cursor, decimals);
  if (behind) {
    const whole = positionalNumber(printed) ?? chineseNumber(printed);
    const below = positionalNumber(behind[1] ?? '');
    if (whole !== undefined && below !== undefined) {
      const length = behind[1]?.length ?? 0;
      return withTail(cursor, {
        digits: printed + behind[0],
        value: Number(`${whole}.${String(below).padStart(length, '0')}`),
        needs: 'nothing',
        place: 10 ** -length,
        of: 'number',
      });
    }
    cursor.at -= behind[0].length;
  }
  if (/十$/.test(printed) && take(cursor, /几/y)) {
    const ten = chineseNumber(printed) ?? 10;
    return withTail(cursor, {
      digits: `${printed}几`,
      value: { from: ten + 1, to: ten + 9 },
      needs: 'nothing',
    });
  }
  const pair = approximatePair(printed);
  if (pair) {
    const needs = /[十百千万亿]/.test(printed) ? 'nothing' : 'unit';
    return withTail(cursor, { digits: printed, value: pair, needs });
  }
  const inRow = /^[一二三四五六七八九][〇一二三四五六七八九]+$/.test(printed);
  const value = chineseNumber(printed) ?? (inRow ? positionalNumber(printed) : undefined);
  if (value === undefined) {
    cursor.at = start;
    return undefined;
  }
  const tens = /[万亿兆]+$/.exec(printed)?.[0] ?? '';
  return withTail(cursor, {
    digits: printed,
    value,
    needs: inRow ? 'unit' : needsOf(printed),
    place: chineseNumber(tens) ?? 1,
  });
}

function readWords(cursor: Cursor): ReadNumber | undefined {
  const read = readEnglishNumber(cursor);
  if (read === undefined) return undefined;
  const place = typeof read.value === 'number' ? Math.min(1, lastPlace(read.value)) : read.value.from / 2;
  return withTail(cursor, { ...read, place, of: 'words' });
}

/** 三四十 is 30 to 40, 两三 is 2 to 3, 十七八 is 17 to 18: two neighbours in a row state a range. */
function approximatePair(printed: string): { from: number; to: number } | undefined {
  const [, head = '', low = '', high = '', tail = ''] =
    /^(.*十)?([一二两三四五六七八九])([二两三四五六七八九])([十百千万亿]*)$/.exec(printed) ?? [];
  const [from, to] = [chineseNumber(head + low + tail), chineseNumber(head + high + tail)];
  if (low === '' || from === undefined || to === undefined) return undefined;
  const neighbours = (chineseNumber(high) ?? 0) - (chineseNumber(low) ?? 0) === 1;
  return neighbours || `${low}${high}` === '三五' ? { from, to } : undefined;
}

function needsOf(printed: string): ReadNumber['needs'] {
  if (printed === '一') return 'multiple';
  if (/^[二两三四五六七八九零〇]$/.test(printed) || printed === '十') return 'unit';
  if (/^[百千万亿兆]$/.test(printed)) return 'qualifier';
  if (/^[十百千万亿兆]+$/.test(printed)) return 'unit-or-qualifier';
  return 'nothing';
}

interface Untailed extends Pick<ReadNumber, 'digits' | 'value' | 'needs'> {
  readonly place?: number;
  /** What the number is written in, where a magnitude can follow it. */
  readonly of?: 'number' | 'money' | 'words';
}

/** Adds 多, 余 and the magnitude that follow the digits, in either order: 100多万, 1.6万余. */
function withTail(cursor: Cursor, { digits, value, needs, place = 1, of }: Untailed): ReadNumber {
  // A Chinese run holds its magnitude already; only after 多 or 余 can another follow: 十余万.
  const early = of === 'words' ? '' : (take(cursor, more)?.[0] ?? '');
  const printed =
    of !== undefined || early !== '' ? (take(cursor, magnitudePattern(of ?? 'number'))?.[0] ?? '') : '';
  const late = early === '' && of !== 'words' ? (take(cursor, more)?.[0] ?? '') : '';
  const factor = printed === '' ? 1 : (englishFactor(printed) ?? chineseNumber(printed) ?? 1);
  const scale = (number: number) => Number((number * factor).toPrecision(15));
  const said = early || late;
  return {
    digits,
    tail: early + printed + late,
    value: typeof value === 'number' ? scale(value) : { from: scale(value.from), to: scale(value.to) },
    more: said === '多' || said === '余' || said === '来' ? said : undefined,
    magnitude: factor,
    place: scale(place),
    needs,
  };
}
