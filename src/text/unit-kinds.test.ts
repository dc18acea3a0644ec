import { expect, it } from 'vitest';
import { countAlike, isShare } from './unit-kinds.js';

it('takes counting words of one kind of thing for alike', () => {
  expect(countAlike('家', '个')).toBe(true);
  expect(countAlike('％', '成')).toBe(true);
  expect(countAlike('km', '公里')).toBe(true);
});

it('keeps people from participations, and shares from their differences', () => {
  expect(countAlike('人', '人次')).toBe(false);
  expect(countAlike('%', '个百分点')).toBe(false);
  expect(countAlike('吨', '个')).toBe(false);
});

it('knows the units of a part of a whole', () => {
  expect(['%', '％', '成', 'per cent'].map(isShare)).toEqual([true, true, true, true]);
  expect(isShare('倍')).toBe(false);
});
