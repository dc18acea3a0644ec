import { expect, it } from 'vitest';
import { quotedFrom } from './quoted-words.js';

const text =
  'The quay smells of the sea again, and she said that it will not last. 产值没有下降，反而增长了5%。';

it.each([
  'The quay smells of the sea',
  '[T]he quay smells',
  '[t]he quay smells',
  'The quay [of Calder Bay] smells of the sea',
  'The quay … of the sea again',
  'The quay ... again',
  'The quay [...] again',
  '…smells of the sea…',
  '[Ms. Lindqvist] said that it will not last',
  '产值……增长了5%',
])('takes for a quotation: %s', (quotation) => {
  expect(quotedFrom(text, quotation).kind).toBe('verbatim');
});

it.each([
  '[T]he quay smells of oil',
  'again … The quay',
  'The quay smelt',
  '[A]he quay',
  'The sea [smells] of the quay',
])('refuses %s', (quotation) => {
  expect(quotedFrom(text, quotation).kind).toBe('elsewhere');
});

it('tells a denial that brackets bring in or take away', () => {
  expect(quotedFrom(text, 'The quay [never] smells of the sea')).toEqual({
    kind: 'denied',
    words: '[never]',
  });
  expect(quotedFrom(text, 'it will [surely] last')).toEqual({ kind: 'denied', words: 'not' });
});

it('says what an ellipsis leaves out', () => {
  expect(quotedFrom(text, 'it will … last')).toEqual({ kind: 'verbatim', leftOut: ['not'] });
  expect(quotedFrom(text, '产值……增长')).toEqual({ kind: 'verbatim', leftOut: ['没有下降，反而'] });
});
