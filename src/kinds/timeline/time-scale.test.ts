import { describe, expect, it } from 'vitest';
import type { DatedItem } from '../../model/content.js';
import { timeScale } from './time-scale.js';

const items = (...dates: readonly string[]): readonly DatedItem[] =>
  dates.map((iso) => ({
    date: { main: '', rest: '', iso, from: { kind: 'program', statements: [] } },
    text: { long: '', from: { kind: 'program', statements: [] } },
  }));
const rounded = (values: readonly number[] | undefined) =>
  values?.map((value) => Math.round(value * 1000) / 1000);

describe('the scale of a timeline', () => {
  it('sets as much line between two stations as there is time between their dates', () => {
    const scale = timeScale(items('2017-05', '2020-06', '2023-06', '2023-end'), 0.02);
    expect(rounded(scale?.places)).toEqual([0, 0.463, 0.913, 1]);
    expect(rounded(scale?.years)).toEqual([0.1, 0.25, 0.4, 0.55, 0.7, 0.85]);
    expect(timeScale(items('1949', '1978', '2018'), 0.02)?.places[1]).toBeCloseTo(29 / 69);
  });

  it('marks no years where they would be a comb', () => {
    expect(timeScale(items('1949', '1978', '2018'), 0.02)?.years).toEqual([]);
  });

  it('is none where two stations would touch, a date has no month, or cannot be read', () => {
    expect(timeScale(items('2017-05', '2023-06', '2023-07'), 0.05)).toBeUndefined();
    expect(timeScale(items('2017-05', '2020', '2023-07'), 0.05)).toBeUndefined();
    expect(timeScale(items('2017-05', '2020-Q1', '2023-07'), 0.05)).toBeUndefined();
    expect(timeScale(items('2017-05', '2017-05'), 0)).toBeUndefined();
    expect(timeScale([], 0)).toBeUndefined();
  });
});
