import { expect, test } from 'vitest';
import { noTerms, termSpans } from './terms.js';

test('a term is found wherever it stands', () => {
  expect(termSpans('全球南方与全球南方', ['全球南方'])).toEqual([
    { from: 0, to: 4 },
    { from: 5, to: 9 },
  ]);
  expect(termSpans('全球南方', noTerms)).toEqual([]);
});

test('where two overlap, the first in the list is one', () => {
  const found = termSpans('科技创新行动计划', ['行动计划', '科技创新行动']);
  expect(found).toEqual([{ from: 4, to: 8 }]);
});

test('a term is none inside a longer word', () => {
  expect(termSpans('经济发展中国家', ['经济发展'], (at) => at !== 4)).toEqual([]);
});

test('words with a space between them are no term: a line may end there', () => {
  expect(termSpans('Ines Okafor', ['Ines Okafor'])).toEqual([]);
});
