import { expect, test } from 'vitest';
import { contrastRatio } from './contrast.js';

test('black on white is 21, a colour on itself 1, in either order', () => {
  expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21);
  expect(contrastRatio('#FFFFFF', '#000000')).toBeCloseTo(21);
  expect(contrastRatio('#A8321E', '#A8321E')).toBe(1);
});

test('a known pair has the ratio WCAG gives it', () => {
  expect(contrastRatio('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
});
