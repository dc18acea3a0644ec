import { expect, it } from 'vitest';
import { tellNumerals } from '../testing/tell-numerals.js';

it.each([
  ['146th, 3rd', ['146th: #146', '3rd: #3']],
  ['第三位，第1，世界第一，倒数第二', ['第三: #3', '第1: #1', '第一: #1', '倒数第二: #-2']],
  ['居全国首位，位列榜首', ['首位: #1', '榜首: #1']],
  ['the third largest, ranked second, in third place', ['third: #3', 'second: #2', 'third: #3']],
  ['came first; second-largest; No. 3', ['first: #1', 'second: #2', 'No. 3: #3']],
  ['the twenty-first century', ['twenty-first: #21']],
])('%s', (text, told) => {
  expect(tellNumerals(text)).toEqual(told);
});

it.each(['First, plan. Second, train. Third, open.', 'a third party, a second opinion, first things first'])(
  'no rank stands in “%s”',
  (text) => {
    expect(tellNumerals(text)).toEqual([]);
  },
);
