import { expect, it } from 'vitest';
import { tellNumerals } from '../testing/tell-numerals.js';

it.each([
  ['as many as 200, up to 30', ['as many as 200: at-most 200', 'up to 30: at-most 30']],
  ['More than 5, more than 5', ['More than 5: more-than 5', 'more than 5: more-than 5']],
  [
    'under 18, 65+, 65 and older',
    ['under 18: fewer-than 18', '65+: at-least 65', '65 and older: at-least 65'],
  ],
  ['ages 12 and over, 65 or more', ['ages 12 and over: at-least 12', '65 or more: at-least 65']],
  ['some 40, an estimated 5,000', ['some 40: about 40', 'an estimated 5,000: about 5000']],
  ['no fewer than 6, just over 7', ['no fewer than 6: at-least 6', 'just over 7: more-than 7']],
  ['just under 8, well below 9', ['just under 8: nearly 8', 'well below 9: fewer-than 9']],
  [
    '准点率≥98.5%，≤5%，＞5，＜6',
    ['≥98.5%: at-least 98.5 share', '≤5%: at-most 5 share', '＞5: more-than 5', '＜6: fewer-than 6'],
  ],
  ['≧98.5%，≦5%', ['≧98.5%: at-least 98.5 share', '≦5%: at-most 5 share']],
  ['~200, ±0.5, ≈3.14', ['~200: about 200', '±0.5: about 0.5', '≈3.14: about 3.14']],
  [
    '約5歲，逾20餘組，超過39萬人次',
    ['約5歲: about 5', '逾20餘組: more-than 20', '超過39萬人次: more-than 390000'],
  ],
  ['65歲以上，60岁及以上', ['65歲以上: at-least 65', '60岁及以上: at-least 60']],
])('%s', (text, told) => {
  expect(tellNumerals(text)).toEqual(told);
});

it('takes a verb that compares for none where a qualifier says how the number is meant', () => {
  expect(tellNumerals('高于5%左右的预期目标')).toEqual(['5%左右: about 5 share']);
  expect(tellNumerals('低于5.5%左右')).toEqual(['5.5%左右: about 5.5 share']);
  expect(tellNumerals('高于约5%')).toEqual(['约5%: about 5 share']);
  expect(tellNumerals('above about 5 percent')).toEqual(['about 5 percent: about 5 share']);
  expect(tellNumerals('高于5%')).toEqual(['高于5%: more-than 5 share']);
});
