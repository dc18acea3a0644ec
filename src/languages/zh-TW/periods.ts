import type { Span } from '../../model/story.js';
import { republicBegins } from '../../text/calendar-date.js';

const digits = '零一二三四';

/** How a year is called: 2021年, or 民國110年 where the source counts so. */
type YearName = (year: string) => string;

const commonYear: YearName = (year) => `${year}年`;

/** A date or a stretch of time: 2021年底, 2024年第一季, 2021年3月5日. */
function inWords(iso: string, named: YearName): string {
  const [year = '', part = '', day] = iso.split('-');
  const own = named(year);
  if (part === '') return own;
  if (part === 'end') return `${own}底`;
  const stretch = /^([QH])(\d)$/.exec(part);
  if (stretch?.[1] === 'Q') return `${own}第${digits[Number(stretch[2])]}季`;
  if (stretch?.[1] === 'H') return `${own}${stretch[2] === '1' ? '上' : '下'}半年`;
  return `${own}${Number(part)}月${day === undefined ? '' : `${Number(day)}日`}`;
}

/** 2016至2020年, 民國105至109年, 2019年3月至2021年底. */
function spanInWords(from: string, to: string, named: YearName): string {
  const years = /^\d{4}$/;
  return years.test(from) && years.test(to)
    ? `${named(from).replace(/年$/, '')}至${named(to).replace(/^民國/, '')}`
    : `${inWords(from, named)}至${inWords(to, named)}`;
}

/** When a figure holds, in one way to count years. */
function datesIn(named: YearName) {
  return {
    asOf: (date: string) => `截至${inWords(date, named)}`,
    during: (span: Span) =>
      typeof span === 'string' ? inWords(span, named) : spanInWords(span.from, span.to, named),
    since: (date: string) => `自${inWords(date, named)}以來`,
    by: (date: string) => `預估到${inWords(date, named)}`,
  } as const;
}

/** The large part of a date and the small one behind it: 2021 and 年9月1日. */
function datePartsIn(count: (year: string) => string) {
  return (iso: string) => {
    const [year = '', month, day] = iso.split('-');
    const main = count(year);
    if (month === undefined) return { main, rest: '年' };
    if (month === 'end') return { main, rest: '年底' };
    return { main, rest: `年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}` };
  };
}

const ofRepublic = (year: string) => String(Number(year) - republicBegins);

/** Dates as they are said where the source counts its years from 1911, as it prints them: 民國110年9月, 112年6月. */
export const republicDates = {
  ...datesIn((year) => `民國${ofRepublic(year)}年`),
  date: datePartsIn((year) => `民國${ofRepublic(year)}`),
} as const;

/** When a figure holds, what it is compared with, and that it was calculated. */
export const periods = {
  ...datesIn(commonYear),
  date: datePartsIn((year) => year),
  basis: {
    'year-on-year': '較前一年同期',
    'month-on-month': '較上月',
    'quarter-on-quarter': '較上季',
    'since-start-of-year': '較年初',
  },
  remainder: '其餘，計算得出',
  calculated: (figures: readonly string[]) => `依${figures.join('、')}計算`,
} as const;
