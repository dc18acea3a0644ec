import fc from 'fast-check';
import { expect, it } from 'vitest';
import { growsEvenly } from '../testing/processor-time.js';
import { sourceText } from '../testing/story-faults.js';
import { nearestPassage } from './nearest-passage.js';
import { occurrences, readSource } from './source-text.js';

const { source } = readSource(sourceText, []);
const sentence = '我国已与80多个共建国家签署协定，共建50多家“一带一路”联合实验室。';

it('points at the one character that was changed, wherever it stands', () => {
  fc.assert(
    fc.property(fc.nat(sentence.length - 1), (index) => {
      const changed = `${sentence.slice(0, index)}龙${sentence.slice(index + 1)}`;
      expect(nearestPassage(source, changed)).toMatchObject({ index, given: '龙' });
    }),
  );
});

it('points at a character that was added, wherever it stands', () => {
  fc.assert(
    fc.property(fc.nat(sentence.length - 1), (index) => {
      const changed = `${sentence.slice(0, index)}龙${sentence.slice(index)}`;
      expect(nearestPassage(source, changed)).toMatchObject({ index, given: '龙' });
    }),
  );
});

it('finds nothing near to words of another text', () => {
  expect(nearestPassage(source, '春眠不觉晓，处处闻啼鸟')).toBeUndefined();
});

it('answers for any words, unless the source holds them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const near = nearestPassage(source, words);
      if (near !== undefined) expect(occurrences(source, words)).toEqual([]);
    }),
  );
});

it('takes no long time for a passage of 20,000 characters', () => {
  const { source } = readSource('一带一路'.repeat(50_000), []);
  expect(growsEvenly((times) => nearestPassage(source, '一带一路合作'.repeat(times)), 3400)).toBe(true);
});
