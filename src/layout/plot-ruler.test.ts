import { beforeAll, expect, test } from 'vitest';
import { loadPortraitSheet } from '../testing/portrait-sheet.js';
import { plotRuler, standsBehind } from './plot-ruler.js';
import type { Sheet } from './sheet.js';

let sheet: Sheet;
beforeAll(async () => {
  sheet = await loadPortraitSheet();
});

test('words are as wide as they are set, strong ones wider, and no smaller than the floor', () => {
  const { measure } = plotRuler(sheet, '');
  const [one, two] = [measure('客运', 'value'), measure('客运客运', 'value')];
  expect(two.width).toBeCloseTo(2 * one.width, 0);
  expect(measure('1,234', 'value', true).width).toBeGreaterThan(measure('1,234', 'value').width);
  expect(measure('2013', 'tick').height).toBeGreaterThanOrEqual(32 * sheet.unit);
});

test('words are broken in a width, or told that they have no room', () => {
  const { measure, wrap } = plotRuler(sheet, '');
  const whole = '科技人文交流与联合实验室';
  const { width, height } = measure(whole, 'place');
  expect(wrap(whole, 'place', width * 1.1)?.lines).toEqual([whole]);
  const broken = wrap(whole, 'place', width * 0.6);
  expect(broken?.lines.join('')).toBe(whole);
  expect(broken?.lines.length).toBe(2);
  expect(broken?.height).toBeGreaterThan(2 * height);
  expect(wrap(whole, 'place', height / 2)).toBeUndefined();
});

test('a sign stands behind every value, a word once over the plot', () => {
  expect(plotRuler(sheet, '%').value('12.5')).toBe('12.5%');
  expect(plotRuler(sheet, '%').value('12.5%')).toBe('12.5%');
  expect(plotRuler(sheet, 'million').value('12.5')).toBe('12.5');
  expect(['%', '‰', '万', 'm', ''].map(standsBehind)).toEqual([true, true, false, false, false]);
});
