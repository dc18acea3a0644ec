import { describe, expect, it } from 'vitest';
import { dateStates, parseDate, readDate } from './calendar-date.js';
import { foldScript } from './script-folding.js';

describe('a date in print', () => {
  it.each([
    ['2017年', { year: 2017 }],
    ['2017年5月', { year: 2017, month: 5 }],
    ['2017年5月14日', { year: 2017, month: 5, day: 14 }],
    ['2023年底', { year: 2023, end: true }],
    ['二零二三年十二月', { year: 2023, month: 12 }],
    ['2017-05-14', { year: 2017, month: 5, day: 14 }],
    ['May 14, 2017', { year: 2017, month: 5, day: 14 }],
    ['June 2023', { year: 2023, month: 6 }],
    ['11月', { month: 11 }],
    ['2030', { year: 2030 }],
    ['March 27 2020', { year: 2020, month: 3, day: 27 }],
    ['27 March 2020', { year: 2020, month: 3, day: 27 }],
    ['January 10', { month: 1, day: 10 }],
    ['10 January', { month: 1, day: 10 }],
    ['January 10th, 2021', { year: 2021, month: 1, day: 10 }],
    ['民國110年', { year: 2021 }],
    ['民國108年5月', { year: 2019, month: 5 }],
    ['民國一百一十年', { year: 2021 }],
    ['112年6月', { year: 2023, month: 6 }],
    ['112年6月15日', { year: 2023, month: 6, day: 15 }],
    ['113年6月底', { year: 2024, month: 6, end: true }],
    ['114年底', { year: 2025, end: true }],
    ['112年上半年', { year: 2023, half: 1 }],
    ['民國112年第三季', { year: 2023, quarter: 3 }],
    ['2021年年底', { year: 2021, end: true }],
    ['first quarter of 2024', { year: 2024, quarter: 1 }],
    ['Q1 2024', { year: 2024, quarter: 1 }],
    ['2024年一季度', { year: 2024, quarter: 1 }],
    ['第三季度', { quarter: 3 }],
    ['四季度', { quarter: 4 }],
    ['上半年', { half: 1 }],
    ['2024年下半年', { year: 2024, half: 2 }],
    ['first half of 2024', { year: 2024, half: 1 }],
    ['H1 2024', { year: 2024, half: 1 }],
  ])('%s is read whole', (printed, date) => {
    expect(readDate(printed, 0)).toEqual({ date, length: printed.length });
  });

  it.each([
    '7年',
    '112年',
    '98年6月',
    '120年3个月',
    '2000个',
    '2000余名',
    '2000万',
    '2013.5',
    '2000 countries',
    '13月',
    '3个月',
    '四季如春',
    'May 20 people',
  ])('%s is none', (printed) => {
    expect(readDate(printed, 0)).toBeUndefined();
  });
});

it.each(['112年的營業額', '112年度的預算', '112年前三季', '112年，'])(
  '%s begins with a year in Taiwan',
  (printed) => {
    expect(readDate(printed, 0, 'taiwan')?.date).toEqual({ year: 2023 });
  },
);

it.each(['112年的歷史', '112年來', '112年前', '112年以上', '112年3個月'])(
  '%s is so many years in Taiwan as well',
  (printed) => {
    expect(readDate(foldScript(printed), 0, 'taiwan')).toBeUndefined();
  },
);

describe('a date of the story', () => {
  it.each([
    ['2017', '2017年5月', true],
    ['2017-05', '2017年5月', true],
    ['2017-05-14', '2017年5月', false],
    ['2017-06', '2017年5月', false],
    ['2023-end', '2023年底', true],
    ['2023', '2023年底', true],
    ['2023-end', '2023年', false],
    ['2024-Q1', '2024年一季度', true],
    ['2024-Q1', 'second quarter of 2024', false],
    ['2024-H1', '2024年上半年', true],
    ['2024', 'Q1 2024', true],
  ])('%s is stated by %s: %s', (given, printed, expected) => {
    expect(dateStates(readDate(printed, 0)?.date ?? {}, parseDate(given))).toBe(expected);
  });
});
