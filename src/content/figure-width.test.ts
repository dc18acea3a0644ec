import { expect, test } from 'vitest';
import { figureWidth } from './figure-width.js';

const figure = (prefix: string, digits: string, suffix: string) => ({ prefix, digits, suffix });

test('digits weigh most, and Han characters are wider than they are', () => {
  expect(figureWidth(figure('', '74', ''))).toBeLessThan(figureWidth(figure('', '740', '')));
  expect(figureWidth(figure('', '万', ''))).toBeGreaterThan(figureWidth(figure('', '7', '')));
});

test('a qualifier and a unit are set at a third of the size, and points and commas are narrow', () => {
  const bare = figureWidth(figure('', '7', ''));
  expect(figureWidth(figure('', '7', '万')) - bare).toBeCloseTo(0.34);
  expect(figureWidth(figure('', '7.4', '')) - figureWidth(figure('', '74', ''))).toBeCloseTo(0.28);
});
