import { expect, test } from 'vitest';
import { columnLetter } from './data-table.js';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is called as a spreadsheet calls it', (index, letter) => {
  expect(columnLetter(index)).toBe(letter);
});
