import { expect, it } from 'vitest';
import { valueDomain } from './value-scale.js';

it('begins at nought with three to five round ticks', () => {
  expect(valueDomain([3, 48], false)).toEqual({ from: 0, to: 48, ticks: [0, 20, 40], step: 20, cut: false });
  expect(valueDomain([3, 59], true)).toMatchObject({ from: 0, to: 60, ticks: [0, 20, 40, 60] });
  expect(valueDomain([-7, 12], false)).toMatchObject({ from: -10, ticks: [-10, -5, 0, 5, 10] });
});

it('is cut only where it may be and nought would flatten what is drawn', () => {
  expect(valueDomain([90, 98], true)).toMatchObject({ from: 90, cut: true });
  expect(valueDomain([90, 98], false)).toMatchObject({ from: 0, cut: false });
  expect(valueDomain([40, 98], true)).toMatchObject({ from: 0, cut: false });
  expect(valueDomain([90, 90], true)).toMatchObject({ from: 0, cut: false });
});

it('has a length where all numbers are nought', () => {
  expect(valueDomain([0, 0], true)).toMatchObject({ from: 0, to: 1 });
});
