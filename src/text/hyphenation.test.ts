import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hyphenationPoints } from './hyphenation.js';
import { typeset } from './typeset.js';

const parted = (text: string): string => {
  const points = new Set(hyphenationPoints(text));
  return [...text].map((letter, at) => (points.has(at) ? `-${letter}` : letter)).join('');
};

test.each([
  ['international', 'inter-na-tional'],
  ['a responsibility', 'a responsibil-ity'],
  ['Featherstone of Halvern', 'Featherstone of Halvern'],
  ['people', 'people'],
  ['O’Neill’s well-known', 'O’Neill’s well-known'],
  ['国际international合作', '国际international合作'],
])('%s may be parted as %s', (text, expected) => {
  expect(parted(text)).toBe(expected);
});

const advances = { advance: (text: string) => text.length / 2, inkLeft: () => 0 };
const set = (text: string, width: number, manner: 'text' | 'headline' = 'text') =>
  typeset(text, { advances, width, manner });
const drawn = (text: string, width: number, manner?: 'headline') =>
  set(text, width, manner).lines.map(({ runs }) =>
    runs
      .map((run) => run.text)
      .join('')
      .trim(),
  );

describe('a long word in a narrow column', () => {
  test('is parted with a hyphen where it is wider than its line', () => {
    expect(drawn('the responsibility of all', 6)).toContain('ity of all');
    expect(drawn('the responsibility of all', 6).join('\n')).toContain('responsibil-\n');
    expect(set('the responsibility of all', 6).fits).toBe(true);
  });

  test('is whole in a quantity', () => {
    expect(drawn('It cost US$5 billion in all', 6).join(' ')).not.toContain('-');
  });

  test('is whole where it fits without a hole, in a wide column and in a headline', () => {
    for (const [text, width, manner] of [
      ['the responsibility', 7, undefined],
      ['a responsibility for the international cooperation of all', 20, undefined],
      ['the responsibility of all', 6, 'headline'],
    ] as const)
      expect(drawn(text, width, manner).join(' ')).not.toContain('-');
  });

  test('comes back from the lines, whatever the text, and no line is wider than it may be', () => {
    const words = fc.constantFrom(
      'international',
      'cooperation',
      'of',
      'the',
      'households',
      'Featherstone',
      'in,',
      '40',
    );
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 5, max: 16 }),
        (units, width) => {
          const text = units.join(' ');
          const { lines, fits } = set(text, width);
          expect(lines.map((line) => line.text.replace('\u00ad', '')).join('')).toBe(text);
          if (fits) expect(lines.filter((line) => line.width > width + 0.001)).toEqual([]);
          for (const { text: line, runs } of lines)
            expect(line.endsWith('\u00ad')).toBe(/[a-z]-$/.test(runs.at(-1)?.text ?? ''));
        },
      ),
    );
  });
});
