import fc from 'fast-check';
import { expect, it } from 'vitest';
import { occurrences, placeOf, readingOf, readSource } from './source-text.js';

const words = fc.array(fc.constantFrom('共', '建', '“', '”', '国', '家', '。', '8', '0', 'A'), {
  minLength: 4,
  maxLength: 40,
});
const gaps = fc.array(fc.constantFrom('', '', ' ', '\n\n', '　'), { minLength: 40, maxLength: 40 });

it('finds every passage of a text, however the print sets it', () => {
  fc.assert(
    fc.property(words, gaps, fc.nat(), fc.nat(), (characters, blanks, one, other) => {
      const printed = characters.map((character, index) => character + (blanks[index] ?? '')).join('');
      const [from = 0, to = 0] = [one % characters.length, other % characters.length].toSorted(
        (a, b) => a - b,
      );
      const passage = characters.slice(from, to + 1).join('');
      const { source } = readSource(printed, []);
      const found = occurrences(source, passage);
      expect(found.map(({ start }) => start)).toContain(from);
      for (const stretch of found) {
        const { line, column } = placeOf(source, stretch);
        const first = printed.split('\n')[line - 1]?.[column - 1] ?? '';
        expect(['"', passage[0]]).toContain(
          first.replace(/[“”]/, '"').replace(passage[0] ?? '', passage[0] ?? ''),
        );
      }
    }),
  );
});

it('reads what a correction says and leaves the rest as printed', () => {
  const { source, faults } = readSource('甲乙乙丙\n丁丁', [
    { printed: '乙乙', read: '乙', reason: '排重' },
    { printed: '丁丁', read: '丁', reason: '排重' },
  ]);
  expect(faults).toEqual([]);
  const [found] = occurrences(source, '甲乙丙丁');
  expect(found && placeOf(source, found)).toEqual({ line: 1, column: 1, endLine: 2, endColumn: 2 });
  expect(found && readingOf(source, found)).toBe('甲乙丙丁');
});

it('does not apply two corrections to one place', () => {
  const { faults } = readSource('甲乙乙丙', [
    { printed: '乙乙', read: '乙', reason: '排重' },
    { printed: '甲乙', read: '甲', reason: '排重' },
  ]);
  expect(faults).toEqual([{ index: 1, kind: 'missing' }]);
});
