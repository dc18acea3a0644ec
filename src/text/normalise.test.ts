import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactText, foldForComparison } from './normalise.js';

describe('a text folded for comparison', () => {
  it.each([
    ['携 手 构 建', '携手构建'],
    ['深入实施‘一带\n\n一路’', '深入实施“一带一路”'],
    ['「鲁班工坊」', '"鲁班工坊"'],
    ['ＡＮＳＯ（２０２３）', 'ANSO(2023)'],
    ['cafe\u0301', 'café'],
    ['推\u200b进\u2060科技', '推进科技'],
    ['　中老铁路\f', '中老铁路'],
  ])('%j says the same as %j', (one, other) => {
    expect(foldForComparison(one).text).toBe(foldForComparison(other).text);
  });

  it.each([
    ['超7.4万个', '超7.5万个'],
    ['共建50多家', '共建50家'],
    ['促进，发展', '促进、发展'],
    ['国家', '國家'],
    ['ANSO', 'Anso'],
  ])('%j does not say the same as %j', (one, other) => {
    expect(foldForComparison(one).text).not.toBe(foldForComparison(other).text);
  });

  it('knows where each character came from', () => {
    const folded = foldForComparison('我 国\n“与”');
    expect(folded.text).toBe('我国"与"');
    expect(folded.starts).toEqual([0, 2, 4, 5, 6]);
    expect(folded.ends).toEqual([1, 3, 5, 6, 7]);
  });

  it('is stable, and its offsets rise, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldForComparison(text);
        expect(foldForComparison(folded.text).text).toBe(folded.text);
        expect(folded.starts).toHaveLength(folded.text.length);
        expect(folded.starts).toEqual(folded.starts.toSorted((one, other) => one - other));
        expect(folded.ends.every((end) => end <= text.length)).toBe(true);
      }),
    );
  });
});

describe('a text freed from the white space of its layout', () => {
  it.each([
    ['1.6 万余人次', '1.6万余人次'],
    ['超 7.4 万\n\n个', '超7.4万个'],
    ['ANSO 拥有 67 家', 'ANSO拥有67家'],
    ['more than\n  80 countries', 'more than 80 countries'],
    ['  80  ', '80'],
    ['what we call “pandemic potential.”\n“We saw it', 'what we call “pandemic potential.” “We saw it'],
    ['the levels — ‘high’ … or low', 'the levels — ‘high’ … or low'],
    ['实施 “ 一带一路 ” 和 “ Belt ” 计划', '实施“一带一路”和“Belt”计划'],
    ['ANSO —— 国际联盟', 'ANSO——国际联盟'],
    ['７０', '70'],
    ['7.4\u2060万\u2009个', '7.4万个'],
  ])('%j is %j', (given, expected) => {
    expect(compactText(given).text).toBe(expected);
  });
});

it('reads letters stored in parts as one, each knowing where it came from', () => {
  const decomposed = 'cafe\u0301 24';
  expect(compactText(decomposed).text).toBe('caf\u00e9 24');
  expect(compactText(decomposed).starts).toEqual([0, 1, 2, 3, 5, 6, 7]);
  expect(compactText(decomposed).ends.at(3)).toBe(5);
});
