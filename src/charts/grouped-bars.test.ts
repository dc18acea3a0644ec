import { expect, it } from 'vitest';
import { drawnPlot, piecesOf, plotRefusal, textsOf } from '../testing/drawn-plot.js';
import { plotData } from '../testing/sample-plot.js';
import { groupedBars } from './grouped-bars.js';

it('ranks one line by category, the largest on top, and leaves the order of times alone', () => {
  const ranked = drawnPlot(groupedBars, plotData(['a', 'b', 'c'], { trade: [2, 9, 5] }));
  expect(textsOf(ranked, 'place')).toEqual(['b', 'c', 'a']);
  expect(textsOf(ranked, 'value')).toEqual(['9', '5', '2']);
  const times = drawnPlot(groupedBars, plotData([2001, 2002, 2003], { trade: [2, 9, 5] }));
  expect(textsOf(times, 'place')).toEqual(['2001', '2002', '2003']);
});

it('names its lines behind the bars of the first row', () => {
  const data = plotData(['roads', 'rails'], { before: [10, 4], after: [20, 5] });
  const plot = drawnPlot(groupedBars, data);
  const names = plot.labels.filter(({ role }) => role === 'line');
  const values = plot.labels.filter(({ role, place }) => role === 'value' && place === 0);
  names.forEach(({ box }, index) => {
    expect(box.x).toBeGreaterThan(values[index]?.box.x ?? Number.POSITIVE_INFINITY);
  });
  expect(piecesOf(plot, 'key')).toEqual([]);
});

it('names them in a row with their colours where the bars would be too short', () => {
  const long = 'A very long name of a line that takes a lot of room';
  const data = plotData(['roads', 'rails'], { [long]: [19, 4], after: [20, 5] });
  const plot = drawnPlot(groupedBars, data);
  expect(piecesOf(plot, 'key').map(({ line }) => line)).toEqual([0, 1]);
});

it('leaves a row of a gap empty', () => {
  const plot = drawnPlot(groupedBars, plotData(['a', 'b'], { trade: [undefined, 9] }));
  expect(piecesOf(plot, 'bar').map(({ place }) => place)).toEqual([1]);
  expect(textsOf(plot, 'place')).toEqual(['b', 'a']);
  expect(plot.says.gap).toBe(true);
});

it('breaks long names of rows into lines', () => {
  const long = '基础设施互联互通与国际产能合作以及第三方市场合作的项目';
  const plot = drawnPlot(groupedBars, plotData([long, '贸易'], { 项目: [3, 9] }));
  expect(plot.labels.find(({ text }) => text === long)?.lines.length).toBeGreaterThan(1);
});

it('refuses what falls below nought, more than three lines and more than fifteen ranks', () => {
  expect(plotRefusal(groupedBars, plotData(['a', 'b'], { one: [1, -1] }))).toBe('negative');
  expect(plotRefusal(groupedBars, plotData(['a'], { one: [1], two: [1], three: [1], four: [1] }))).toBe(
    'too-many-lines',
  );
  const sixteen = Array.from({ length: 16 }, (_, index) => `p${index}`);
  expect(plotRefusal(groupedBars, plotData(sixteen, { one: sixteen.map(() => 1) }))).toBe('too-many-places');
});
