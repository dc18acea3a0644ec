import { expect, test } from 'vitest';
import { shadesOf } from './shades.js';

const cell = (greys: string, index: number) => Number.parseInt(greys.slice(index * 2, index * 2 + 2), 16);

test('each cell tells its darkest and its lightest pixel', () => {
  // 128 by 64: the left half white but for one black pixel, the right half grey
  const rgb = new Uint8Array(128 * 64 * 3);
  for (let y = 0; y < 64; y += 1)
    for (let x = 0; x < 128; x += 1) rgb.fill(x < 64 ? 255 : 90, (y * 128 + x) * 3, (y * 128 + x) * 3 + 3);
  rgb.fill(0, (10 * 128 + 20) * 3, (10 * 128 + 20) * 3 + 3);
  const { columns, rows, darkest, lightest } = shadesOf(rgb, 128, 64);
  expect([columns, rows]).toEqual([64, 32]);
  expect(cell(darkest, 0)).toBe(255);
  expect([cell(darkest, 5 * 64 + 10), cell(lightest, 5 * 64 + 10)]).toEqual([0, 255]);
  expect([cell(darkest, 63), cell(lightest, 63)]).toEqual([90, 90]);
});

test('a picture smaller than its cells has a cell for each pixel', () => {
  const { columns, rows, darkest } = shadesOf(Uint8Array.of(0, 0, 0, 255, 255, 255), 2, 1);
  expect([columns, rows, darkest]).toEqual([2, 1, '00ff']);
});
