import { expect, test } from 'vitest';
import { missingGlyphs } from './missing-glyphs.js';

test('a character that no font has is named with its code point, once', () => {
  expect(missingGlyphs('甲𠮷乙𠮷', (character) => '甲乙'.includes(character))).toEqual(['U+20BB7 𠮷']);
  expect(missingGlyphs('A', () => false)).toEqual(['U+0041 A']);
});

test('white space, joiners and selectors need no glyph', () => {
  expect(missingGlyphs(' \n\u3000\u200D\uFE0F\u2060', () => false)).toEqual([]);
});
