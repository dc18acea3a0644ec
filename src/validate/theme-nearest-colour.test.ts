import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf } from '../colour/contrast.js';
import { nearestPassing } from './theme-nearest-colour.js';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);

test('grey on white becomes the lightest grey that can be read', () => {
  expect(nearestPassing('#999999', [{ against: '#FFFFFF', least: 4.5 }])).toBe('#767676');
});

test('against one ground there always is a colour, and it passes', () => {
  fc.assert(
    fc.property(colour, colour, (wanted, against) => {
      const found = nearestPassing(wanted, [{ against, least: 4.5 }]) ?? '';
      expect(found).toMatch(/^#[0-9A-F]{6}$/);
      expect(contrastOf(found, against).ratio).toBeGreaterThanOrEqual(4.5);
    }),
    { seed: 7, numRuns: 12 },
  );
});

test('a colour that passes is left as it is', () => {
  expect(nearestPassing('#A8321E', [{ against: '#FAF7F0', least: 4.5 }])).toBe('#A8321E');
});

test('where two grounds leave no lightness between them there is none', () => {
  const constraints = ['#FFFFFF', '#000000'].map((against) => ({ against, least: 7 }));
  expect(nearestPassing('#808080', constraints)).toBeUndefined();
});
