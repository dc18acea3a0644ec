import { describe, expect, test } from 'vitest';
import { createClock } from './clock.js';

describe('the clock', () => {
  test('gives the date that reproducible builds are told to use', () => {
    expect(createClock({ SOURCE_DATE_EPOCH: '1700000000' }).sourceDate()?.toISOString()).toBe(
      '2023-11-14T22:13:20.000Z',
    );
  });

  test.each([undefined, '', 'yesterday', '-1', '1.5', '9'.repeat(20)])('knows no date from %j', (value) => {
    expect(createClock({ SOURCE_DATE_EPOCH: value }).sourceDate()).toBeUndefined();
  });

  test('measures time that passes', async () => {
    const clock = createClock({});
    const before = clock.elapsed();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(clock.elapsed()).toBeGreaterThan(before);
  });
});
