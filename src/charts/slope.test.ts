import { expect, it } from 'vitest';
import { drawnPlot, piecesOf, plotRefusal, textsOf } from '../testing/drawn-plot.js';
import { plotData } from '../testing/sample-plot.js';
import { slope } from './slope.js';

const data = plotData([2013, 2023], { ASEAN: [2.75, 6.41], EU: [3.47, 5.51] });

it('leads from the value at the left to the value and the name at the right', () => {
  const plot = drawnPlot(slope, data);
  const [left, right] = piecesOf(plot, 'stroke')[0]?.points ?? [];
  const xs = (text: string) => plot.labels.find((label) => label.text === text)?.box.x ?? Number.NaN;
  expect(xs('2.75')).toBeLessThan(left?.[0] ?? 0);
  expect(xs('6.41')).toBeGreaterThan(right?.[0] ?? 0);
  expect(xs('ASEAN')).toBeGreaterThan(xs('6.41'));
  expect(textsOf(plot, 'place')).toEqual(['2013', '2023']);
});

it('moves values apart that would stand on each other', () => {
  const close = plotData([2013, 2023], { a: [5, 9], b: [5.01, 9.01], c: [5.02, 1] });
  const plot = drawnPlot(slope, close);
  const values = plot.labels
    .filter(({ role, place }) => role === 'value' && place === 0)
    .map(({ box }) => box.y);
  expect(new Set(values.map(Math.round)).size).toBe(3);
});

it('draws a dot and no slope where one of the two is missing', () => {
  const plot = drawnPlot(slope, plotData([2013, 2023], { a: [5, 9], b: [undefined, 7] }));
  expect(piecesOf(plot, 'stroke').map(({ line }) => line)).toEqual([0]);
  expect(piecesOf(plot, 'dot').filter(({ line }) => line === 1)).toHaveLength(1);
});

it('refuses any but two places', () => {
  expect(plotRefusal(slope, plotData([2013, 2018, 2023], { a: [1, 2, 3] }))).toBe('not-two-places');
  expect(plotRefusal(slope, plotData([2013], { a: [1] }))).toBe('not-two-places');
});
