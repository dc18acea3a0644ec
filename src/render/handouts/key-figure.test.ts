import { describe, expect, test } from 'vitest';
import { programWords } from '../../model/words.js';
import { keyFigureLines, keyFigureView } from './key-figure.js';

const keyed = (prefix: string, digits: string, suffix: string, counts = '实验室') => ({
  figure: { prefix, digits, suffix },
  from: { kind: 'program', statements: [] } as const,
  counts: programWords(counts),
});

describe('a figure in the margin', () => {
  test('is large, its unit small', () => {
    expect(keyFigureView(keyed('超', '7.4', '万个'))).toMatchObject({
      prefix: '超',
      size: 27,
      unitSize: 12.5,
    });
  });

  test('is set smaller the longer it is, and never under the floor', () => {
    expect(keyFigureView(keyed('', '1,234,567', '人次'))).toMatchObject({ over: undefined });
    const { size, unitSize } = keyFigureView(keyed('', '12,345,678', '余万人次公里')) as {
      readonly size: number;
      readonly unitSize: number;
    };
    expect(size).toBeLessThan(20);
    expect(size).toBeGreaterThanOrEqual(15);
    expect(unitSize).toBeGreaterThanOrEqual(9.5);
  });

  test('has words before its number on a line of their own', () => {
    expect(keyFigureView(keyed('more than ', '2', ' million tonnes'))).toMatchObject({
      over: 'more than',
      prefix: undefined,
    });
  });

  test('takes as many lines as its caption', () => {
    expect(keyFigureLines(keyed('', '9', '个', '字'.repeat(33)))).toBe(3.5 + 3);
  });
});
