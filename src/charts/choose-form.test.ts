import { describe, expect, it } from 'vitest';
import { plotData } from '../testing/sample-plot.js';
import { chooseForms } from './choose-form.js';

const years = (count: number) => Array.from({ length: count }, (_, index) => 2010 + index);
const rising = (count: number, by = 1) => Array.from({ length: count }, (_, index) => 10 + by * index);
const named = (count: number, values: readonly number[]) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`line ${index}`, values.map((v) => v + index)]),
  );
const bestOf = (...given: Parameters<typeof chooseForms>) => chooseForms(...given)[0];

describe('over time', () => {
  it('draws counts of up to fourteen places as columns, longer ones and shares as a line', () => {
    expect(bestOf(plotData([1949, 1978, 2018], { trade: [11, 206, 46224] }))).toBe('columns');
    expect(bestOf(plotData(years(15), { trade: rising(15) }))).toBe('line');
    expect(bestOf(plotData(years(6), { share: rising(6) }, { unit: '%' }))).toBe('line');
  });

  it('draws two to five lines as lines, more of them one by one', () => {
    expect(bestOf(plotData(years(8), named(5, rising(8))))).toBe('line');
    expect(bestOf(plotData(years(8), named(6, rising(8))))).toBe('small-multiples');
  });

  it('draws lines that are a tangle one by one', () => {
    const zigzag = (phase: number) => years(8).map((_, index) => ((index * 7 + phase * 5) % 11) + phase);
    const tangle = plotData(years(8), { a: zigzag(0), b: zigzag(1), c: zigzag(2), d: zigzag(3) });
    expect(bestOf(tangle)).toBe('small-multiples');
  });

  it('draws two dates as a slope, or as pairs where there are many lines', () => {
    expect(bestOf(plotData([2013, 2023], named(4, [1, 2])))).toBe('slope');
    expect(bestOf(plotData([2013, 2023], named(9, [1, 2])))).toBe('dumbbell');
    expect(bestOf(plotData([2013, 2023], { one: [1, 2] }))).toBe('columns');
  });

  it('stacks parts of a whole, unless one of them is missing', () => {
    const parts = { coal: [60, 50, 40], other: [40, 50, 60] };
    expect(bestOf(plotData(years(3), parts, { whole: 'energy' }))).toBe('stacked-area');
    expect(bestOf(plotData(years(3), parts, { whole: 'energy', unit: '%' }))).toBe('share-bars');
    expect(bestOf(plotData(years(3), { ...parts, coal: [60, undefined, 40] }, { whole: 'energy' }))).toBe(
      'line',
    );
  });

  it('keeps what falls below nought over time', () => {
    expect(bestOf(plotData(years(4), { balance: [-2, 1, 3, -1] }))).toBe('columns');
  });
});

describe('by category', () => {
  const kinds = (count: number) => Array.from({ length: count }, (_, index) => `kind ${index}`);

  it('ranks one line as bars', () => {
    expect(bestOf(plotData(kinds(15), { one: rising(15) }))).toBe('grouped-bars');
  });

  it('draws what falls below nought to both sides', () => {
    expect(bestOf(plotData(kinds(3), { one: [1, -2, 3] }))).toBe('diverging-bars');
  });

  it('draws ranges and many pairs as dumbbells', () => {
    expect(bestOf(plotData(kinds(3), { one: [[50, 60], [1, 2], 4] }))).toBe('dumbbell');
    expect(bestOf(plotData(kinds(8), named(2, rising(8))))).toBe('dumbbell');
    expect(bestOf(plotData(kinds(3), named(2, rising(3))))).toBe('grouped-bars');
  });

  it('draws parts of a whole as bars of shares', () => {
    const parts = { coal: [60], other: [40] };
    expect(bestOf(plotData(['all'], parts, { whole: 'energy', unit: '%' }))).toBe('share-bars');
    expect(bestOf(plotData(['all'], parts, { whole: 'energy' }))).toBe('stacked-bars');
  });

  it('prints many numbers as a table', () => {
    expect(bestOf(plotData(kinds(6), named(8, rising(6))))).toBe('data-table');
    expect(bestOf(plotData(kinds(9), named(3, rising(9))))).toBe('data-table');
  });
});

it('takes the form the author asks for first, and the table last', () => {
  const data = plotData(years(8), named(3, rising(8)));
  expect(chooseForms(data, 'slope')[0]).toBe('slope');
  expect(chooseForms(data).at(-1)).toBe('data-table');
});
