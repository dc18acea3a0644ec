import { expect, test } from 'vitest';
import { arrowPath } from './arrow.js';

test('an arrow widens along its shaft and ends in a point', () => {
  expect(arrowPath({ from: [0, 0], to: [100, 0], width: [10, 20], head: 50 })).toBe(
    'M0 -5L52.5 -10L52.5 -25L100 0L52.5 25L52.5 10L0 5Z',
  );
});

test('it points wherever it is sent', () => {
  expect(arrowPath({ from: [0, 0], to: [0, 100], width: [10, 20], head: 50 })).toContain('L0 100L');
});

test('an arrow shorter than its head is its head alone, and never turns back', () => {
  expect(arrowPath({ from: [0, 0], to: [10, 0], width: [4, 8], head: 40 })).toBe(
    'M0 -2L0 -4L0 -20L10 0L0 20L0 4L0 2Z',
  );
});
