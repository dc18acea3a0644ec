import { expect, it } from 'vitest';
import { periodKey } from './period.js';

it('tells a moment, a stretch of time and a projection of one year apart where they may differ', () => {
  expect(periodKey({ asOf: '2030' })).not.toBe(periodKey({ by: '2030' }));
  expect(periodKey({ during: { from: '2016', to: '2020' } })).toBe('2016 to 2020');
  expect(periodKey({})).toBeUndefined();
});
