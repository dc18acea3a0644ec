import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postLength } from './post-length.js';

test.each([
  ['Hello', 5],
  ['七年', 4],
  ['“一带一路”', 10],
  ['超7.4万个', 9],
  ['，。', 4],
  [`https://example.org/${'a'.repeat(400)}`, 23],
  ['见https://example.org/a，后文', 2 + 23 + 2 + 4],
  ['example.org', 23],
  ['a@example.org', 13],
])('%s counts as %i on X', (text, length) => {
  expect(postLength(text)).toBe(length);
});

test('every character counts once or twice, and two texts side by side count as both', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'ab 7，。“”一带路é😀') });
  fc.assert(
    fc.property(plain, plain, (one, other) => {
      const length = postLength(one);
      expect(length).toBeGreaterThanOrEqual([...one].length);
      expect(length).toBeLessThanOrEqual(2 * [...one].length);
      expect(postLength(`${one}\n${other}`)).toBe(length + 1 + postLength(other));
    }),
    { seed: 7 },
  );
});

test('an address counts the same however long it is', () => {
  const path = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_/'), minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(path, (rest) => {
      expect(postLength(`一 https://example.org/${rest}`)).toBe(3 + 23);
    }),
    { seed: 7 },
  );
});
