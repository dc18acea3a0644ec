import { expect, test } from 'vitest';
import { chineseTick, groupedNumber } from './axis-number.js';

test.each([
  [0, 20, '0'],
  [1200, 200, '1,200'],
  [0.5, 0.5, '0.5'],
  [2.25, 0.25, '2.25'],
  [-40, 20, '−40'],
])('%d at steps of %d is written %s', (value, step, written) => {
  expect(groupedNumber(value, step)).toBe(written);
});

test.each([
  [8000, 2000, '8,000'],
  [15_000, 5000, '1.5万'],
  [120_000, 20_000, '12万'],
  [10_100, 100, '10,100'],
])('%d at steps of %d is written %s in Chinese', (value, step, written) => {
  expect(chineseTick(value, step, '万')).toBe(written);
});
