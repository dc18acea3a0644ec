import { expect, it } from 'vitest';
import { tellNumerals } from '../testing/tell-numerals.js';

it.each([
  ['A third of the riders; by about a third', ['A third: 33.33 share', 'about a third: about 33.33 share']],
  ['one-third, two thirds, three-quarters, four fifths', [33.33, 66.67, 75, 80]],
  ['half, a half, nearly half of them', [50, 50, 50]],
  ['a quarter of all, a fifth, one tenth.', [25, 20, 10]],
  ['One in five, nine in ten, two in three, 1 in 12', [20, 90, 66.67, 8.33]],
  ['2 out of 3, four out of five', [66.67, 80]],
  ['1/3的职工，1/5，3/4 of them', [33.33, 20, 75]],
  ['三分之一，四分之三，百分之三十，百分之三点五，万分之五', [33.33, 75, 30, 3.5, 0.05]],
  ['一半、半数、過半、大半、近半', [50, 50, 50, 50, 50]],
  ['近八成、五成、一成五、8成1、三成左右', [80, 50, 15, 81, 30]],
  ['½以上', [50]],
])('%s', (text, told) => {
  const read = tellNumerals(text);
  if (typeof told[0] === 'string') expect(read).toEqual(told);
  else {
    expect(read.map((line) => Number(/[\d.]+(?= share$)/.exec(line)?.[0]))).toEqual(told);
  }
});

it('says what a word for a part leaves open', () => {
  expect(tellNumerals('过半的人，大半')).toEqual(['过半: more-than 50 share', '大半: more-than 50 share']);
  expect(tellNumerals('千分之五')).toEqual(['千分之五: 5 per-mille']);
});

it.each([
  ['a third party, a quarter-final, the second half of the match', []],
  ['另一半，一半导体，大半天，半岛', []],
  ['24/7', ['24: 24', '7: 7']],
  ['five in 12 regions', ['five: 5', '12: 12']],
  ['Three in 10 minutes', ['Three: 3', '10 minutes: 10']],
  ['1978年成立，3成员', ['1978年: year 1978', '3: 3']],
])('no part of a whole stands in “%s”', (text, told) => {
  expect(tellNumerals(text)).toEqual(told);
});
