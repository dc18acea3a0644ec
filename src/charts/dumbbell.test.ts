import { expect, it } from 'vitest';
import { drawnPlot, piecesOf, plotRefusal, textsOf } from '../testing/drawn-plot.js';
import { plotData } from '../testing/sample-plot.js';
import { dumbbell } from './dumbbell.js';

it('pairs two lines in a row a place, numbers outside and names above', () => {
  const plot = drawnPlot(dumbbell, plotData(['Laos', 'Kenya'], { planned: [12, 60], built: [20, 40] }));
  expect(textsOf(plot, 'place')).toEqual(['Kenya', 'Laos']);
  expect(textsOf(plot, 'value')).toEqual(['40', '60', '12', '20']);
  expect(textsOf(plot, 'line').toSorted()).toEqual(['built', 'planned']);
  expect(piecesOf(plot, 'span')).toHaveLength(2);
  expect(plot.coloured).toBe('by-line');
});

it('draws both ends of a range and prints it once', () => {
  const plot = drawnPlot(dumbbell, plotData(['a', 'b'], { parks: [[50, 60], 41] }));
  expect(piecesOf(plot, 'dot')).toHaveLength(3);
  expect(textsOf(plot, 'value')).toEqual(['50–60', '41']);
  expect(piecesOf(plot, 'span')).toHaveLength(1);
});

it('pairs the two dates of many lines, coloured by date', () => {
  const plot = drawnPlot(dumbbell, plotData([2013, 2023], { a: [1, 4], b: [2, 9], c: [3, 1] }));
  expect(textsOf(plot, 'line')).toEqual(['b', 'a', 'c']);
  expect(textsOf(plot, 'place')).toEqual(['2013', '2023']);
  expect(plot.coloured).toBe('by-place');
});

it('draws one dot where the other is missing', () => {
  const plot = drawnPlot(dumbbell, plotData(['a', 'b'], { one: [1, 2], two: [undefined, 3] }));
  expect(piecesOf(plot, 'dot')).toHaveLength(3);
  expect(piecesOf(plot, 'span')).toHaveLength(1);
});

it('refuses one line without ranges, and three lines', () => {
  expect(plotRefusal(dumbbell, plotData(['a'], { one: [1] }))).toBe('too-few-lines');
  expect(plotRefusal(dumbbell, plotData(['a'], { one: [1], two: [1], three: [1] }))).toBe('too-many-lines');
  expect(plotRefusal(dumbbell, plotData(['a'], { one: [[1, 2]], two: [1] }))).toBe('not-exact');
});
