import { describe, expect, test } from 'vitest';
import { programWords } from '../../model/words.js';
import { fitsMargin, keyFigureLines, keyFigureView } from './key-figure.js';

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

  test('is set smaller the longer it is, and stands there no more where it would be too small', () => {
    const long = keyed('', '1,234,567', '人次');
    const { size, unitSize } = keyFigureView(long) as { readonly size: number; readonly unitSize: number };
    expect(size).toBeLessThan(20);
    expect(size).toBeGreaterThanOrEqual(13);
    expect(unitSize).toBeGreaterThanOrEqual(9.5);
    expect(fitsMargin(long)).toBe(true);
    expect(fitsMargin(keyed('between ', '$1.2 billion and $1.5 billion', ' a year'))).toBe(false);
  });

  test('keeps a range in one', () => {
    expect(keyFigureView(keyed('between ', '40 and 55', ''))).toMatchObject({ prefix: 'between ' });
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
