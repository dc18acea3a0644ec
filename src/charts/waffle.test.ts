import { expect, it } from 'vitest';
import { chartFigure } from '../testing/sample-figures.js';
import { isRefusal } from './chart.js';
import { waffle } from './waffle.js';

const box = { x: 0, y: 0, width: 400, height: 600 };
const part = (printed: string) => chartFigure(printed, { partOf: '全部能源' });

it('fills a cell for each per cent and a part of a cell for a part', () => {
  const chart = waffle([part('47.5%')], box);
  if (isRefusal(chart)) throw new Error(chart.refused);
  expect(chart.marks).toHaveLength(48);
  const [first, last] = [chart.marks[0]?.box, chart.marks.at(-1)?.box];
  expect(last?.width).toBeCloseTo((first?.width ?? 0) / 2);
  expect(chart.ground).toHaveLength(100);
  expect(chart.says.whole).toBe('全部能源');
});

it('reads tenths: 两成 is twenty cells', () => {
  const chart = waffle([part('两成')], box);
  expect(isRefusal(chart) ? 0 : chart.marks.length).toBe(20);
});

it('marks that a share goes on in the next cell', () => {
  const chart = waffle([part('超80%')], box);
  if (isRefusal(chart)) throw new Error(chart.refused);
  const next = chart.ground[80];
  const sign = chart.openEnds[0]?.box;
  expect(sign?.x).toBeGreaterThan(next?.x ?? 0);
  expect((sign?.x ?? 0) + (sign?.width ?? 0)).toBeLessThan((next?.x ?? 0) + (next?.width ?? 0));
});

it('refuses what is no part of a whole', () => {
  expect(waffle([chartFigure('47%')], box)).toMatchObject({ refused: 'no-whole' });
  expect(waffle([part('80个')], box)).toMatchObject({ refused: 'no-whole' });
  expect(waffle([part('300%')], box)).toMatchObject({ refused: 'more-than-the-whole' });
  expect(waffle([part('超100%')], box)).toMatchObject({ refused: 'more-than-the-whole' });
  expect(waffle([part('40%'), part('50%')], box)).toEqual({ refused: 'one-figure-only' });
});
