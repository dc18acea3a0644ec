import { describe, expect, test } from 'vitest';
import { glyphTexts } from './glyph-texts.js';

describe('what the codes of a font say', () => {
  test('is read from single codes, ranges and lists', () => {
    const map = `1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfchar
<0071> <3001>
<001D> <00660069>
endbfchar
2 beginbfrange
<0011> <0013> <0030>
<0020> <0021> [<4E00> <D842DFB7>]
endbfrange`;
    expect([...glyphTexts(map)]).toEqual([
      [0x71, '、'],
      [0x1d, 'fi'],
      [0x11, '0'],
      [0x12, '1'],
      [0x13, '2'],
      [0x20, '一'],
      [0x21, '𠮷'],
    ]);
  });

  test('counts on from a character beyond the basic plane', () => {
    expect(glyphTexts('beginbfrange <01> <02> <D842DFB7> endbfrange').get(2)).toBe('\u{20bb8}');
  });
});
