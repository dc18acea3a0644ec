import { expect, it } from 'vitest';
import { drawnPlot, piecesOf, plotRefusal, textsOf } from '../testing/drawn-plot.js';
import { plotData } from '../testing/sample-plot.js';
import { columns } from './columns.js';

const years = (count: number) => Array.from({ length: count }, (_, index) => 2000 + index);

it('draws columns as high as their numbers, from nought, and prints them all where there is room', () => {
  const plot = drawnPlot(columns, plotData(years(4), { trade: [100, 95, 90, 50] }));
  const [first, , , last] = piecesOf(plot, 'bar').map(({ box }) => box.height);
  expect((last ?? 0) / (first ?? 1)).toBeCloseTo(0.5);
  expect(textsOf(plot, 'value')).toEqual(['100', '95', '90', '50']);
  expect(textsOf(plot, 'tick')).toEqual([]);
  expect(plot.says.cut).toBe(false);
});

it('prints the last, the first and the highest of many, beside an axis', () => {
  const values = years(20).map((_, index) => 10_000 + 137 * index * (20 - index));
  const plot = drawnPlot(columns, plotData(years(20), { trade: values }));
  const printed = textsOf(plot, 'value');
  expect(printed).toContain(String(values.at(-1)));
  expect(printed).toContain(String(Math.max(...values)));
  expect(printed.length).toBeLessThan(5);
  expect(textsOf(plot, 'tick')[0]).toBeDefined();
});

it('leaves a gap empty, outlines what is expected, hatches what is possible and opens what goes on', () => {
  const over = { printed: '超60', value: 60, qualifier: 'more-than' } as const;
  const data = plotData(years(5), { trade: [[50, 60], undefined, over, 40, 45] }, { expectedFrom: 2003 });
  const plot = drawnPlot(columns, data);
  expect(piecesOf(plot, 'bar').map(({ place, certainty }) => [place, certainty])).toEqual([
    [0, 'solid'],
    [0, 'hatched'],
    [2, 'solid'],
    [3, 'expected'],
    [4, 'expected'],
  ]);
  const [end] = piecesOf(plot, 'open-end');
  const under = piecesOf(plot, 'bar').find(({ place }) => place === 2)?.box.y ?? 0;
  expect((end?.box.y ?? 0) + (end?.box.height ?? 0)).toBeLessThan(under);
  expect(plot.says).toEqual({ hatched: true, open: true, expected: true, gap: true, cut: false });
});

it('hangs what is below nought from the line of nought', () => {
  const plot = drawnPlot(columns, plotData(years(3), { balance: [5, -5, 2] }));
  const [up, down] = piecesOf(plot, 'bar').map(({ box }) => box);
  expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(down?.y ?? 0);
  expect(up?.height).toBeCloseTo(down?.height ?? 0);
});

it('keeps the distance of times', () => {
  const plot = drawnPlot(columns, plotData([1949, 1978, 2018], { trade: [11, 206, 4000] }));
  const [first = 0, second = 0, third = 0] = piecesOf(plot, 'bar').map(({ box }) => box.x);
  expect((second - first) / (third - first)).toBeCloseTo(29 / 69);
});

it('refuses several lines, and what may lie on either side of its number', () => {
  expect(plotRefusal(columns, plotData(years(3), { a: [1, 2, 3], b: [1, 2, 3] }))).toBe('one-line-only');
  const unsure = { printed: '超−5', value: -5, qualifier: 'more-than' } as const;
  expect(plotRefusal(columns, plotData(years(3), { a: [1, unsure, 3] }))).toBe('not-exact');
});
