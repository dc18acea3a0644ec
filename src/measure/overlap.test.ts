import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnBlock, drawnPage } from '../testing/sample-drawn-page.js';
import { overlapOf } from './overlap.js';

test('lines one under the other and side by side do not overlap', () => {
  const beside = drawnBlock(['共享'], { left: 520 });
  expect(overlapOf(drawnPage([drawnBlock(['共建', '共赢']), beside]))).toBe(0);
});

test('two texts on each other overlap by the shortest way to part them', () => {
  expect(overlapOf(drawnPage([drawnBlock(['共建']), drawnBlock(['共享'], { top: 112 })]))).toBe(20);
  expect(overlapOf(drawnPage([drawnBlock(['共建']), drawnBlock(['共享'], { left: 495 })]))).toBe(5);
});

test('lines of one block that are set too tight overlap too', () => {
  expect(overlapOf(drawnPage([drawnBlock(['共建', '共赢'], { size: 60 })]))).toBe(12);
});

test('the order of the texts does not matter, and moving all of them changes nothing', () => {
  const place = fc.record({
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 600 }),
    width: fc.integer({ min: 1, max: 400 }),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 6 }), fc.integer({ min: -50, max: 50 }), (places, by) => {
      const blocks = places.map((at) => drawnBlock(['共建'], at));
      const moved = places.map((at) => drawnBlock(['共建'], { ...at, left: at.left + by }));
      const overlap = overlapOf(drawnPage(blocks));
      expect(overlap).toBeGreaterThanOrEqual(0);
      expect(overlapOf(drawnPage(blocks.toReversed()))).toBe(overlap);
      expect(overlapOf(drawnPage(moved))).toBe(overlap);
    }),
    { seed: 1 },
  );
});
