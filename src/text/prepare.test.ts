import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemesOf } from './graphemes.js';
import { closingMarks, openingMarks } from './marks.js';
import { prepareText } from './prepare.js';

const pieces = [
  ...'一带路科技创新合作的与在之等了和中国周链，。、“”‘’（）《》—…· AB9',
  ...['超7.4万个', '2023年11月', '1.6万余人次', '9亿～16亿', '10 km', 'US$5 billion', 'No. 5', '——', '……'],
  ...[
    '共建国家',
    '𠮷',
    '堃',
    '👨‍👩‍👧‍👦',
    '🇨🇳',
    'cafe\u0301',
    'محمد علي',
    'https://example.org/a-long/path?x=1',
  ],
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const settings = { seed: 20_261, numRuns: 200 };

describe('a prepared text', () => {
  test('gives the text back: phrases joined, and cells joined, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 120 })), (text) => {
        const { phrases } = prepareText(text);
        expect(phrases.map((phrase) => phrase.text).join('')).toBe(text);
        expect(phrases.flatMap(({ cells }) => cells.map((cell) => cell.text)).join('')).toBe(text);
      }),
      settings,
    );
  });

  test('is never cut inside a character, a quantity, a pair of dashes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { phrases, quantities } = prepareText(text);
        const ends = phrases.map(({ to }) => to);
        const edges = new Set([0]);
        let at = 0;
        for (const character of graphemesOf(text)) {
          at += character.length;
          edges.add(at);
        }
        expect(ends.filter((end) => !edges.has(end))).toEqual([]);
        for (const { from, to } of quantities) {
          expect(ends.filter((end) => from < end && end < to)).toEqual([]);
        }
        expect(ends.filter((end) => /^(?:——|……)$/.test(text.slice(end - 1, end + 1)))).toEqual([]);
      }),
      settings,
    );
  });

  test('has no phrase that starts with a closing mark or ends with an opening one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { phrases } = prepareText(`共${text}享`);
        for (const phrase of phrases) {
          expect(closingMarks.has(phrase.text[0] ?? '')).toBe(false);
          expect(openingMarks.has(phrase.text.at(-1) ?? '')).toBe(false);
        }
      }),
      settings,
    );
  });

  test('does not end in a character alone, nor in a short word alone', () => {
    const last = (text: string) => prepareText(text).phrases.at(-1)?.text;
    expect(last('见第三卷的第一页，再说吧。')).toMatch(/再说吧。$/);
    expect([...(last('我们的合作很广。') ?? '')].length).toBeGreaterThan(2);
    expect(last('The long way to peace')).toBe('to peace');
    expect(last('设立国际科学组织联盟（ANSO）')).toBe('联盟（ANSO）');
  });

  test('has no gap inside a quantity, and knows which marks are Latin', () => {
    const cells = prepareText('O’Neill说增长超7.4万个').phrases.flatMap((phrase) => phrase.cells);
    expect(cells.filter(({ tight }) => tight).map(({ text }) => text)).toEqual(['超', '7.4', '万', '个']);
    expect(cells.filter(({ proportional }) => proportional).map(({ text }) => text)).toEqual(['O’Neill']);
    expect(prepareText('“一带一路”').proportional).toEqual([]);
    expect(prepareText('“Road”').proportional).toHaveLength(1);
  });

  test.each([
    ['The “Belt” of 一带一路 isn’t new', true],
    ['“一带一路” is called the “Belt and Road” in English', true],
    ['“International Science Alliance”成立', false],
    ['“Belt and Road Initiative”，即“一带一路”', false],
    ['ANSO（国际科学组织联盟）', false],
  ])('%s: its marks are Latin, %s', (text, latin) => {
    expect(prepareText(text).proportional).toEqual(latin ? [{ from: 0, to: text.length }] : []);
  });
});
