import { expect, it } from 'vitest';
import { chartFigure } from '../testing/sample-figures.js';
import { isRefusal } from './chart.js';
import { share } from './share.js';

const box = { x: 0, y: 0, width: 1000, height: 80 };
const part = (printed: string) => chartFigure(printed, { partOf: '全部能源' });

it('sets parts end to end and shows what they leave', () => {
  const chart = share([part('60%'), part('25%')], box);
  if (isRefusal(chart)) throw new Error(chart.refused);
  expect(chart.marks.map(({ box: { x, width } }) => [x, width])).toEqual([
    [0, 600],
    [600, 250],
  ]);
  expect(chart.ground).toEqual([{ x: 850, y: 0, width: 150, height: 80 }]);
  expect(chart.says.rest).toBe(15);
});

it('leaves no rest where the parts fill their whole, whatever the rounding', () => {
  const chart = share([part('33.3%'), part('33.3%'), part('33.4%')], box);
  expect(isRefusal(chart) ? undefined : chart.says.rest).toBe(0);
});

it('lets one part go on into the rest, and then says no exact rest', () => {
  const chart = share([part('超60%')], box);
  if (isRefusal(chart)) throw new Error(chart.refused);
  expect(chart.openEnds).toHaveLength(1);
  expect(chart.says.rest).toBeUndefined();
});

it('refuses parts of which one has no certain end', () => {
  expect(share([part('超60%'), part('20%')], box)).toEqual({ refused: 'inexact-parts', figure: '超60%' });
});

it('refuses parts that are more than their whole, or of two wholes', () => {
  expect(share([part('60%'), part('45%')], box)).toEqual({ refused: 'more-than-the-whole' });
  const other = chartFigure('20%', { partOf: '受访者' });
  expect(share([part('60%'), other], box)).toEqual({ refused: 'no-whole', figure: '20%' });
});
