import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber } from './chinese-number.js';

describe('a number in Chinese characters', () => {
  it.each([
    ['零', 0],
    ['七', 7],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['百', 100],
    ['三百', 300],
    ['一百零五', 105],
    ['两千零五', 2005],
    ['一千二百三十四', 1234],
    ['千', 1000],
    ['万', 10_000],
    ['十万', 100_000],
    ['二十三万', 230_000],
    ['一万零三', 10_003],
    ['百万', 1_000_000],
    ['九亿', 900_000_000],
    ['一亿二千万', 120_000_000],
    ['万亿', 1e12],
    ['三万亿', 3e12],
  ])('%s is %d', (run, value) => {
    expect(chineseNumber(run)).toBe(value);
  });

  it.each(['', '人', '二〇二三', '一一', '三百五', '十百', '百千', '万一', '五十百'])('%s is none', (run) => {
    expect(chineseNumber(run)).toBeUndefined();
  });

  it('is read back as it was written, for every number below a hundred million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(chineseNumber(write(value))).toBe(value);
      }),
    );
  });
});

/** Writes a number the way print does: 一万零三, 二十三万. */
function write(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const zero = rest > 0 && rest < 1000 ? '零' : '';
    return `${write(Math.floor(value / 10_000))}万${rest === 0 ? '' : zero + write(rest)}`;
  }
  const names = ['千', '百', '十', ''];
  const places = String(value).padStart(4, '0');
  return [...places]
    .map((digit, index) => (digit === '0' ? '零' : `${'零一二三四五六七八九'[Number(digit)]}${names[index]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}
