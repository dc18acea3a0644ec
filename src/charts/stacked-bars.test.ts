import { expect, it } from 'vitest';
import { drawnPlot, piecesOf, plotRefusal } from '../testing/drawn-plot.js';
import { plotData } from '../testing/sample-plot.js';
import { stackedBars } from './stacked-bars.js';

it('lays parts one behind the other, the longest row as wide as the plot', () => {
  const plot = drawnPlot(
    stackedBars,
    plotData(['a', 'b'], { one: [30, 10], two: [10, 10] }, { whole: 'all' }),
  );
  expect(piecesOf(plot, 'bar').map(({ from, to }) => [from, to])).toEqual([
    [0, 30],
    [30, 40],
    [0, 10],
    [10, 20],
  ]);
  const ends = piecesOf(plot, 'bar').map(({ box }) => box.x + box.width);
  expect(ends[1]).toBeCloseTo(920);
});

it('outlines what is expected, and prints its values on the ground', () => {
  const data = plotData([2020, 2030], { one: [30, 10], two: [10, 10] }, { whole: 'all', expectedFrom: 2030 });
  const plot = drawnPlot(stackedBars, data);
  expect(piecesOf(plot, 'bar').map(({ certainty }) => certainty)).toEqual([
    'solid',
    'solid',
    'expected',
    'expected',
  ]);
  const inside = plot.labels
    .filter(({ role }) => role === 'value')
    .map(({ place, inside }) => [place, inside]);
  expect(inside).toEqual([
    [0, true],
    [0, true],
    [1, false],
    [1, false],
  ]);
});

it('may leave some of the whole out, but does not exceed it', () => {
  const some = plotData(['a'], { one: [30], two: [10] }, { whole: 'all', unit: '%' });
  expect(plotRefusal(stackedBars, some)).toBeUndefined();
  const more = plotData(['a'], { one: [70], two: [40] }, { whole: 'all', unit: '%' });
  expect(plotRefusal(stackedBars, more)).toBe('not-the-whole');
  expect(plotRefusal(stackedBars, plotData(['a'], { one: [70], two: [40] }))).toBe('no-whole');
  expect(plotRefusal(stackedBars, plotData(['a'], { one: [70] }, { whole: 'all' }))).toBe('too-few-lines');
});
