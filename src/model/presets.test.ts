import { expect, test } from 'vitest';
import { presets } from './presets.js';

test('the presets are frozen, dated, and keep at least 6 % of the short side clear', () => {
  expect(Object.isFrozen(presets)).toBe(true);
  for (const { width, height, safe, source, limit } of presets) {
    expect(Math.min(safe.top, safe.bottom, safe.left, safe.right)).toBeGreaterThanOrEqual(
      Math.floor(Math.min(width, height) * 0.06),
    );
    expect(source).toMatch(/\b20\d\d\b/);
    expect(limit).toBeLessThanOrEqual(1_000_000);
  }
});

test('a story keeps its top 14 % and bottom 20 % clear', () => {
  const story = presets.find(({ name }) => name === 'story');
  expect(story?.safe.top).toBeGreaterThanOrEqual(1920 * 0.14);
  expect(story?.safe.bottom).toBeGreaterThanOrEqual(1920 * 0.2);
});
