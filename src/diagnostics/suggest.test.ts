import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggest } from './suggest.js';

const keys = ['title', 'text', 'headline', 'statistics', 'source', 'sections', 'constructors'];

it.each([
  ['tittle', 'title'],
  ['titel', 'title'],
  ['Title', 'title'],
  ['headlien', 'headline'],
  ['statistic', 'statistics'],
  ['sorce', 'source'],
])('finds that %s was meant to be %s', (given, meant) => {
  expect(suggest(given, keys)).toBe(meant);
});

it.each(['', 'banana', '标题', 'x'])('suggests nothing for “%s”, where nothing is near', (given) => {
  expect(suggest(given, keys)).toBeUndefined();
});

it('does not spend time on a word of five thousand letters', () => {
  expect(suggest('a'.repeat(5000), keys)).toBeUndefined();
});

it('always finds a word in the list itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...keys), (word) => {
      expect(suggest(word, keys)).toBe(word);
    }),
  );
});

it('takes two swapped neighbours for one mistake', () => {
  expect(suggest('ba', ['ab'])).toBe('ab');
  expect(suggest('cd', ['ab'])).toBeUndefined();
});
