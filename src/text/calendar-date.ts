import { chineseNumber } from './chinese-number.js';
import { unitPattern } from './counting-words.js';

/** A date as far as it is printed: a year, a month of it, a day, a quarter or a half; 2023年底 is the end of a year. */
export interface CalendarDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly end?: true;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly half?: 1 | 2;
  /** The first month of several: 1至9月, 前9月. */
  readonly fromMonth?: number;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

const dayOf = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d.,]*\\d)';
/** May 20 people: what makes the number behind a month no day of it. */
const notCounted =
  '(?!%|％| ?(?:per ?cent|percent|million|billion|thousand|people|cases|countries|of the)\\b)';
const start = '(?<![A-Za-z])';
const order = '(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)';
const half = '(?<half>first|second)';

/** The forms of a date in words of Latin script, the most telling first. */
const latin: readonly RegExp[] = [
  new RegExp(`${start}${dayOf}(?: of)? (?<month>${monthName})\\b\\.?,? (?<year>\\d{4})(?!\\d)`, 'y'),
  new RegExp(`${start}(?<month>${monthName})\\b\\.? ${dayOf},? (?<year>(?:19|20)\\d{2})(?!\\d)`, 'y'),
  new RegExp(`${start}(?<month>${monthName})\\b\\.?,? (?:of )?(?<year>\\d{4})(?!\\d)`, 'y'),
  new RegExp(`${start}(?<month>${monthName})\\b\\.? ${dayOf}(?![A-Za-z-]|, (?:\\d| and))${notCounted}`, 'y'),
  new RegExp(`${start}${dayOf}(?: of)? (?<month>${monthName})\\b`, 'y'),
  new RegExp(`${start}(?<end>(?:the )?end of )(?<year>(?:19|20)\\d{2})(?!\\d)`, 'iy'),
  new RegExp(
    `${start}(?:${order} quarter|Q(?<q>[1-4]))(?:,? |-|’|')?(?:of |in )?(?<year>(?:19|20)\\d{2})(?!\\d)`,
    'iy',
  ),
  new RegExp(`${start}(?:${half} half|H(?<h>[12]))(?: |-)?(?:of |in )?(?<year>(?:19|20)\\d{2})(?!\\d)`, 'iy'),
  /(?<year>(?:19|20)\d{2})(?: |-)?(?:Q(?<q>[1-4])|H(?<h>[12]))\b/y,
  new RegExp(`${start}(?:${order}[ -]quarter\\b(?!s\\b)|Q(?<q>[1-4])\\b(?!-))`, 'iy'),
  new RegExp(`${start}${half} half(?= of (?:the|this|last|next) year\\b)`, 'iy'),
];

/** 第三季 as well as 三季度; but 四季 alone is the whole year. */
const chineseQuarter = '(?:第(?<quarter>[一二三四1-4])季度?|(?<q>[一二三四1-4首])季度|(?<head>首)季)';
const chineseHalf = '(?<half>[上下])半年';

/** The years Taiwan prints without saying 民國: of three digits, so that 98年 stays a stretch of time. */
const republicYear = '(?<!\\d,)(?<republic>1[0-4]\\d)年';

/** 112年的營業額 is of a year; 112年的歷史, 112年來 and 長達112年 are so many years. Scripts folded. */
const bareRepublicYear = new RegExp(
  `(?<![约近逾超过满达长历经隔有共第]|成立)${republicYear}度?(?!的?(?:[历歷]史|[寿壽]命|老|古|校)|[来間间后後内內多余餘之级]|前(?![二两三四3])|以[上下]|\\d*[个個]?月)`,
  'y',
);

/** The forms of a date, the most telling first. Each is tried at one place of a compact text. */
const forms: readonly RegExp[] = [
  new RegExp(`(?<year>\\d{4}|[〇零○一二三四五六七八九]{4})年的?(?:${chineseQuarter}|${chineseHalf})`, 'y'),
  new RegExp(`(?:民[国國])?${republicYear}的?(?:${chineseQuarter}|${chineseHalf})`, 'y'),
  /民[国國](?<republic>\d{1,3}|[一二三四五六七八九十百〇零○]{1,5})年(?:(?<month>\d{1,2})月(?:份|(?<day>\d{1,2})[日号號])?)?(?<end>年?[底末])?/y,
  new RegExp(
    `${republicYear}(?<month>1[0-2]|0?[1-9])月(?:份|(?<day>3[01]|[12]\\d|0?[1-9])[日号號])?(?<end>[底末])?`,
    'y',
  ),
  new RegExp(`${republicYear}(?<end>年?[底末])`, 'y'),
  /(?<year>\d{4})年(?:(?<month>\d{1,2})月(?:份|(?<day>\d{1,2})[日号號])?)?(?<end>年?[底末])?/y,
  /(?<year>[〇零○一二三四五六七八九]{4})年(?:(?<month>[一二三四五六七八九十]{1,2})月(?:(?<day>[一二三四五六七八九十]{1,3})[日号號])?)?(?<end>[底末])?/y,
  /(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-2]\d|3[01]))?(?!\d)/y,
  ...latin,
  // 前三季度 is nine months, not the third quarter.
  new RegExp(`(?<!前|[\\d〇零一二三四五六七八九])${chineseQuarter}`, 'y'),
  new RegExp(chineseHalf, 'y'),
  /(?<month>1[0-2]|0?[1-9])月(?:份|(?<day>\d{1,2})[日号號])?/y,
  // “Since 2019 donors have given” is no count of donors.
  /(?<=\b(?:since|in|by|until|till|from|during|after|before|of|through) )(?<year>(?:19|20)\d{2})(?= (?!people\b|per ?cent\b|percent\b|million\b|billion\b|thousand\b)[a-z])/iy,
  // 1至9月 and 前9月 are a stretch of time, and no ninth month.
  /(?<from>1[0-2]|0?[1-9])(?:月份?)?[至到~～—–-]{1,2}(?<month>1[0-2]|0?[1-9])月份?(?!\d)/y,
  /前(?<months>1[0-2]|[2-9])[个個]?月/y,
  // A year alone: of a range (2013—2023年), or a bare 2030 that counts nothing.
  /(?<year>(?:19|20)\d{2})(?=[~—–-]+\d{4}年)/y,
  new RegExp(
    `(?<year>(?:19|20)\\d{2})(?![\\d%％‰/万亿萬億千百余餘多来來+½]|[.,]\\d|[A-Za-z]| [a-z]+[^isu ]s\\b| ?(?:per ?cent|percent|thousand|million|billion|people)\\b|${unitPattern})`,
    'y',
  ),
];

