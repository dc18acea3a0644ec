import { describe, expect, test } from 'vitest';
import { spaceBetween } from './spacing.js';

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
