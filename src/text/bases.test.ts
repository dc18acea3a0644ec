import { expect, it } from 'vitest';
import { basisOf, findBases } from './bases.js';

it.each([
  ['同比增长5.2%', ['year-on-year']],
  ['比上年提高0.3个百分点', ['year-on-year']],
  ['環比下降1.4%', ['month-on-month', 'quarter-on-quarter']],
  ['比上月回落', ['month-on-month']],
  ['较上季度下降', ['quarter-on-quarter']],
  ['比年初增加', ['since-start-of-year']],
  ['rose 3 percent from a year earlier', ['year-on-year']],
  ['15.1, compared with 7.6 a year earlier', ['year-on-year']],
  ['up from 7.6 percent in the same period last year', ['year-on-year']],
  ['against $3.1 billion in the previous quarter', ['quarter-on-quarter']],
  ['up 2% year over year', ['year-on-year']],
  ['down from the previous month', ['month-on-month']],
  ['up 9 percent so far this year', ['since-start-of-year']],
])('%s', (text, bases) => expect(findBases(text).map((found) => found.bases)).toEqual([bases]));

it('is the word of the clause the number stands in', () => {
  const text = '工业产值同比增长5.2%，四季度环比下降1.4%';
  const of = (number: string) => basisOf(text, { index: text.indexOf(number), length: number.length })?.text;
  expect(of('5.2%')).toBe('同比');
  expect(of('1.4%')).toBe('环比');
});

it('may stand behind the number', () => {
  const text = 'Prices rose 3 percent from a year earlier; rents fell 1 percent.';
  const of = (number: string) => basisOf(text, { index: text.indexOf(number), length: number.length })?.text;
  expect(of('3 percent')).toBe('from a year earlier');
  const rate = 'The rate was 15.1, compared with 7.6 a year earlier.';
  expect(basisOf(rate, { index: rate.indexOf('15.1'), length: 4 })?.text).toBe(
    'compared with 7.6 a year earlier',
  );
});
