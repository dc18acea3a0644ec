import { expect, it } from 'vitest';
import { drawnPlot, piecesOf, plotRefusal, textsOf } from '../testing/drawn-plot.js';
import { plotData } from '../testing/sample-plot.js';
import { shareBars } from './share-bars.js';

const whole = { whole: 'energy', unit: '%' };

it('fills every row, each part by its share', () => {
  const plot = drawnPlot(
    shareBars,
    plotData([2010, 2020], { coal: [69.2, 56.8], other: [30.8, 43.2] }, whole),
  );
  const bars = piecesOf(plot, 'bar');
  expect(bars.map(({ from, to }) => [from, to].map(Math.round))).toEqual([
    [0, 69],
    [69, 100],
    [0, 57],
    [57, 100],
  ]);
  expect(textsOf(plot, 'value')).toEqual(['69.2', '30.8', '56.8', '43.2']);
  expect(plot.labels.filter(({ role }) => role === 'value').every(({ inside }) => inside)).toBe(true);
});

it('takes counts that make up a whole, too', () => {
  const plot = drawnPlot(shareBars, plotData(['a', 'b'], { one: [30, 1], two: [10, 1] }, { whole: 'all' }));
  expect(piecesOf(plot, 'bar').map(({ to }) => to)).toEqual([75, 100, 50, 100]);
});

it('names its parts above the first row, or below the last where its narrowest part is wider', () => {
  const named = (one: readonly number[], two: readonly number[]) => {
    const plot = drawnPlot(shareBars, plotData(['a', 'b'], { one, two }, { whole: 'all' }));
    const bars = piecesOf(plot, 'bar').map(({ box }) => box);
    const names = plot.labels.filter(({ role }) => role === 'line');
    expect(names.map(({ text }) => text)).toEqual(['one', 'two']);
    return {
      above: names.every(({ box }) => box.y + box.height < Math.min(...bars.map(({ y }) => y))),
      below: names.every(({ box }) => box.y > Math.max(...bars.map(({ y, height }) => y + height))),
    };
  };
  expect(named([30, 30], [10, 1])).toEqual({ above: true, below: false });
  expect(named([30, 1], [10, 1])).toEqual({ above: false, below: true });
});

it('prints a value too long for its part behind the last part, and nowhere else', () => {
  const last = drawnPlot(shareBars, plotData(['a'], { one: [99.5], two: [0.5] }, whole));
  expect(textsOf(last, 'value')).toEqual(['99.5', '0.5']);
  const ends = piecesOf(last, 'bar').map(({ box }) => box.x + box.width);
  const behind = last.labels.find(({ text }) => text === '0.5');
  expect(behind?.box.x).toBeGreaterThan(Math.max(...ends));
  const first = drawnPlot(shareBars, plotData(['a'], { one: [0.5], two: [99.5] }, whole));
  expect(textsOf(first, 'value')).toEqual(['99.5']);
});

it('refuses parts that are not the whole, or of which one is missing, negative or not exact', () => {
  const refused = (lines: Parameters<typeof plotData>[1], change = {}) =>
    plotRefusal(shareBars, plotData(['a'], lines, { ...whole, ...change }));
  expect(refused({ one: [60], two: [40] }, { whole: undefined })).toBe('no-whole');
  expect(refused({ one: [60], two: [41] })).toBe('not-the-whole');
  expect(refused({ one: [60], two: [30] })).toBe('not-the-whole');
  expect(refused({ one: [33.3], two: [33.3], three: [33.3] })).toBeUndefined();
  expect(refused({ one: [60], two: [40], three: [-1] })).toBe('negative');
  const data = plotData(['a', 'b'], { one: [60, 100], two: [40, undefined] }, whole);
  expect(plotRefusal(shareBars, data)).toBe('has-gaps');
  const about = { printed: '约40', value: 40, qualifier: 'about' } as const;
  expect(refused({ one: [60], two: [about] })).toBe('not-exact');
});
