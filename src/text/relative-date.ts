import type { CalendarDate } from './calendar-date.js';
import { chineseNumber } from './chinese-number.js';

/** A date that a text prints relative to its own: 去年, yesterday, 去年12月, in December. */
export interface RelativeDate {
  readonly index: number;
  readonly length: number;
  readonly text: string;
  /** What it is; undefined where the day it counts from is not known. */
  readonly date: CalendarDate | undefined;
}

const yearWords: Readonly<Record<string, number>> = {
  去年: -1,
  上年: -1,
  上一年: -1,
  今年: 0,
  本年: 0,
  前年: -2,
  明年: 1,
  'last year': -1,
  'the previous year': -1,
  'the year before': -1,
  'a year ago': -1,
  'a year earlier': -1,
  'this year': 0,
  'next year': 1,
};
const monthWords: Readonly<Record<string, number>> = {
  上月: -1,
  上个月: -1,
  上個月: -1,
  本月: 0,
  这个月: 0,
  這個月: 0,
  'last month': -1,
  'this month': 0,
  'next month': 1,
};
const dayWords: Readonly<Record<string, number>> = {
  前天: -2,
  昨天: -1,
  昨日: -1,
  今天: 0,
  今日: 0,
  明天: 1,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
};
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);
const weekdays = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday'.split('|');
const chineseWeekdays = '日一二三四五六';
const small = 'one|two|three|four|five|six|seven|eight|nine|ten'.split('|');

const alternatives = (words: object) =>
  Object.keys(words)
    .toSorted((a, b) => b.length - a.length)
    .join('|');

/** Each form with what it means; the most telling first, for a place is read once. */
const forms: readonly (readonly [
  RegExp,
  (match: RegExpExecArray, base: Date) => CalendarDate | undefined,
])[] = [
  [
    new RegExp(
      `(${alternatives(yearWords)})(?:(\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|(\\d{1,2})[日号號])?|(年?[底末]))?`,
      'gi',
    ),
    (match, base) => {
      const year = base.getUTCFullYear() + (yearWords[(match[1] ?? '').toLowerCase()] ?? 0);
      return {
        year,
        ...(match[2] === undefined ? {} : { month: numberOf(match[2]) }),
        ...(match[3] === undefined ? {} : { day: Number(match[3]) }),
        ...(match[4] === undefined ? {} : { end: true as const }),
      };
    },
  ],
  [
    new RegExp(`\\b(${small.join('|')}|\\d{1,2}) years ago\\b`, 'gi'),
    (match, base) => {
      const at = small.indexOf((match[1] ?? '').toLowerCase());
      return { year: base.getUTCFullYear() - (at < 0 ? Number(match[1]) : at + 1) };
    },
  ],
  [
    // Of 2021年前 the digits are a year.
    /(?<![\d年])(\d{1,2}|[一二两兩三四五六七八九十]{1,3})年(?:以)?前(?![期后後沿])/g,
    (match, base) => ({ year: base.getUTCFullYear() - numberOf(match[1] ?? '') }),
  ],
  [
    new RegExp(`(${alternatives(monthWords)})`, 'gi'),
    (match, base) => {
      const by = monthWords[(match[1] ?? '').toLowerCase()] ?? 0;
      const moved = new Date(Date.UTC(base.getUTCFullYear(), base.getUTCMonth() + by, 1));
      return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1 };
    },
  ],
  [
    new RegExp(`(?:\\b|(?<=[\\p{Script=Han}，。]|^))(${alternatives(dayWords)})`, 'giu'),
    (match, base) => dayFrom(base, dayWords[(match[1] ?? '').toLowerCase()] ?? 0),
  ],
  [
    new RegExp(`\\b(next )?(${weekdays.join('|')})\\b`, 'g'),
    (match, base) => weekdayNear(base, weekdays.indexOf(match[2] ?? ''), match[1] !== undefined),
  ],
  [
    /(上|本|这|這|下)?(?:周|星期|礼拜|禮拜)([一二三四五六日天])/g,
    (match, base) => {
      const day = chineseWeekdays.indexOf((match[2] ?? '').replace('天', '日'));
      // 上周二 is of the week before, whatever day it is; weeks begin on Monday.
      const monday = -((base.getUTCDay() + 6) % 7) + ((day + 6) % 7);
      if (match[1] === undefined) return weekdayNear(base, day, false);
      return dayFrom(base, monday + (match[1] === '上' ? -7 : match[1] === '下' ? 7 : 0));
    },
  ],
  [
    new RegExp(
      `(?:(?<=\\b(?:in|since|until|till|by|of|from|to|last|on|during|for|early|late|mid) )(${months.join('|')})(?: (\\d{1,2})(?:st|nd|rd|th)?)?|\\b(${months.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?)(?![\\da-z]| \\d|, \\d{4}(?!\\d))`,
      'g',
    ),
    (match, base) => {
      const day = match[2] ?? match[4];
      const month = months.indexOf(match[1] ?? match[3] ?? '') + 1;
      return lastMonthOf(base, month, day === undefined ? undefined : Number(day));
    },
  ],
];

/**
 * The relative dates of a running text, in order.
 *
 * @param base the day they count from, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; what needs more than it says is not resolved
 */
export function relativeDates(text: string, base: string | undefined): readonly RelativeDate[] {
  const day = base === undefined ? undefined : baseDay(base);
  const found: RelativeDate[] = [];
  for (const [form, dateOf] of forms) {
    for (const match of text.matchAll(form)) {
      const { index } = match;
      const { length } = match[0];
      if (found.some((other) => index < other.index + other.length && other.index < index + length)) continue;
      found.push({ index, length, text: match[0], date: day && dateOf(match, day) });
    }
  }
  return found.toSorted((one, other) => one.index - other.index);
}

/** A month, or a day of it, without its year: the last one before the text was published. */
export function lastMonth(base: string | undefined, month: number, day?: number): CalendarDate | undefined {
  const from = base === undefined ? undefined : baseDay(base);
  return from && lastMonthOf(from, month, day);
}

function lastMonthOf(base: Date, month: number, day: number | undefined): CalendarDate {
  const [now, today] = [base.getUTCMonth() + 1, base.getUTCDate()];
  const later = month > now || (month === now && day !== undefined && day > today);
  const year = base.getUTCFullYear() - (later ? 1 : 0);
  return { year, month, ...(day === undefined ? {} : { day }) };
}

function baseDay(base: string): Date {
  const [year = 0, month = 12, day = 28] = base.replace('-end', '-12-31').split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

function dayFrom(base: Date, days: number): CalendarDate {
  const moved = new Date(base.getTime() + days * 86_400_000);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** The last such day up to the base, or the next one after it. */
function weekdayNear(base: Date, weekday: number, next: boolean): CalendarDate {
  const back = (base.getUTCDay() - weekday + 7) % 7;
  return dayFrom(base, next ? 7 - back : -back);
}

function numberOf(printed: string): number {
  return /^\d+$/.test(printed) ? Number(printed) : (chineseNumber(printed) ?? 0);
}
