import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastOf } from './contrast.js';

describe('the contrast of two colours', () => {
  test('black on white is 21 to 1 and Lc 106, a colour on itself 1 and 0', () => {
    const { ratio, lightness } = contrastOf('#000000', '#FFFFFF');
    expect(ratio).toBeCloseTo(21);
    expect(lightness).toBeCloseTo(106.04, 1);
    expect(contrastOf('#A8321E', '#A8321E')).toEqual({ ratio: 1, lightness: 0 });
  });

  test('a known pair has the ratio WCAG gives it, however its colours are written', () => {
    for (const grey of ['#767676', 'rgb(118, 118, 118)', 'color(srgb 0.4627 0.4627 0.4627)']) {
      expect(contrastOf(grey, 'rgb(255, 255, 255)').ratio).toBeCloseTo(4.54, 2);
    }
  });

  test('a colour one can see through counts as what is seen', () => {
    expect(contrastOf('rgba(0, 0, 0, 0)', '#FFFFFF').ratio).toBe(1);
    expect(contrastOf('rgba(0, 0, 0, 0.5)', '#FFFFFF').ratio).toBeCloseTo(3.98, 1);
  });

  test('WCAG does not mind which of the two is the ground', () => {
    const colour = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const { ratio } = contrastOf(one, other);
        expect(ratio).toBeCloseTo(contrastOf(other, one).ratio, 9);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21.0001);
      }),
      { seed: 4 },
    );
  });
});
