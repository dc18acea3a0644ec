import type { Qualifier } from '../model/story.js';
import { chineseNumber, chineseNumberCharacters, positionalNumber } from './chinese-number.js';
import { type Cursor, take } from './cursor.js';
import { smallNumber, smallNumberPattern } from './english-number.js';

/** A part of a whole in words or as a fraction: a third, 三分之一, one in five. */
export interface Fraction {
  readonly digits: string;
  /** Per cent; per mille of 千分之. */
  readonly value: number;
  readonly unit: '%' | '‰';
  /** What the word itself says: 过半 is more than half. */
  readonly qualifier?: Qualifier;
}

const run = `[${chineseNumberCharacters}]{1,24}(?:点[零〇一二三四五六七八九]{1,6})?|\\d{1,9}(?:\\.\\d+)?`;
const partsOf = new RegExp(`(?<whole>${run})分之(?<part>${run})`, 'y');
const notInWord = '(?![导径岛山年月天个小夜生世辈辰路价空截])';
const halves: readonly (readonly [RegExp, Qualifier | undefined])[] = [
  [new RegExp(`(?:过半数?|大半)${notInWord}`, 'y'), 'more-than'],
  [new RegExp(`(?<!另)一半${notInWord}|半数|(?<=[近超达])半${notInWord}(?!数)`, 'y'), undefined],
];

/** Fractions of one character. */
export const vulgarFractions: Readonly<Record<string, number>> = Object.freeze({
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
});

/** 24/7 and 9/11 are none: below stands what fractions are written with, above less than it. */
const slashed =
  /(?<![\d/.,])(?<part>\d{1,2})\/(?<whole>[2-9]|10|20|25|50|100)(?![\d/.,%％]|[A-Za-z万亿千百十]|决赛)|(?<![\d/.,])(?<one>1)\/(?<many>\d{2,3})(?![\d/.,%％]|[A-Za-z万亿千百十])/y;

const denominators = 'half third quarter fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const sizes: Readonly<Record<string, number>> = Object.freeze({
  ...Object.fromEntries(denominators.map((word, index) => [word, index + (index > 2 ? 1 : 2)])),
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
});
const size = Object.keys(sizes)
  .filter((word) => word !== 'half')
  .join('|');
const start = "(?<![A-Za-z\\d'’]|[A-Za-z]-)";
/** One-third, two thirds; but not “two quarters” and “the first three quarters”, which are times of a year. */
const numbered = new RegExp(
  `${start}(?:(?<one>one|1)[- ](?<single>${size})(?!-)|(?<!(?:first|last|past|next) )(?<many>two|three|four|five|six|seven|eight|nine)[- ](?<plural>${size})s)\\b`,
  'iy',
);
/** A third of …, by a third; but a third party, and a quarter of a year that is a time. */
const follows =
  '(?= (?:of|less|more|fewer|lower|higher|larger|smaller|bigger|cheaper|faster|slower|in|since|from|by|to|at|on|for|over|as|and|or|but|were|was|are|is|had|have|has|came|come|do|did|will|would|can|could|compared|than|between|during|after|before|this|last|the|its|their|our|who|which|that|live)\\b| *[^A-Za-z \\-]| *$)';
const leads =
  '(?<=(?:^| )(?:by|to|about|nearly|almost|around|roughly|over|under|than|some|approximately|least|most|only|just|up|down) )';
const single = `an? (?<size>${size})\\b(?!-)`;
const article = new RegExp(
  `${start}(?<!and )(?:${single}${follows}|${leads}${single.replace('size', 'led')}(?! (?:party|time|country|century|final)))`,
  'iy',
);
const half = new RegExp(
  `${start}(?<!(?:first|second|other|better|latter|and a) )(?<!and )(?:an? |one[- ])?half\\b(?!-|['’]| (?:an? (?:${'hour|day|year|century|decade|mile|million|billion|trillion|dozen|percentage|kilo\\w+|met\\w+|ton\\w*|lit\\w+|degree'})|hour|year|time|brother|sister|way|term|dozen|million|billion|trillion|century|marathon|board)\\b)`,
  'iy',
);

const time =
  '(?: |-)?(?:per ?cent|%|％|million|billion|thousand|hundred|years?|months?|days?|weeks?|hours?|minutes?|seconds?|decades?)';
