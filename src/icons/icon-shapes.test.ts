import { expect, it } from 'vitest';
import { iconNames, iconShapes, iconSide } from './icon-shapes.js';

it('knows every icon of the set by shapes that can be drawn', () => {
  expect(iconNames.length).toBeGreaterThan(1000);
  for (const name of iconNames) {
    const shapes = iconShapes(name) ?? [];
    expect(shapes.length, name).toBeGreaterThan(0);
    for (const shape of shapes) {
      if (shape.kind === 'path') expect(shape.path, name).toMatch(/^m/i);
      else
        expect(
          [shape.x, shape.y].every((at) => at >= 0 && at <= iconSide),
          name,
        ).toBe(true);
    }
  }
});

it('keeps every part of an icon', () => {
  expect(iconShapes('sun')?.map(({ kind }) => kind)).toEqual(['ellipse', 'path']);
  expect(iconShapes('train-front')?.map(({ kind }) => kind)).toEqual(['path', 'path']);
});

it('has nothing under a name that is none', () => {
  expect(iconShapes('flask')).toBeUndefined();
  expect(iconShapes('constructor')).toBeUndefined();
});
