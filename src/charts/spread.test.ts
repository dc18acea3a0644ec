import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from './spread.js';

it('leaves alone what is apart, and moves the rest as little as can be', () => {
  expect(
    spread(
      [
        { at: 10, size: 4 },
        { at: 50, size: 4 },
      ],
      0,
      100,
      2,
    ),
  ).toEqual([10, 50]);
  expect(
    spread(
      [
        { at: 50, size: 10 },
        { at: 50, size: 10 },
      ],
      0,
      100,
      2,
    ),
  ).toEqual([44, 56]);
  expect(spread([{ at: 0, size: 10 }], 0, 100, 2)).toEqual([5]);
});

it('says where there is no room', () => {
  expect(
    spread(
      [
        { at: 1, size: 10 },
        { at: 2, size: 10 },
      ],
      0,
      20,
      2,
    ),
  ).toBeUndefined();
});

it('keeps order, distance and limits', () => {
  const things = fc.array(fc.record({ at: fc.nat(400), size: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 9,
  });
  fc.assert(
    fc.property(things, (wanted) => {
      const middles = spread(wanted, 0, 400, 5);
      if (middles === undefined) return;
      const placed = wanted
        .map(({ at, size }, index) => ({
          at,
          low: (middles[index] ?? 0) - size / 2,
          high: (middles[index] ?? 0) + size / 2,
        }))
        .toSorted((one, other) => one.low - other.low);
      placed.forEach(({ at, low, high }, index) => {
        expect(low).toBeGreaterThanOrEqual(-1e-6);
        expect(high).toBeLessThanOrEqual(400 + 1e-6);
        const next = placed[index + 1];
        if (next === undefined) return;
        expect(next.low - high).toBeGreaterThanOrEqual(5 - 1e-6);
        expect(next.at).toBeGreaterThanOrEqual(at);
      });
    }),
    { seed: 1 },
  );
});
