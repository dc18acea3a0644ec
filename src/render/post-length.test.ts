import { expect, test } from 'vitest';
import { postLength } from './post-length.js';

test.each([
  ['Hello', 5],
  ['七年', 4],
  ['“一带一路”', 10],
  ['超7.4万个', 9],
  ['，。', 4],
])('%s counts as %i on X', (text, length) => {
  expect(postLength(text)).toBe(length);
});
