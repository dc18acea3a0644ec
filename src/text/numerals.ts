import { type CalendarDate, readDate } from './calendar-date.js';
import { chineseNumber, chineseNumberCharacters } from './chinese-number.js';
import type { ParsedFigure } from './figure.js';
import { compactText } from './normalise.js';
import { readQuantity } from './read-quantity.js';

export type { ParsedFigure } from './figure.js';

/** A numeral in running text. */
export type FoundNumeral = Place &
  (
    | { readonly kind: 'quantity'; readonly figure: ParsedFigure }
    | { readonly kind: 'date'; readonly date: CalendarDate }
    | { readonly kind: 'ordinal'; readonly value: number }
    /** Digits that are part of a name: 5G, COVID-19. */
    | { readonly kind: 'name' }
  );

interface Place {
  /** The numeral with its qualifier and as much of its unit as is known, white space of the layout removed. */
  readonly text: string;
  /** Where it begins in the text given, in UTF-16 code units. */
  readonly index: number;
  /** How many code units of the text given it covers. */
  readonly length: number;
}

/**
 * Takes a printed figure apart and reads it: `80多个` is more than 80 and under 90, `超7.4万个` more than 74,000.
 * Undefined where the text is not one figure with its qualifier and unit, or too large to be held exactly.
 *
 * @example parseFigure('1.6万余人次') // digits 1.6, suffix 万余人次, unit 人次, value 16000, more-than
 */
export function parseFigure(printed: string): ParsedFigure | undefined {
  const { text } = compactText(printed);
  const quantity = readQuantity(text, 0, 'to-the-end');
  if (quantity === undefined || quantity.length !== text.length) return undefined;
  const { length: _, ...figure } = quantity;
  const ends = typeof figure.value === 'number' ? [figure.value] : [figure.value.from, figure.value.to];
  return ends.every((end) => Math.abs(end) <= Number.MAX_SAFE_INTEGER) ? figure : undefined;
}

/**
 * Every numeral of a running text, in order. Arabic digits always; Chinese characters only where they state
 * a quantity, a date or a rank, and never in a set phrase.
 *
 * @example findNumerals('截至2023年6月，支持逾万名青年') // 2023年6月, 逾万名
 */
export function findNumerals(text: string): readonly FoundNumeral[] {
  const compact = compactText(text);
  const found: FoundNumeral[] = [];
  for (let index = 0; index < compact.text.length; ) {
    begin.lastIndex = index;
    const next = begin.exec(compact.text);
    if (next === null) break;
    index = next.index;
    const skipped = phraseLength(compact.text, index);
    const numeral = skipped > 0 ? undefined : readNumeral(compact.text, index);
    if (numeral === undefined) {
      index += Math.max(1, skipped);
      continue;
    }
    const { length, ...what } = numeral;
    const start = compact.starts[index] ?? 0;
    const end = compact.ends[index + length - 1] ?? text.length;
    found.push({
      ...what,
      text: compact.text.slice(index, index + length),
      index: start,
      length: end - start,
    });
    index += length;
  }
  return found;
}

/** What a numeral can begin with: digits, letters, signs, and the first characters of the words before a number. */
const begin = new RegExp(
  `[0-9A-Za-z$¥￥€£−第数几${chineseNumberCharacters}不至最起低小少未超逾多高大突将接近约上翻增提扩成-]`,
  'g',
);

/** Set phrases and proper names whose characters count nothing. */
const phrases =
  /一带一路|十[一二三四五]五(?!十|百)|[二三四五六七八九]位一体|成千上万|千方百计|千家万户|千军万马|千变万化|千山万水|千秋万代|千载难逢|万众一心|百花齐放|百家争鸣|百姓|百年|三番五次|四面八方|四通八达|五湖四海|五花八门|七上八下|九牛一毛|十全十美|十万火急|十字路口|十分|十足|两全其美|一心一意|一成不变|三位一体|三门峡|第三方|第一时间|万一|三十六计|接二连三|(?<=[A-Za-z])-(?=\d)/y;

function phraseLength(text: string, index: number): number {
  phrases.lastIndex = index;
  return phrases.exec(text)?.[0].length ?? 0;
}

type ReadNumeral = { readonly length: number } & (
  | { readonly kind: 'quantity'; readonly figure: ParsedFigure }
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'name' }
);

function readNumeral(text: string, index: number): ReadNumeral | undefined {
  const date = readDate(text, index);
  if (date) return { kind: 'date', ...date };
  const ordinal = readOrdinal(text, index);
  if (ordinal) return ordinal;
  const quantity = readQuantity(text, index, 'known-words');
  const name = readName(text, index);
  // 5km is a quantity, 5G a name: whichever reaches further has understood the letters.
  if (name !== undefined && name > (quantity?.length ?? 0)) return { kind: 'name', length: name };
  if (quantity === undefined) return undefined;
  const { length, ...figure } = quantity;
  return { kind: 'quantity', figure, length };
}

const chineseOrdinal = new RegExp(`第(?:(?<digits>\\d+)|(?<run>[${chineseNumberCharacters}]+))`, 'y');
const englishOrdinal = /(?<digits>\d+)(?:st|nd|rd|th)\b/y;

function readOrdinal(text: string, index: number): ReadNumeral | undefined {
  for (const pattern of [chineseOrdinal, englishOrdinal]) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    const { digits, run } = match?.groups ?? {};
    const value = digits === undefined ? chineseNumber(run ?? '') : Number(digits);
    if (match && value !== undefined) return { kind: 'ordinal', value, length: match[0].length };
  }
  return undefined;
}

const nameWithDigits = /[A-Za-z]+(?:-?\d)[\w.-]*\b|\d+(?:\.\d+){2,}|\d+(?:\.\d+)?[A-Za-z]\w*/y;

function readName(text: string, index: number): number | undefined {
  if (/[A-Za-z\d]/.test(text[index - 1] ?? '')) return undefined;
  nameWithDigits.lastIndex = index;
  return nameWithDigits.exec(text)?.[0].length;
}
