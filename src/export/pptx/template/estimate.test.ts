import { expect, test } from 'vitest';
import { fittingSize, linesOf } from './estimate.js';

const style = { size: 40, inherited: true, leading: 1.25, gap: 0, insets: { across: 0, down: 0 } };
const place = (width: number, height: number) => ({ x: 0, y: 0, width, height });
const words = (text: string) => [{ runs: [{ text }] }];

test('Chinese breaks anywhere, English between words', () => {
  expect(linesOf('深化科技创新合作', 9)).toBe(1);
  expect(linesOf('深化科技创新合作', 5)).toBe(2);
  expect(linesOf('Deepening cooperation', 8)).toBe(2);
  expect(linesOf('one\ntwo', 20)).toBe(2);
});

test('words keep the size of their box as long as they fit', () => {
  expect(fittingSize(words('深化合作'), place(400, 60), style)).toBe(40);
});

test('words that do not fit are set smaller, and never smaller than four tenths', () => {
  const smaller = fittingSize(words('深化科技创新合作'), place(240, 50), style);
  expect(smaller).toBeLessThan(40);
  expect(smaller).toBeGreaterThanOrEqual(16);
  expect(fittingSize(words('深化'.repeat(200)), place(240, 50), style)).toBe(16);
});

test('a headline becomes a little smaller where that saves a line of one word', () => {
  const text = words('深化科技创新合作');
  expect(fittingSize(text, place(320, 200), style)).toBe(40);
  expect(fittingSize(text, place(320, 200), style, { headline: true })).toBeLessThan(40);
});
