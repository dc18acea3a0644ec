import { expect, test } from 'vitest';
import { routePath } from './route.js';

test('a route turns round its corners', () => {
  expect(
    routePath({
      corners: [
        [0, 0],
        [100, 0],
        [100, 100],
      ],
      radius: 20,
    }),
  ).toBe('M0 0L80 0C91.05 0 100 8.95 100 20L100 100');
});

test('it stays sharp under a station, and never bends further than half a leg', () => {
  expect(
    routePath({
      corners: [
        [0, 0],
        [10, 0, 'sharp'],
        [10, 20],
        [30, 20],
      ],
      radius: 40,
    }),
  ).toBe('M0 0L10 0L10 10C10 15.52 14.48 20 20 20L30 20');
});
