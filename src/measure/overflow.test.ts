import { expect, test } from 'vitest';
import { drawnBlock, drawnPage } from '../testing/sample-drawn-page.js';
import { overflowOf } from './overflow.js';

test('text inside its frame is no overflow', () => {
  expect(overflowOf(drawnPage([drawnBlock(['共建', '共享'])]))).toBe(0);
});

test.each([
  ['right', { left: 900, width: 400 }, 104],
  ['left', { left: 60 }, 24],
])('text that leaves its frame on the %s is an overflow by so many pixels', (_side, at, reach) => {
  expect(overflowOf(drawnPage([drawnBlock(['共建'], at)]))).toBe(reach);
});

test('below its frame a descender may hang, a line may not', () => {
  expect(overflowOf(drawnPage([drawnBlock(['gypsy'], { top: 652 })]))).toBe(0);
  expect(overflowOf(drawnPage([drawnBlock(['gypsy'], { top: 672 })]))).toBeGreaterThan(15);
});

test('what the engine itself knows to be too long counts', () => {
  expect(overflowOf(drawnPage([], { excess: 12 }))).toBe(12);
});
