import { expect, it } from 'vitest';
import { chartFigure } from '../testing/sample-figures.js';
import { isRefusal } from './chart.js';
import { lollipop } from './lollipop.js';

const box = { x: 0, y: 0, width: 800, height: 300 };

it('sets a dot at each number, hollow where the number is not certain', () => {
  const chart = lollipop([chartFigure('60所'), chartFigure('约30所'), chartFigure('10～20所')], box);
  if (isRefusal(chart)) throw new Error(chart.refused);
  expect(chart.dots.map(({ figure, filled }) => [figure, filled])).toEqual([
    ['60所', true],
    ['约30所', false],
    ['10～20所', true],
    ['10～20所', false],
  ]);
});

it('keeps dots in proportion along the axis and inside the box', () => {
  const chart = lollipop([chartFigure('60所'), chartFigure('15所')], box);
  if (isRefusal(chart)) throw new Error(chart.refused);
  const { start, end } = chart.axis ?? { start: 0, end: 0 };
  const [long, short] = chart.dots;
  expect(long?.x).toBeCloseTo(end);
  expect((short?.x ?? 0) - start).toBeCloseTo((end - start) / 4);
  for (const { x, y, radius } of chart.dots) {
    expect(x - radius).toBeGreaterThanOrEqual(0);
    expect(x + radius).toBeLessThanOrEqual(800);
    expect(y + radius).toBeLessThanOrEqual(300);
  }
});
