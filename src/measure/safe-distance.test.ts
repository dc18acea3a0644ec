import { expect, test } from 'vitest';
import { drawnBlock, drawnPage } from '../testing/sample-drawn-page.js';
import { safeDistanceOf } from './safe-distance.js';

test('the nearest edge of the safe zone counts, for the nearest of all texts', () => {
  expect(safeDistanceOf(drawnPage([drawnBlock(['共建'])]))).toBe(36);
  expect(safeDistanceOf(drawnPage([drawnBlock(['共建']), drawnBlock(['共享'], { top: 640 })]))).toBe(12);
});

test('text outside the safe zone has a negative distance', () => {
  expect(safeDistanceOf(drawnPage([drawnBlock(['共建'], { left: 830, width: 400 })]))).toBe(-14);
});

test('a letter may reach over the edge by its own shape', () => {
  const block = drawnBlock(['warned'], { left: 64 });
  const safe = { ...drawnPage([]).safe, left: 64.2 };
  expect(safeDistanceOf({ ...drawnPage([block]), safe })).toBe(0);
  expect(safeDistanceOf({ ...drawnPage([block]), safe: { ...safe, left: 70 } })).toBeLessThan(-5);
});

test('a page without text has none', () => {
  expect(safeDistanceOf(drawnPage([]))).toBeUndefined();
});
