import { describe, expect, test } from 'vitest';
import { guestLetters, letterScript } from './guest-letters.js';

const guests = (printed: string, lacking: string, own = 'Han'): string =>
  guestLetters([...printed], [...lacking], own).join('');

describe('letters that one font draws for another', () => {
  test('are all of the script of one it lacks, so that no word is set in two fonts', () => {
    expect(guests('铁路 Łuk 12 млн', 'Ł')).toBe('Łuk');
    expect(guests('Әлия Rail', 'Ә')).toBe('Әлия');
  });

  test('are none for a lowered digit or a sign, which stand beside letters of any font', () => {
    for (const sign of '₂⁵⅓₹ⁿₓ＄Ａ') expect(guests(`CO${sign}`, sign)).toBe('');
  });

  test('are none of the script a text is written in', () => {
    expect(guests('Ɓuk and Қазақ', 'ƁҚ', 'Latin')).toBe('Қазақ');
  });

  test('take the marks over them along', () => {
    expect(guests('铁路 мо\u0301ре', '\u0301')).toBe('мо\u0301ре');
    expect(guests('Ме\u0301қ', 'қ')).toBe('Ме\u0301қ');
  });
});

test.each([
  ['Ł', 'Latin'],
  ['ệ', 'Latin'],
  ['Қ', 'Cyrillic'],
  ['ή', 'Greek'],
  ['路', undefined],
  ['₂', undefined],
  ['ⁿ', undefined],
  ['Ａ', undefined],
  ['\u0301', undefined],
  ['ש', undefined],
])('%s is a letter of %s', (character, script) => {
  expect(letterScript(character)).toBe(script);
});
