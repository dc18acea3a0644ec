import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from './width.js';

describe('the width of a text in cells', () => {
  it.each([
    ['', 0],
    ['ANSO', 4],
    ['铁路', 4],
    ['超7.4万个', 9],
    ['，', 2],
    ['“一带一路”', 12],
    ['——', 4],
    ['𠮷', 2],
    ['e\u0301', 1],
    ['a\u200bb\u2060', 2],
    ['👨‍👩‍👧', 2],
    ['🇨🇳', 2],
    ['☃\ufe0f', 2],
    ['한', 2],
    ['ｱ', 1],
  ])('%s is %i', (text, cells) => {
    expect(displayWidth(text)).toBe(cells);
  });

  it('counts shared quotation marks as a terminal does when asked to', () => {
    expect(displayWidth('“一带一路”', 'narrow')).toBe(10);
  });

  it('does not change when two texts of ordinary characters are joined', () => {
    const ordinary = fc.string({ unit: fc.constantFrom(...'abc 12，。一带一路“”—') });
    fc.assert(
      fc.property(ordinary, ordinary, (one, other) => {
        expect(displayWidth(one + other)).toBe(displayWidth(one) + displayWidth(other));
      }),
    );
  });

  it('is at most two cells a code unit, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cells = displayWidth(text);
        expect(cells).toBeGreaterThanOrEqual(0);
        expect(cells).toBeLessThanOrEqual(2 * text.length);
      }),
    );
  });
});
