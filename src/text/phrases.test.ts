import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closingMarks, openingMarks } from './marks.js';
import { splitPhrases as split } from './phrases.js';

const splitPhrases = (text: string) => split(text).pieces;

describe('splitting a text into phrases', () => {
  test('the pieces joined give the text back, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        expect(splitPhrases(text).join('')).toBe(text);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...'一带路科技创新合作的与在超7.4万个2023年，、。“”‘’（）《》——……AB '.split(''),
            '共建国家',
            '𠮷',
          ),
          { maxLength: 60 },
        ),
        (characters) => {
          const text = characters.join('');
          expect(splitPhrases(text).join('')).toBe(text);
        },
      ),
    );
  });

  test('no phrase may be cut inside 减排, which stands in no list of words', () => {
    const text = '中巴经济走廊预计每年可减排二氧化碳约200万吨';
    expect(split(text).seams).not.toContain(text.indexOf('排'));
  });

  test('a pair of names holds at its dash, a clause behind a long dash does not, and a pair too wide may part', () => {
    expect(splitPhrases('the China–Italy innovation week')).toContain('China–Italy ');
    expect(splitPhrases('open from May–June on')).toContain('May–June ');
    expect(split('the China–Italy innovation week').seams).toContain('the China–'.length);
    expect(splitPhrases('one railway—many jobs')).toContain('railway—');
  });

  test('a number stays with its qualifier, its multiple and its unit', () => {
    for (const whole of [
      '超7.4万个',
      '1.6万余人次',
      '80多个',
      '逾万名',
      '千余项',
      '2023年11月',
      '约200万吨',
      '23个',
    ]) {
      const pieces = splitPhrases(`我国在共建国家累计支持${whole}重点合作项目落地`);
      expect(pieces.some((piece) => piece.includes(whole))).toBe(true);
    }
  });

  test('words are not cut where one word list would cut them', () => {
    const ends = (text: string) => splitPhrases(text).map((piece) => piece.at(-1));
    expect(splitPhrases('建成7年，一条铁路带来超7.4万个就业岗位')).toEqual([
      '建成',
      '7年，',
      '一条',
      '铁路',
      '带来',
      '超7.4万个',
      '就业',
      '岗位',
    ]);
    expect(splitPhrases('携手构建全球科技共同体').join('|')).not.toContain('构|建');
    expect(ends('60所国内高校在23个共建国家开展境外办学')).not.toContain('办');
    expect(ends('“一带一路”国际科学组织联盟').slice(0, 1)).toEqual(['”']);
    expect(splitPhrases('举办培训班，培养了一大批人才').join('|')).not.toMatch(/[|]了|一[|]大批/);
    expect(splitPhrases('深化“一带一路”科技创新合作').join('|')).toContain('科技创新');
  });

  test('enumerated items stay whole', () => {
    const pieces = splitPhrases('科技创新是应对气候变化、环境保护、公共卫生等全球性挑战的关键力量');
    expect(pieces).toEqual(expect.arrayContaining(['气候变化、', '环境保护、', '公共卫生等']));
  });

  test('no piece starts with a closing mark or ends with an opening one', () => {
    const pieces = splitPhrases(
      '体现了“共商、共建、共享”的原则和“高标准、可持续、惠民生”的目标，（例如《“创新之路”合作倡议》）……已成为——共同选择。',
    );
    expect(pieces.filter((piece) => closingMarks.has(piece[0] ?? ''))).toEqual([]);
    expect(pieces.filter((piece) => openingMarks.has(piece.at(-1) ?? ''))).toEqual([]);
  });

  test('Traditional Chinese breaks between its own words', () => {
    for (const [text, words] of [
      ['開航以來累計超過三十九萬人次', ['開航', '累計', '超過']],
      ['我們不希望任何人因為票價留在岸上', ['我們', '希望', '因為', '票價']],
      ['資訊科技改變了圖書館的服務方式', ['資訊', '改變了', '圖書館的', '服務']],
    ] as const) {
      const pieces = splitPhrases(text);
      expect(pieces.join('')).toBe(text);
      const ends = pieces.map((_, index) => pieces.slice(0, index + 1).join('').length);
      for (const word of words) {
        const at = text.indexOf(word);
        const inside = ends.filter((end) => end > at && end < at + word.length);
        expect(inside, `${word} in ${pieces.join('|')}`).toEqual([]);
      }
    }
  });

  test('an English sentence breaks at its spaces', () => {
    expect(splitPhrases('more than 74,000 jobs')).toEqual(['more ', 'than ', '74,000 ', 'jobs']);
  });

  test('a long web address can break, so that no line overflows', () => {
    const address = `https://example.org/${'a-very-long-path/'.repeat(12)}`;
    const pieces = splitPhrases(address);
    expect(pieces.join('')).toBe(address);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(48);
  });
});
