import { describe, expect, test } from 'vitest';
import { emptyAtEnd, spaceBetween } from './spacing.js';

describe('the space between two characters', () => {
  test('Han and Latin stand a hair apart, at most a quarter em', () => {
    for (const [before, after] of [
      ['成', '7'],
      ['7', '年'],
      ['盟', 'A'],
    ] as const) {
      expect(spaceBetween(before, after, 'text')).toBeGreaterThan(0);
      expect(spaceBetween(before, after, 'text')).toBeLessThanOrEqual(0.25);
    }
  });

  test('two marks that meet take one and a half em', () => {
    expect(spaceBetween('，', '“', 'text')).toBe(-0.5);
    expect(spaceBetween('”', '，', 'text')).toBe(-0.5);
    expect(spaceBetween('》', '（', 'text')).toBe(-0.5);
  });

  test('quotation marks give up most of their hole in a headline, less in running text', () => {
    expect(spaceBetween('化', '“', 'headline')).toBeLessThan(spaceBetween('化', '“', 'text'));
    expect(spaceBetween('路', '”', 'headline')).toBe(0);
    expect(spaceBetween('将', '‘', 'headline')).toBeLessThan(spaceBetween('将', '“', 'headline'));
  });

  test('two characters of one script stand as the font sets them', () => {
    expect(spaceBetween('一', '带', 'headline')).toBe(0);
    expect(spaceBetween('A', 'B', 'text')).toBe(0);
    expect(spaceBetween('，', '一', 'text')).toBe(0);
  });
});

describe('stops in the middle of their square, as Taiwan sets them', () => {
  const between = (before: string, after: string, manner: 'text' | 'headline' = 'text') =>
    spaceBetween(before, after, manner, 'centred');

  test('give up a quarter of an em where they meet another mark, never their ink', () => {
    expect(between('。', '」')).toBe(-0.25);
    expect(between('，', '「')).toBe(-0.5);
    expect(between('」', '，')).toBe(-0.5);
    expect(between('，', '、')).toBe(-0.25);
  });

  test('stand as the font sets them in running text, a little closer in a headline', () => {
    expect(between('一', '，')).toBe(0);
    expect(between('，', '一')).toBe(0);
    expect(between('一', '，', 'headline')).toBeLessThan(0);
    expect(between('，', '一', 'headline')).toBe(between('一', '，', 'headline'));
  });

  test('need a quarter less at the end of a line, where brackets need half an em less', () => {
    expect([emptyAtEnd('，', 'centred'), emptyAtEnd('」', 'centred'), emptyAtEnd('，', 'cornered')]).toEqual([
      0.25, 0.5, 0.5,
    ]);
    expect(emptyAtEnd('一', 'centred')).toBe(0);
  });

  test('leave the space between other characters as it is', () => {
    expect(between('化', '「')).toBe(spaceBetween('化', '「', 'text'));
    expect(between('一', '帶')).toBe(0);
  });
});
