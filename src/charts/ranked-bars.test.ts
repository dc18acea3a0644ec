import { expect, it } from 'vitest';
import { chartFigure } from '../testing/sample-figures.js';
import { isRefusal } from './chart.js';
import { rankedBars } from './ranked-bars.js';

const box = { x: 0, y: 0, width: 700, height: 300 };

it('ranks bars by their numbers and lets the longest fill the width', () => {
  const chart = rankedBars([chartFigure('9个'), chartFigure('70个'), chartFigure('35家')], box);
  if (isRefusal(chart)) throw new Error(chart.refused);
  expect(chart.marks.map(({ figure, box: { width } }) => [figure, Math.round(width)])).toEqual([
    ['70个', 700],
    ['35家', 350],
    ['9个', 90],
  ]);
  expect(chart.axis).toEqual({ from: 0, to: 70, start: 0, end: 700 });
});

it('leaves room for the sign that a figure goes on', () => {
  const chart = rankedBars([chartFigure('70多个')], box);
  if (isRefusal(chart)) throw new Error(chart.refused);
  const [mark, sign] = [chart.marks[0]?.box, chart.openEnds[0]?.box];
  expect(mark?.width).toBeLessThan(700);
  expect((sign?.x ?? 0) + (sign?.width ?? 0)).toBeCloseTo(700);
  // The edges of the bar themselves run on.
  expect(sign?.x).toBeCloseTo(mark?.width ?? 0);
});

it('says the date, the unit and the qualifier that belong to it', () => {
  const chart = rankedBars([chartFigure('约30个', { asOf: '2023-end' }), chartFigure('9家')], box);
  expect(isRefusal(chart) ? undefined : chart.says).toEqual({
    units: ['个', '家'],
    dates: [{ figure: '约30个', asOf: '2023-end' }],
    qualified: ['约30个'],
    hatched: true,
    open: false,
  });
});

it('refuses what does not belong on one axis', () => {
  const apart = chartFigure('9个', { scale: 'others' });
  expect(rankedBars([chartFigure('70个'), apart], box)).toEqual({ refused: 'unlike-things', figure: '9个' });
  const alone = chartFigure('9个', { scale: undefined });
  expect(rankedBars([alone, chartFigure('8个', { scale: undefined })], box)).toMatchObject({
    refused: 'unlike-things',
  });
  const people = chartFigure('8人次');
  expect(rankedBars([chartFigure('70个'), people], box)).toMatchObject({ refused: 'unlike-things' });
  expect(rankedBars([], box)).toEqual({ refused: 'nothing-to-draw' });
  expect(rankedBars([{ ...alone, value: -3 }], box)).toMatchObject({ refused: 'negative' });
  expect(rankedBars([alone], { ...box, width: 0 })).toEqual({ refused: 'box-too-small' });
});
