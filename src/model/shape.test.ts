import { expect, test } from 'vitest';
import { presets } from './presets.js';
import { shapeOf } from './shape.js';

test('each general size has the shape it is named for', () => {
  for (const name of ['wide', 'square', 'portrait', 'story']) {
    expect(presets.filter((preset) => preset.name === name).map(shapeOf)).toEqual([name]);
  }
});

test('a banner whose middle is shown alone is arranged as the square in its middle', () => {
  expect(shapeOf({ width: 1800, height: 766, centre: 'square' })).toBe('square');
  expect(shapeOf({ width: 1800, height: 766 })).toBe('wide');
});

test('other sizes of the platforms fall into the nearest shape', () => {
  expect(shapeOf({ width: 1280, height: 720 })).toBe('wide');
  expect(shapeOf({ width: 1080, height: 1350 })).toBe('portrait');
  expect(shapeOf({ width: 500, height: 500 })).toBe('square');
});
