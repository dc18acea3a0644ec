import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelAt } from './road.js';

const rise = { from: 100, to: 900, low: 500, high: 100, late: 2 };

test('a sweep is level before it begins and after it ends', () => {
  expect([-50, 100, 900, 1300].map((x) => levelAt(rise, x))).toEqual([500, 500, 100, 100]);
});

test('it only ever rises', () => {
  const across = fc.double({ min: -100, max: 1300, noNaN: true });
  fc.assert(
    fc.property(across, across, fc.double({ min: 1, max: 4, noNaN: true }), (one, other, late) => {
      const [first, second] = [Math.min(one, other), Math.max(one, other)];
      expect(levelAt({ ...rise, late }, second)).toBeLessThanOrEqual(
        levelAt({ ...rise, late }, first) + 1e-9,
      );
    }),
    { seed: 7 },
  );
});
