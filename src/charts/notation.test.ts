import { expect, it } from 'vitest';
import { chartFigure } from '../testing/sample-figures.js';
import { extentOf } from './notation.js';

const extent = (printed: string) => {
  const { solid, possible, open } = extentOf(chartFigure(printed));
  return [solid, possible, open];
};

it('draws an exact number solid', () => {
  expect(extent('53家')).toEqual([53, 53, false]);
});

it('lets “more than” go on from its number', () => {
  expect(extent('80多个')).toEqual([80, 80, true]);
  expect(extent('超7.4万个')).toEqual([74000, 74000, true]);
  expect(extent('至少5个')).toEqual([5, 5, true]);
});

it('hatches what is only possible', () => {
  expect(extent('约200万吨')).toEqual([1_800_000, 2_200_000, false]);
  expect(extent('近30个')).toEqual([27, 30, false]);
  expect(extent('不足30个')).toEqual([0, 30, false]);
  expect(extent('15%～30%')).toEqual([15, 30, false]);
});

it('keeps a share within its whole', () => {
  expect(extentOf({ value: 95, qualifier: 'about' }, 100).possible).toBe(100);
});
