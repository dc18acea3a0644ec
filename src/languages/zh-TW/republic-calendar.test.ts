import { expect, it } from 'vitest';
import { languageFor } from '../index.js';
import { inRepublicCalendar } from './republic-calendar.js';

it('counts years from 1911 in Taiwan', () => {
  const { asOf, during, since, by, date } = inRepublicCalendar(languageFor('zh-TW'));
  expect(asOf('2024-06')).toBe('截至民國113年6月');
  expect(during({ from: '2016', to: '2020' })).toBe('民國105至109年');
  expect(since('2021-09-01')).toBe('自民國110年9月1日以來');
  expect(by('2025-end')).toBe('預估到民國114年底');
  expect(date('2018-08')).toEqual({ main: '民國107', rest: '年8月' });
});

it('leaves every other language its own calendar', () => {
  for (const tag of ['zh-CN', 'zh-HK', 'en'])
    expect(inRepublicCalendar(languageFor(tag))).toBe(languageFor(tag));
});