/** How a bare year of three digits is read: in Taiwan 112年 is 2023, elsewhere so many years. */
export type Calendar = 'taiwan' | 'common';

/** The date that begins at a place of a compact text, or undefined. */
export function readDate(
  text: string,
  index: number,
  calendar: Calendar = 'common',
): { date: CalendarDate; length: number } | undefined {
  if (/[\d.]/.test(text[index - 1] ?? '')) return undefined;
  for (const form of calendar === 'taiwan' ? [...forms, bareRepublicYear] : forms) {
    form.lastIndex = index;
    const match = form.exec(text);
    if (!match) continue;
    const date = dateOf(match.groups ?? {});
    if ((date.month ?? 1) > 12 || (date.day ?? 1) > 31) continue;
    return { date, length: match[0].length };
  }
  return undefined;
}

/** 民國110年 is 2021. */
export const republicBegins = 1911;

function dateOf({
  year,
  republic,
  month,
  day,
  end,
  quarter,
  q,
  head,
  half,
  h,
  from,
  months: many,
}: Record<string, string>): CalendarDate {
  const quarterly = quarter ?? q ?? head;
  const halved = half ?? h;
  return {
    ...(year === undefined ? {} : { year: number(year) }),
    ...(republic === undefined ? {} : { year: number(republic) + republicBegins }),
    ...(month === undefined ? {} : { month: number(month) }),
    ...(day === undefined ? {} : { day: number(day) }),
    ...(quarterly === undefined ? {} : { quarter: placeOf(quarterly) as 1 | 2 | 3 | 4 }),
    ...(halved === undefined ? {} : { half: placeOf(halved) as 1 | 2 }),
    ...(end === undefined ? {} : { end: true }),
    ...(from === undefined ? {} : { fromMonth: number(from) }),
    ...(many === undefined ? {} : { fromMonth: 1, month: number(many) }),
  };
}

const places = ['1 1st first 一 首 上', '2 2nd second 二 下', '3 3rd third 三', '4 4th fourth 四'];

/** Which quarter or half a word names. */
function placeOf(printed: string): number {
  return places.findIndex((words) => words.split(' ').includes(printed.toLowerCase())) + 1;
}

/** Reads a story's date: `2017`, `2017-05`, `2017-05-14`, `2023-end`, `2024-Q1`, `2024-H1`. */
export function parseDate(iso: string): CalendarDate {
  const [year, month, day] = iso.split('-');
  if (month === 'end') return { year: Number(year), end: true };
  const [, kind, place] = /^([QH])([1-4])$/.exec(month ?? '') ?? [];
  if (kind === 'Q') return { year: Number(year), quarter: Number(place) as 1 | 2 | 3 | 4 };
  if (kind === 'H') return { year: Number(year), half: Number(place) as 1 | 2 };
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** Whether a printed date states all that a given one says: 2017年5月 states 2017 and 2017-05, not 2018. */
export function dateStates(printed: CalendarDate, given: CalendarDate): boolean {
  return (
    (['year', 'month', 'day', 'end', 'quarter', 'half'] as const).every(
      (part) => given[part] === undefined || given[part] === printed[part],
    ) &&
    (given.month === undefined || given.fromMonth === printed.fromMonth)
  );
}

function number(printed: string): number {
  const month = months.indexOf(printed.slice(0, 3).toLowerCase());
  if (month >= 0) return month + 1;
  if (/^\d+$/.test(printed)) return Number(printed);
  if (printed.includes('百')) return chineseNumber(printed) ?? 0;
  if (printed.includes('十')) {
    const [tens = '', ones = ''] = printed.split('十');
    return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
  }
  return Number([...printed].map(digit).join(''));
}

function digit(character: string): number {
  return /[〇○]/.test(character) ? 0 : '零一二三四五六七八九'.indexOf(character);
}
