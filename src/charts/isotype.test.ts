import { expect, it } from 'vitest';
import { chartFigure } from '../testing/sample-figures.js';
import { isRefusal } from './chart.js';
import { isotype } from './isotype.js';
import { roundSigns } from './round-sign.js';

const box = { x: 0, y: 0, width: 1000, height: 400 };

it('draws one sign for each thing where there are few', () => {
  const chart = isotype([chartFigure('9个')], box);
  if (isRefusal(chart)) throw new Error(chart.refused);
  expect(chart.marks).toHaveLength(9);
  expect(chart.says.sign).toBe(1);
});

it('lets signs stand for a round number where there are many, and draws every sign whole', () => {
  const chart = isotype([chartFigure('20多个'), chartFigure('70多个'), chartFigure('50多家')], box);
  if (isRefusal(chart)) throw new Error(chart.refused);
  expect(chart.says.sign).toBe(5);
  const count = (id: string) => chart.marks.filter(({ figure }) => figure === id).length;
  expect(['70多个', '50多家', '20多个'].map(count)).toEqual([14, 10, 4]);
  expect(new Set(chart.marks.map(({ box: sign }) => sign.width)).size).toBe(1);
  expect(chart.openEnds).toHaveLength(3);
});

it('hatches the signs that are only possible', () => {
  const chart = isotype([chartFigure('约30个')], box);
  if (isRefusal(chart)) throw new Error(chart.refused);
  expect(chart.marks.filter(({ kind }) => kind === 'solid')).toHaveLength(27);
  expect(chart.marks.filter(({ kind }) => kind === 'hatched')).toHaveLength(6);
});

it('refuses numbers that no round sign divides', () => {
  expect(isotype([chartFigure('67家')], box)).toEqual({ refused: 'no-round-sign' });
  expect(isotype([chartFigure('70个'), chartFigure('9个')], box)).toEqual({ refused: 'no-round-sign' });
  expect(isotype([chartFigure('80个'), chartFigure('74000个')], box)).toEqual({ refused: 'no-round-sign' });
});

it('can draw fewer and larger signs, as long as each is whole and there is something to count', () => {
  const figures = [chartFigure('70多个'), chartFigure('50多家'), chartFigure('20多个')];
  expect(roundSigns(figures)).toEqual([5, 10]);
  const chart = isotype(figures, box, 10);
  if (isRefusal(chart)) throw new Error(chart.refused);
  expect(chart.says.sign).toBe(10);
  expect(chart.marks).toHaveLength(14);
});
