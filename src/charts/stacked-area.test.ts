import { expect, it } from 'vitest';
import { drawnPlot, piecesOf, plotRefusal, textsOf } from '../testing/drawn-plot.js';
import { plotData } from '../testing/sample-plot.js';
import { stackedArea } from './stacked-area.js';

const years = [2020, 2021, 2022];
const whole = { whole: 'freight' };

it('lays bands on each other from nought, as high as their numbers', () => {
  const plot = drawnPlot(stackedArea, plotData(years, { rail: [10, 20, 30], road: [30, 30, 30] }, whole));
  const [rail, road] = piecesOf(plot, 'area');
  expect(road?.lower).toEqual(rail?.upper);
  const height = (area: typeof rail, place: number) =>
    (area?.lower[place]?.[1] ?? 0) - (area?.upper[place]?.[1] ?? 0);
  expect(height(rail, 2) / height(rail, 0)).toBeCloseTo(3);
  expect(height(road, 0)).toBeCloseTo(height(rail, 2));
  expect(textsOf(plot, 'line')).toEqual(['road', 'rail']);
});

it('parts what is expected from what is counted', () => {
  const data = plotData(years, { rail: [1, 2, 3], road: [3, 3, 3] }, { ...whole, expectedFrom: 2022 });
  const plot = drawnPlot(stackedArea, data);
  expect(piecesOf(plot, 'area').map(({ line, places, expected }) => [line, places, expected])).toEqual([
    [0, [0, 1], false],
    [0, [1, 2], true],
    [1, [0, 1], false],
    [1, [1, 2], true],
  ]);
});

it('ends at a hundred where shares make up the whole', () => {
  const plot = drawnPlot(
    stackedArea,
    plotData(years, { a: [60, 50, 40], b: [40, 50, 60] }, { ...whole, unit: '%' }),
  );
  expect(textsOf(plot, 'tick')).toEqual(['100', '50', '0']);
});

it('is refused without time, without a whole, with gaps and where shares leave some out', () => {
  expect(plotRefusal(stackedArea, plotData(['a', 'b', 'c'], { a: [1, 2, 3], b: [1, 2, 3] }, whole))).toBe(
    'no-time',
  );
  expect(plotRefusal(stackedArea, plotData(years, { a: [1, 2, 3], b: [1, 2, 3] }))).toBe('no-whole');
  expect(plotRefusal(stackedArea, plotData(years, { a: [1, 2, 3], b: [1, undefined, 3] }, whole))).toBe(
    'has-gaps',
  );
  const some = plotData(years, { a: [60, 50, 40], b: [30, 50, 60] }, { ...whole, unit: '%' });
  expect(plotRefusal(stackedArea, some)).toBe('not-the-whole');
});
