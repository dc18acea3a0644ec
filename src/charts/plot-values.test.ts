import { expect, it } from 'vitest';
import { reachOf } from './plot-values.js';

it('reads a value above nought as every chart does', () => {
  expect(reachOf({ printed: '50–60', value: { from: 50, to: 60 }, qualifier: 'exactly' })).toEqual({
    solid: 50,
    possible: 60,
    open: false,
  });
  expect(reachOf({ printed: '超60', value: 60, qualifier: 'more-than' })).toMatchObject({
    solid: 60,
    open: true,
  });
});

it('mirrors what is certain and possible below nought', () => {
  expect(reachOf({ printed: '−60–−50', value: { from: -60, to: -50 }, qualifier: 'exactly' })).toMatchObject({
    solid: -50,
    possible: -60,
  });
});

it('does not know the direction of more than a negative number, nor a certain part of a range about nought', () => {
  expect(reachOf({ printed: '超−5', value: -5, qualifier: 'more-than' })).toBeUndefined();
  expect(reachOf({ printed: '−1–2', value: { from: -1, to: 2 }, qualifier: 'exactly' })).toBeUndefined();
});
