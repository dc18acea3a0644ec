import { expect, it } from 'vitest';
import { drawnPlot, piecesOf, plotRefusal, textsOf } from '../testing/drawn-plot.js';
import { plotData } from '../testing/sample-plot.js';
import { smallMultiples } from './small-multiples.js';

const years = [2019, 2020, 2021, 2022];
const six = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name, at) => [name, [1, 2, 3, 4 + at]]));

it('draws a plot a line, all on one scale, each with its name and last value', () => {
  const plot = drawnPlot(smallMultiples, plotData(years, six));
  expect(plot.panels).toHaveLength(6);
  const lengths = plot.panels?.map(({ scale }) => Math.round(scale.start - scale.end));
  expect(new Set(lengths).size).toBe(1);
  expect(textsOf(plot, 'line').toSorted()).toEqual(Object.keys(six));
  expect(textsOf(plot, 'value').toSorted()).toEqual(['4', '5', '6', '7', '8', '9']);
  expect(textsOf(plot, 'place')).toHaveLength(12);
});

it('draws ranges as columns', () => {
  const plot = drawnPlot(smallMultiples, plotData(years, { a: [1, 2, [3, 4], 5], b: [1, 2, 3, 4] }));
  expect(piecesOf(plot, 'stroke')).toEqual([]);
  expect(piecesOf(plot, 'bar').filter(({ certainty }) => certainty === 'hatched')).toHaveLength(1);
});

it('is refused for one line, without time and for more than nine', () => {
  expect(plotRefusal(smallMultiples, plotData(years, { a: [1, 2, 3, 4] }))).toBe('too-few-lines');
  expect(plotRefusal(smallMultiples, plotData(['x', 'y', 'z', 'w'], six))).toBe('no-time');
});

it('sets the last value behind the name where there is little height', () => {
  const plot = drawnPlot(smallMultiples, plotData(years, six), { x: 0, y: 0, width: 900, height: 120 });
  const tops = ['a', '4'].map((text) => plot.labels.find((label) => label.text === text)?.box.y);
  expect(tops).toEqual([0, 0]);
});
