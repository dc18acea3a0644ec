import type { Span } from '../../model/story.js';

const digits = '零一二三四';

/** A date or a stretch of time: 2021年底, 2024年一季度, 2021年3月5日. */
function inWords(iso: string): string {
  const [year = '', part = '', day] = iso.split('-');
  if (part === '') return `${year}年`;
  if (part === 'end') return `${year}年底`;
  const named = /^([QH])(\d)$/.exec(part);
  if (named?.[1] === 'Q') return `${year}年${digits[Number(named[2])]}季度`;
  if (named?.[1] === 'H') return `${year}年${named[2] === '1' ? '上' : '下'}半年`;
  return `${year}年${Number(part)}月${day === undefined ? '' : `${Number(day)}日`}`;
}

/** 2016—2020年, 2019年3月至2021年底. */
function spanInWords(from: string, to: string): string {
  const years = /^\d{4}$/;
  return years.test(from) && years.test(to) ? `${from}—${to}年` : `${inWords(from)}至${inWords(to)}`;
}

/** When a figure holds, what it is compared with, and that it was calculated. */
export const periods = {
  asOf: (date: string) => `截至${inWords(date)}`,
  during: (span: Span) => (typeof span === 'string' ? inWords(span) : spanInWords(span.from, span.to)),
  since: (date: string) => `自${inWords(date)}以来`,
  by: (date: string) => `预计到${inWords(date)}`,
  basis: {
    'year-on-year': '同比',
    'month-on-month': '环比',
    'quarter-on-quarter': '环比',
    'since-start-of-year': '比年初',
  },
  remainder: '其余，计算得出',
  calculated: (figures: readonly string[]) => `据${figures.join('、')}计算`,
} as const;
