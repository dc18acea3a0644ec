import { describe, expect, test } from 'vitest';
import type { LoadedFont } from '../../model/font.js';
import { charactersByFont } from './characters-by-font.js';

const font = (family: string, weight: number, covers: string): LoadedFont => ({
  family,
  weight,
  data: Buffer.from(`${family} ${weight}`),
  covers: new Set([...covers].map((character) => character.codePointAt(0) ?? 0)),
});
const light = font('Sans', 400, 'ab万');
const heavy = font('Sans', 700, 'ab万');
const other = font('Han', 400, '万人');
const fonts = [light, heavy, other];

describe('which font draws which characters', () => {
  test('the first family that has them, each character once', () => {
    const texts = [
      { families: ['Sans', 'Han', 'serif'], weight: 400, characters: 'ba' },
      { families: ['Sans', 'Han'], weight: 400, characters: '人a' },
    ];
    expect(charactersByFont(texts, fonts)).toEqual([
      { font: light, characters: 'ab' },
      { font: other, characters: '人' },
    ]);
  });

  test.each([
    [500, light],
    [300, light],
    [600, heavy],
    [900, heavy],
  ])('the weight nearest to %i, as a browser looks for it', (weight, expected) => {
    const [used] = charactersByFont([{ families: ['Sans'], weight, characters: 'a' }], fonts);
    expect(used?.font).toBe(expected);
  });

  test('none for what no font has', () => {
    expect(charactersByFont([{ families: ['Sans'], weight: 400, characters: '龘' }], fonts)).toEqual([]);
  });
});
