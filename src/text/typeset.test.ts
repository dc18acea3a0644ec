import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closingMarks, openingMarks } from './marks.js';
import { type Setting, typeset } from './typeset.js';

/** Characters one em wide, letters and digits half of it; the ink of “ begins in the middle. */
const advances: Setting['advances'] = {
  advance: (text) => [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0),
  inkLeft: (character) => (character === '“' ? 0.5 : character === 'j' ? -0.1 : 0),
};
const set = (text: string, width: number, manner: Setting['manner'] = 'text') =>
  typeset(text, { advances, width, manner });
const linesOf = (text: string, width: number, manner: Setting['manner'] = 'text') =>
  set(text, width, manner).lines.map((line) => line.text);

describe('setting a text in lines', () => {
  test('a line that begins with j keeps the tail of it inside the margin', () => {
    const { lines } = set('jobs and juice', 3);
    expect(lines.map(({ text, runs }) => [text.trim(), runs[0]?.space])).toEqual([
      ['jobs', 0.1],
      ['and', 0],
      ['juice', 0.1],
    ]);
    expect(lines[0]?.width).toBeCloseTo(2.1);
  });

  test('a headline breaks between phrases and comes out balanced', () => {
    expect(linesOf('八十多国签约之后，合作落到实验室与园区', 12, 'headline')).toEqual([
      '八十多国签约之后，',
      '合作落到实验室与园区',
    ]);
  });

  test('a font that sets stops in the middle of their square loses none of their ink at the end of a line', () => {
    const centred: Setting['advances'] = {
      advance: (text) => advances.advance(text),
      inkLeft: (character) => (character === '，' ? 0.4 : 0),
    };
    const widthIn = (face: Setting['advances']) =>
      typeset('臺灣，', { advances: face, width: 9, manner: 'text' }).width;
    expect(widthIn(advances)).toBe(2.5);
    expect(widthIn(centred)).toBe(2.75);
  });

  test('no last line of a single character', () => {
    for (const width of [7, 8, 9, 10, 11, 12, 13]) {
      for (const manner of ['text', 'headline'] as const) {
        const last =
          linesOf('在共建国家开展短期科研工作和交流活动的青年科学家们。', width, manner).at(-1) ?? '';
        expect(last.replace(/[^\p{L}]/gu, '').length).toBeGreaterThan(1);
      }
    }
  });

  test('lines joined give the text back, fit the measure and break no rule', () => {
    const words = [
      '“一带一路”',
      '科技',
      '创新',
      '，',
      '合作',
      '、',
      '超7.4万个',
      '的',
      '《专项规划》',
      '共建国家',
      '2023年',
      '！',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 10, max: 24 }),
        fc.constantFrom('text' as const, 'headline' as const),
        (parts, width, manner) => {
          // A closing mark opens no text in print, nor here.
          const text = `共${parts.join('')}`;
          const result = set(text, width, manner);
          expect(result.lines.map((line) => line.text).join('')).toBe(text);
          for (const [index, line] of result.lines.entries()) {
            if (index > 0) expect(closingMarks.has(line.text[0] ?? '')).toBe(false);
            expect(openingMarks.has(line.text.at(-1) ?? '')).toBe(false);
            if (result.fits) expect(line.width).toBeLessThanOrEqual(width + 0.001);
          }
        },
      ),
    );
  });

  test('an opening mark at the start of a line is pulled into the margin', () => {
    const [line] = set('“一带一路”科技', 20).lines;
    expect(line?.runs[0]?.space).toBeCloseTo(-0.46);
  });

  test('the empty half of a closing mark needs no room at the end of a line', () => {
    expect(set('共建共享。', 20).width).toBeCloseTo(4.5);
  });

  test('a part can be told apart', () => {
    const [line] = typeset('挑战的关键力量', {
      advances,
      width: 20,
      manner: 'headline',
      emphasis: '关键力量',
    }).lines;
    expect(line?.runs).toEqual([
      { text: '挑战的', space: 0, emphasised: false, proportional: false },
      { text: '关键力量', space: 0, emphasised: true, proportional: false },
    ]);
  });

  test('a quantity wider than its column is said to be, and broken rather than clipped', () => {
    const result = set('超7.4万个', 2);
    expect(result.fits).toBe(false);
    expect(result.excess).toBeCloseTo(2.5);
    expect(result.width).toBeLessThanOrEqual(2);
    expect(result.lines.map((line) => line.text).join('')).toBe('超7.4万个');
  });

  test('a phrase wider than its column is parted where a word ends, which is no fault', () => {
    const result = set('高素质铁路专业', 4);
    expect(result.fits).toBe(true);
    expect(result.lines.map((line) => line.text)).toEqual(['高素质', '铁路专业']);
  });

  test('large type parts no long word to fill a line, only one that its measure does not hold', () => {
    const text = 'run by internationalists of all countries';
    const parts = (width: number, display: boolean) =>
      typeset(text, { advances, width, manner: 'text', display }).lines.some((line) =>
        line.text.endsWith('\u00ad'),
      );
    expect(parts(9, false)).toBe(true);
    expect(parts(9, true)).toBe(false);
    expect(parts(6, true)).toBe(true);
  });

  test('nothing is clipped, lost or cut inside a character, in any column, though nothing can break', () => {
    const parts = [
      '，',
      '。',
      '“',
      '（',
      '——',
      '……',
      '共',
      'Pneumonoultramicroscopic',
      '2023年11月',
      '👨‍👩‍👧‍👦',
      '𠮷',
      ' ',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 4, max: 12 }),
        fc.constantFrom('text' as const, 'headline' as const),
        (chosen, width, manner) => {
          const text = `共${chosen.join('')}享`;
          const { lines, fits } = set(text, width, manner);
          // The family counts one em a code point in these advances, so it may be wider than any column.
          if (!text.includes('👨')) {
            for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1.001);
          }
          expect(
            lines
              .map((line) => line.text)
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''));
          for (const line of lines) expect(line.text).not.toMatch(/^[\uDC00-\uDFFF\u200d]/);
          if (fits) {
            for (const line of lines.slice(1)) expect(closingMarks.has(line.text[0] ?? '')).toBe(false);
            for (const line of lines.slice(0, -1))
              expect(openingMarks.has(line.text.at(-1) ?? '')).toBe(false);
          }
        },
      ),
      { seed: 5 },
    );
  });

  test('5,000 characters come to an end, with and without a place to break', () => {
    const prose =
      '深入实施“一带一路”科技创新行动计划，带来超7.4万个就业岗位；See example.org/a-path/to?x=1, ';
    for (const text of [prose, 'a', '，', '“', '—', '1', '𠮷', '一', "it's"]) {
      const long = text.repeat(5000).slice(0, 5000);
      expect(linesOf(long, 12).join('').replace(/\s/g, '')).toBe(long.replace(/\s/g, ''));
    }
  });

  test('Latin marks are as narrow as the font has them, Chinese ones a full em', () => {
    const seen: [string, string][] = [];
    const noting: Setting['advances'] = {
      ...advances,
      advance: (text, marks = 'full') => {
        seen.push([text, marks]);
        return advances.advance(text);
      },
    };
    typeset('O’Neill说“好”', { advances: noting, width: 20, manner: 'text' });
    expect(seen).toContainEqual(['O’Neill', 'proportional']);
    expect(seen).toContainEqual(['“', 'full']);
  });

  test('white space of the data is not drawn between Chinese characters', () => {
    expect(linesOf('共建\n  国家', 20)).toEqual(['共建国家']);
  });
});

describe('a term of the story', () => {
  const lines = (width: number, terms: readonly string[]) =>
    typeset('建设开放创新生态', { advances, width, manner: 'headline', terms });

  test('goes to the next line whole', () => {
    expect(lines(6, ['开放创新生态']).lines.map(({ text }) => text)).toEqual(['建设', '开放创新生态']);
    expect(lines(6, ['开放创新生态']).parted).toBe(0);
  });

  test('is parted where its phrases meet in a measure that does not hold it, which is told', () => {
    const { lines: set, parted, fits } = lines(5, ['开放创新生态']);
    expect(set.map(({ text }) => text)).toEqual(['建设开放', '创新生态']);
    expect([parted, fits]).toEqual([1, true]);
  });
});
