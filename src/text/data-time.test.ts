import { expect, test } from 'vitest';
import { readDataTime } from './data-time.js';

test.each([
  ['2013', 2013, 'year'],
  ['2013年', 2013, 'year'],
  ['2024-Q2', 2024.25, 'quarter'],
  ['2024Q4', 2024.75, 'quarter'],
  ['2024-H2', 2024.5, 'half'],
  ['2024-07', 2024.5, 'month'],
  ['2024/7', 2024.5, 'month'],
  ['2024年7月', 2024.5, 'month'],
  ['July 2024', 2024.5, 'month'],
  ['2024-01-01', 2024, 'day'],
  ['2024-01-01T00:00:00.000Z', 2024, 'day'],
])('%s is a time', (label, time, step) => {
  expect(readDataTime(label)).toMatchObject({ time, step });
});

test.each(['Asia', '2013/14', '12', '亚洲', '2013 and 2014', '', '2024年1至9月', '9999'])(
  '%j is none',
  (label) => {
    expect(readDataTime(label)).toBeUndefined();
  },
);

test('days of one year stand in their order', () => {
  const days = ['2024-01-31', '2024-02-01', '2024-12-31', '2025-01-01'].map(
    (day) => readDataTime(day)?.time ?? 0,
  );
  expect(days.toSorted((one, other) => one - other)).toEqual(days);
});
