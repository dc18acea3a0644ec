import { describe, expect, test } from 'vitest';
import { duotone, duotoneColours } from './duotone.js';
import { shadeOf } from './luminance.js';

const colours = { dark: '#1B2230', accent: '#A8321E', light: '#FAF7F0' };
/** Every grey, four times. */
const greys = Uint8Array.from({ length: 256 * 4 * 3 }, (_, at) => Math.floor(at / 12));
const pixel = (rgb: Uint8Array, at: number) => [...rgb.subarray(at * 3, at * 3 + 3)];

describe('a duotone', () => {
  test('runs from the darkest colour over the accent to the lightest', () => {
    const toned = duotone(greys, colours);
    expect(pixel(toned, 0)).toEqual([0x1b, 0x22, 0x30]);
    expect(pixel(toned, 1023)).toEqual([0xfa, 0xf7, 0xf0]);
    const nearest = Array.from({ length: 256 }, (_, shade) => pixel(toned, shade * 4)).map(
      ([red = 0, green = 0, blue = 0]) =>
        Math.abs(red - 0xa8) + Math.abs(green - 0x32) + Math.abs(blue - 0x1e),
    );
    expect(Math.min(...nearest)).toBeLessThan(12);
  });

  test('never makes what was lighter darker', () => {
    const toned = duotone(greys, colours);
    const shades = Array.from({ length: 256 }, (_, grey) => {
      const [red = 0, green = 0, blue = 0] = pixel(toned, grey * 4);
      return shadeOf(red, green, blue);
    });
    expect(shades).toEqual(shades.toSorted((one, other) => one - other));
  });

  test('uses the whole range of a flat picture, and bears one of a single grey', () => {
    const flat = Uint8Array.from({ length: 300 }, (_, at) => (at < 150 ? 110 : 140));
    expect(pixel(duotone(flat, colours), 0)).toEqual([0x1b, 0x22, 0x30]);
    expect(pixel(duotone(flat, colours), 99)).toEqual([0xfa, 0xf7, 0xf0]);
    expect(duotone(new Uint8Array(30).fill(128), colours)).toHaveLength(30);
  });

  test('is darkest in the darker of ink and ground, whatever the theme', () => {
    expect(duotoneColours('#1B2230', '#FAF7F0', '#A8321E')).toEqual(colours);
    expect(duotoneColours('#EFEBE0', '#10151F', '#C4432D')).toMatchObject({
      dark: '#10151F',
      light: '#EFEBE0',
    });
  });
});
