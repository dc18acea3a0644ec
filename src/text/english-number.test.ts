import { expect, it } from 'vitest';
import { tellNumerals } from '../testing/tell-numerals.js';

it.each([
  ['two countries and twenty-five stations', ['two: 2', 'twenty-five: 25']],
  ['Ninety-nine of one hundred and twenty', ['Ninety-nine: 99', 'one hundred and twenty: 120']],
  ['half a million, a half billion', ['half a million: 500000', 'a half billion: 500000000']],
  ['two and a half million people', ['two and a half million: 2500000']],
  ['a dozen, two dozen, dozens', ['a dozen: 12', 'two dozen: 24', 'dozens: 24 to 108']],
  ['hundreds of people, tens of thousands', ['hundreds: 200 to 900', 'tens of thousands: 20000 to 90000']],
  ['several hundred cases', ['several hundred: 200 to 900']],
  [
    'a hundred ships, a thousand, one million',
    ['a hundred: 100', 'a thousand: 1000', 'one million: 1000000'],
  ],
  ['two thousand five hundred', ['two thousand five hundred: 2500']],
  ['between one hundred and two hundred', ['between one hundred and two hundred: 100 to 200']],
  [
    'two or three weeks, ten to fifteen minutes',
    ['two or three weeks: 2 to 3', 'ten to fifteen minutes: 10 to 15'],
  ],
  ['a four-year plan, two and a half years', ['four-year: 4', 'two and a half years: 2.5']],
  ['half an hour', ['half an hour: 0.5']],
  ['more than twenty, at least a dozen', ['more than twenty: more-than 20', 'at least a dozen: at-least 12']],
  ['Not one of our twelve monitors', ['one: 1', 'twelve: 12']],
  ['only one, one year, one percent', ['one: 1', 'one year: 1', 'one percent: 1 share']],
])('%s', (text, told) => {
  expect(tellNumerals(text)).toEqual(told);
});

it.each([
  'No one knows; one another; one day; at one point; one of the reasons; this one',
  'two-way trade, one-sided, the someone, often, tenant',
  '第two部分',
])('no number stands in “%s”', (text) => {
  expect(tellNumerals(text)).toEqual([]);
});
