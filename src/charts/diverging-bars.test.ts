import { expect, it } from 'vitest';
import { drawnPlot, piecesOf, plotRefusal, textsOf } from '../testing/drawn-plot.js';
import { plotData } from '../testing/sample-plot.js';
import { divergingBars } from './diverging-bars.js';

it('draws to both sides of one line of nought, on one scale', () => {
  const plot = drawnPlot(divergingBars, plotData(['a', 'b', 'c'], { change: [4, -8, 2] }));
  const boxOf = (place: number) => piecesOf(plot, 'bar').find((bar) => bar.place === place)?.box;
  const [a, b] = [boxOf(0), boxOf(1)];
  expect((b?.x ?? 0) + (b?.width ?? 0)).toBeCloseTo(a?.x ?? 0);
  expect((b?.width ?? 0) / (a?.width ?? 1)).toBeCloseTo(2);
  expect(textsOf(plot, 'place')).toEqual(['a', 'c', 'b']);
});

it('sets a value outside its bar on either side', () => {
  const plot = drawnPlot(divergingBars, plotData(['a', 'b'], { change: [4, -8] }));
  const label = plot.labels.find(({ text }) => text === '−8')?.box;
  const bar = piecesOf(plot, 'bar').find(({ place }) => place === 1)?.box;
  expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThan(bar?.x ?? 0);
});

it('refuses what is never negative', () => {
  expect(plotRefusal(divergingBars, plotData(['a', 'b'], { change: [4, 8] }))).toBe('never-negative');
});
