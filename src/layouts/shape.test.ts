import { expect, test } from 'vitest';
import { presets } from '../model/presets.js';
import { shapeOf } from './shape.js';

test('each preset has the shape it is named for', () => {
  expect(presets.map(shapeOf)).toEqual(presets.map(({ name }) => name));
});

test('other sizes of the platforms fall into the nearest shape', () => {
  expect(shapeOf({ width: 1280, height: 720 })).toBe('wide');
  expect(shapeOf({ width: 1080, height: 1350 })).toBe('portrait');
  expect(shapeOf({ width: 500, height: 500 })).toBe('square');
});
