import { expect, it } from 'vitest';
import { relativeDates } from './relative-date.js';

const base = '2024-03-21'; // a Thursday
const read = (text: string, from: string | undefined = base) =>
  relativeDates(text, from).map(({ text: said, date }) =>
    [said, date?.year, date?.month, date?.day].filter((part) => part !== undefined).join(' '),
  );

it.each([
  ['去年增长', ['去年 2023']],
  ['去年12月', ['去年12月 2023 12']],
  ['今年一季度', ['今年 2024']],
  ['上个月', ['上个月 2024 2']],
  ['昨天', ['昨天 2024 3 20']],
  ['前年', ['前年 2022']],
  ['上周二', ['上周二 2024 3 12']],
  ['rose last year', ['last year 2023']],
  ['he said on Tuesday', ['Tuesday 2024 3 19']],
  ['on Thursday', ['Thursday 2024 3 21']],
  ['yesterday', ['yesterday 2024 3 20']],
  ['in December', ['December 2023 12']],
  ['on February 5', ['February 5 2024 2 5']],
  ['on February 5th', ['February 5th 2024 2 5']],
  ['in February, 20 people', ['February 2024 2']],
  ['five years ago', ['five years ago 2019']],
  ['三年前只有12%', ['三年前 2021']],
  ['比两年前多', ['两年前 2022']],
  ['10年前', ['10年前 2014']],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

it.each([
  'in December 2021',
  'on May 9, 2017',
  'on May 9th, 2017',
  'May the best win',
  'March 27, 2020',
  '2023年12月',
  '2021年前',
])('%s counts from nothing', (text) => expect(read(text)).toEqual([]));

it('is not resolved where the day it counts from is not known', () => {
  expect(relativeDates('去年', undefined)).toMatchObject([{ text: '去年', date: undefined }]);
});
