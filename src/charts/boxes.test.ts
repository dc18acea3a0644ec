import { expect, it } from 'vitest';
import { crosses, overlap } from './boxes.js';

const box = { x: 10, y: 10, width: 20, height: 10 };

it('tells whether a line runs through a box', () => {
  expect(crosses(box, [0, 0], [40, 30])).toBe(true);
  expect(crosses(box, [0, 15], [40, 15])).toBe(true);
  expect(crosses(box, [0, 0], [40, 5])).toBe(false);
  expect(crosses(box, [20, 25], [20, 40])).toBe(false);
});

it('tells whether boxes overlap, touch, or come too near', () => {
  expect(overlap(box, { ...box, x: 29 })).toBe(true);
  expect(overlap(box, { ...box, x: 30 })).toBe(false);
  expect(overlap(box, { ...box, x: 32 }, { x: 4, y: 0 })).toBe(true);
});
