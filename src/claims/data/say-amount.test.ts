import { expect, test } from 'vitest';
import { parseFigure } from '../../text/numerals.js';
import { saysAmount } from './say-amount.js';

const unitOf = parseFigure('12.4 million');
const said = (text: string) => {
  const figure = parseFigure(text);
  if (figure === undefined || unitOf === undefined) throw new Error(`${text} is no figure`);
  return saysAmount(figure, { amount: 12.4e6, measure: 'count', unitOf, exact: true });
};
const quotient = (text: string, amount: number) => {
  const figure = parseFigure(text);
  if (figure === undefined) throw new Error(`${text} is no figure`);
  return saysAmount(figure, { amount, measure: figure.measure, exact: false });
};

test('a value is said as it is, or rounded where a word says so', () => {
  for (const text of [
    '12.4 million',
    'about 12 million',
    'more than 12 million',
    'nearly 13 million',
    'less than 13 million',
    'at least 12.4 million',
  ])
    expect([text, said(text)]).toEqual([text, 'same']);
  expect(said('12 million')).toBe('unmarked');
});

test('another number, the wrong side and another unit are not the value', () => {
  for (const text of [
    '12.5 million',
    'about 13 million',
    'more than 13 million',
    'nearly 12 million',
    'less than 12 million',
    '12.4',
    '12.4%',
    '$12.4 million',
  ])
    expect([text, said(text)]).toEqual([text, undefined]);
});

test('a quotient is told to the digits it has', () => {
  expect(quotient('53%', 53.09)).toBe('same');
  expect(quotient('54%', 53.09)).toBeUndefined();
  expect(quotient('a third', 33.6)).toBe('same');
  expect(quotient('2.5 times', 2.48)).toBe('same');
  expect(quotient('doubled', 1.9)).toBeUndefined();
  expect(quotient('more than doubled', 2.4)).toBe('same');
  expect(quotient('翻一番', 2.01)).toBe('same');
  expect(quotient('增长两倍', 2)).toBeUndefined();
  expect(quotient('增长两倍', 3.02)).toBe('same');
});
