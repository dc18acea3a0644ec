import type { Span } from '../../model/story.js';

const digits = '零一二三四';

/** A date or a stretch of time: 2021年底, 2024年第一季, 2021年3月5日. */
function inWords(iso: string): string {
  const [year = '', part = '', day] = iso.split('-');
  if (part === '') return `${year}年`;
  if (part === 'end') return `${year}年底`;
  const named = /^([QH])(\d)$/.exec(part);
  if (named?.[1] === 'Q') return `${year}年第${digits[Number(named[2])]}季`;
  if (named?.[1] === 'H') return `${year}年${named[2] === '1' ? '上' : '下'}半年`;
  return `${year}年${Number(part)}月${day === undefined ? '' : `${Number(day)}日`}`;
}

/** 2016至2020年, 2019年3月至2021年底. */
function spanInWords(from: string, to: string): string {
  const years = /^\d{4}$/;
  return years.test(from) && years.test(to) ? `${from}至${to}年` : `${inWords(from)}至${inWords(to)}`;
}

/** When a figure holds, what it is compared with, and that it was calculated. */
export const periods = {
  asOf: (date: string) => `截至${inWords(date)}`,
  during: (span: Span) => (typeof span === 'string' ? inWords(span) : spanInWords(span.from, span.to)),
  since: (date: string) => `自${inWords(date)}以來`,
  by: (date: string) => `到${inWords(date)}（預測）`,
  basis: {
    'year-on-year': '較上年同期',
    'month-on-month': '較上月',
    'quarter-on-quarter': '較上季',
    'since-start-of-year': '較年初',
  },
  remainder: '其餘，計算得出',
  calculated: (figures: readonly string[]) => `依${figures.join('、')}計算`,
} as const;
