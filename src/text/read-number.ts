import { chineseNumber, chineseNumberCharacters } from './chinese-number.js';
import { type Cursor, take } from './cursor.js';

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
  /** What must stand beside it before it is taken for a quantity and not for a part of a word. */
  readonly needs: 'nothing' | 'qualifier' | 'unit' | 'unit-or-qualifier' | 'multiple';
}

const arabic = /(?:(?<![\p{L}\p{N})])[-−])?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/uy;
const fraction = new RegExp(
  `(?<whole>[${chineseNumberCharacters}]{1,24}|\\d{1,9})分之(?<part>[${chineseNumberCharacters}]{1,24}|\\d+(?:\\.\\d+)?)`,
  'y',
);
// 千 is no magnitude in 千米, 千瓦, 千克.
const magnitude =
  / ?(?:thousand|million|billion|trillion)\b|[十百千]?(?:万亿|[万亿])|[百千](?![米克瓦卡帕])/y;
// 多, 余 and 来 say "more" only where they do not begin another word: 9多边, 20来自.
const more = /余(?!额|地|下|杭|姚)|多(?!边|样|元化|方面|层次)|来(?!自|源|到|华|访|说|看|临)/y;
const several = /(?<![参次多少人指倍函整系总分奇偶])数(?=[十百千万亿])|几(?=[十百千万亿])/y;
const chinese = new RegExp(`[${chineseNumberCharacters}]{1,24}`, 'y');

const englishMagnitudes: Readonly<Record<string, number>> = Object.freeze({
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
});

/** Reads the number at the cursor with its magnitude, and moves on; undefined where none begins. */
export function readNumber(cursor: Cursor): ReadNumber | undefined {
  return readFraction(cursor) ?? readArabic(cursor) ?? readSeveral(cursor) ?? readChinese(cursor);
}

function readFraction(cursor: Cursor): ReadNumber | undefined {
  const match = take(cursor, fraction);
  const { whole = '', part = '' } = match?.groups ?? {};
  const [below, above] = [whole, part].map((run) => (/\d/.test(run) ? Number(run) : chineseNumber(run)));
  if (!match || below === undefined || above === undefined || below === 0) {
    if (match) cursor.at -= match[0].length;
    return undefined;
  }
  const value = whole === '百' ? above : above / below;
  return { digits: match[0], tail: '', value, more: undefined, magnitude: 1, needs: 'nothing' };
}

function readArabic(cursor: Cursor): ReadNumber | undefined {
  const digits = take(cursor, arabic)?.[0];
  if (digits === undefined) return undefined;
  return withTail(cursor, digits, Number(digits.replaceAll(',', '').replace('−', '-')), 'nothing');
}

/** 数十, 几百: from two to nine of the magnitude. */
function readSeveral(cursor: Cursor): ReadNumber | undefined {
  const word = take(cursor, several)?.[0];
  if (word === undefined) return undefined;
  const run = take(cursor, chinese)?.[0] ?? '';
  const one = chineseNumber(run);
  if (one === undefined || !/^[十百千万亿]+$/.test(run)) {
    cursor.at -= word.length + run.length;
    return undefined;
  }
  return withTail(cursor, word + run, { from: 2 * one, to: 9 * one }, 'nothing');
}

function readChinese(cursor: Cursor): ReadNumber | undefined {
  const run = take(cursor, chinese)?.[0];
  if (run === undefined) return undefined;
  if (/十$/.test(run) && take(cursor, /几/y)) {
    const tens = chineseNumber(run) ?? 10;
    return withTail(cursor, `${run}几`, { from: tens + 1, to: tens + 9 }, 'nothing');
  }
  const pair = approximatePair(run);
  if (pair) return withTail(cursor, run, pair, /[十百千万亿]/.test(run) ? 'nothing' : 'unit');
  const value = chineseNumber(run);
  if (value === undefined) {
    cursor.at -= run.length;
    return undefined;
  }
  return withTail(cursor, run, value, needsOf(run));
}

/** 三四十 is 30 to 40, 两三 is 2 to 3, 十七八 is 17 to 18: two neighbours in a row state a range. */
function approximatePair(run: string): { from: number; to: number } | undefined {
  const [, head = '', low = '', high = '', tail = ''] =
    /^(.*十)?([一二两三四五六七八九])([二三四五六七八九])([十百千万亿]*)$/.exec(run) ?? [];
  const [from, to] = [chineseNumber(head + low + tail), chineseNumber(head + high + tail)];
  if (low === '' || from === undefined || to === undefined) return undefined;
  const neighbours = (chineseNumber(high) ?? 0) - (chineseNumber(low) ?? 0) === 1;
  return neighbours || `${low}${high}` === '三五' ? { from, to } : undefined;
}

function needsOf(run: string): ReadNumber['needs'] {
  if (run === '一') return 'multiple';
  if (/^[二两三四五六七八九零〇]$/.test(run) || run === '十') return 'unit';
  if (/^[百千万亿]$/.test(run)) return 'qualifier';
  if (/^[十百千万亿]+$/.test(run)) return 'unit-or-qualifier';
  return 'nothing';
}

/** Adds 多, 余 and the magnitude that follow the digits, in either order: 100多万, 1.6万余. */
function withTail(
  cursor: Cursor,
  digits: string,
  value: ReadNumber['value'],
  needs: ReadNumber['needs'],
): ReadNumber {
  // A Chinese run holds its magnitude already; only after 多 or 余 can another follow: 十余万.
  const early = take(cursor, more)?.[0] ?? '';
  const printed = /\d/.test(digits) || early !== '' ? (take(cursor, magnitude)?.[0] ?? '') : '';
  const late = early === '' ? (take(cursor, more)?.[0] ?? '') : '';
  const factor = printed === '' ? 1 : (englishMagnitudes[printed.trim()] ?? chineseNumber(printed) ?? 1);
  const scale = (number: number) => Number((number * factor).toPrecision(15));
  const said = early || late;
  return {
    digits,
    tail: early + printed + late,
    value: typeof value === 'number' ? scale(value) : { from: scale(value.from), to: scale(value.to) },
    more: said === '多' || said === '余' || said === '来' ? said : undefined,
    magnitude: factor,
    needs,
  };
}