const ratio = new RegExp(
  `(?<![\\d.,$€£¥]|[A-Za-z]|[A-Za-z]-)(?<part>\\d{1,3}|${smallNumberPattern}) (?:(?<out>out of)|in)(?: every)? (?<whole>\\d{1,3}(?:,\\d{3})*(?![\\d.,]*\\d)|an? hundred|an? thousand|an? million|${smallNumberPattern})(?!\\w)(?!-|${time}\\b)`,
  'iy',
);
/** Below “in” stands a round number; “five in twelve regions” states two numbers. */
const round = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 25, 50, 100, 1000, 10_000, 100_000]);

/** Reads a fraction at the cursor and moves on; undefined where none begins. */
export function readFraction(cursor: Cursor): Fraction | undefined {
  const at = cursor.at;
  const read = readChinese(cursor) ?? readSlashed(cursor) ?? readEnglish(cursor);
  if (read === undefined) cursor.at = at;
  return read && { ...read, digits: cursor.text.slice(at, cursor.at) };
}

type Part = Omit<Fraction, 'digits'>;

function readChinese(cursor: Cursor): Part | undefined {
  for (const [pattern, qualifier] of halves) {
    if (take(cursor, pattern)) return { value: 50, unit: '%', ...(qualifier ? { qualifier } : {}) };
  }
  const at = cursor.at;
  if (!cursor.text.slice(at, at + 36).includes('分之')) return undefined;
  const { whole = '', part = '' } = take(cursor, partsOf)?.groups ?? {};
  const [below, above] = [runValue(whole), runValue(part)];
  if (below === undefined || above === undefined || below === 0) {
    cursor.at = at;
    return undefined;
  }
  if (whole === '千') return { value: above, unit: '‰' };
  return { value: tidy(whole === '百' ? above : (above / below) * 100), unit: '%' };
}

function runValue(printed: string): number | undefined {
  if (printed === '') return undefined;
  if (/\d/.test(printed)) return Number(printed);
  const [whole = '', decimals] = printed.split('点');
  const value = chineseNumber(whole);
  if (value === undefined || decimals === undefined) return value;
  return Number(`${value}.${String(positionalNumber(decimals)).padStart(decimals.length, '0')}`);
}

function readSlashed(cursor: Cursor): Part | undefined {
  const character = cursor.text[cursor.at] ?? '';
  const vulgar = vulgarFractions[character];
  if (vulgar !== undefined && !/\d/.test(cursor.text[cursor.at - 1] ?? '')) {
    cursor.at += 1;
    return { value: tidy(vulgar * 100), unit: '%' };
  }
  const at = cursor.at;
  const { part, whole, one, many } = take(cursor, slashed)?.groups ?? {};
  const [above, below] = [Number(part ?? one), Number(whole ?? many)];
  if (above > 0 && above < below) return { value: tidy((above / below) * 100), unit: '%' };
  cursor.at = at;
  return undefined;
}

function readEnglish(cursor: Cursor): Part | undefined {
  const share = (above: number, below: number): Part => ({ value: tidy((above / below) * 100), unit: '%' });
  const parts = take(cursor, numbered)?.groups;
  if (parts) {
    const above = parts.many === undefined ? 1 : (smallNumber(parts.many) ?? 1);
    return share(above, sizes[(parts.single ?? parts.plural ?? '').toLowerCase()] ?? 1);
  }
  const one = take(cursor, article)?.groups;
  if (one) return share(1, sizes[(one.size ?? one.led ?? '').toLowerCase()] ?? 1);
  if (take(cursor, half)) return share(1, 2);
  const at = cursor.at;
  const { part = '', whole = '', out } = take(cursor, ratio)?.groups ?? {};
  const [above, below] = [wordOrDigits(part), wordOrDigits(whole)];
  const isYear = /^(?:19|20)\d\d$/.test(whole);
  if (above !== undefined && below !== undefined && above > 0 && above < below && !isYear) {
    if (out !== undefined || above === 1 || round.has(below)) return share(above, below);
  }
  cursor.at = at;
  return undefined;
}

function wordOrDigits(printed: string): number | undefined {
  if (printed === '') return undefined;
  if (/\d/.test(printed)) return Number(printed.replaceAll(',', ''));
  const round = { hundred: 100, thousand: 1000, million: 1e6 }[printed.toLowerCase().replace(/^an? /, '')];
  return round ?? smallNumber(printed);
}

function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
