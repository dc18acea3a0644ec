import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf } from './contrast.js';
import { luminanceOf, shadeOf } from './luminance.js';

test('black gives no light, white all of it, and green more than blue', () => {
  expect(luminanceOf(0, 0, 0)).toBe(0);
  expect(luminanceOf(255, 255, 255)).toBeCloseTo(1, 6);
  expect(luminanceOf(0, 200, 0)).toBeGreaterThan(luminanceOf(0, 0, 200));
});

test('the grey of a colour stands on white as the colour itself does', () => {
  for (const [red, green, blue] of [
    [168, 50, 30],
    [31, 78, 140],
    [31, 107, 87],
  ] as const) {
    const shade = shadeOf(red, green, blue).toString(16).padStart(2, '0');
    const own = contrastOf(`rgb(${red}, ${green}, ${blue})`, '#FFFFFF').ratio;
    expect(Math.abs(contrastOf(`#${shade.repeat(3)}`, '#FFFFFF').ratio - own)).toBeLessThan(0.05);
  }
});

test('the grey of a colour is the one its light rounds to', () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(channel, channel, channel, (red, green, blue) => {
      const light = luminanceOf(red, green, blue);
      const grey = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
      expect(shadeOf(red, green, blue)).toBe(Math.round(255 * grey));
    }),
    { numRuns: 2000 },
  );
  expect(Array.from({ length: 256 }, (_, grey) => shadeOf(grey, grey, grey))).toEqual(
    Array.from({ length: 256 }, (_, grey) => grey),
  );
});
