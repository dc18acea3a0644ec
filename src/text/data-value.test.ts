import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataValue } from './data-value.js';

test.each([
  ['12', 12, '12'],
  ['1,234.5', 1234.5, '1,234.5'],
  ['12 345', 12345, '12 345'],
  ['-3.2', -3.2, '−3.2'],
  ['−3', -3, '−3'],
  ['-0', 0, '0'],
  ['12.5%', 12.5, '12.5%'],
  ['0.30000000000000004', 0.3, '0.3'],
  ['1e3', 1000, '1000'],
  ['50–60', { from: 50, to: 60 }, '50–60'],
])('%s is a value', (cell, value, printed) => {
  expect(readDataValue(cell)).toMatchObject({ kind: 'value', value, printed, qualifier: 'exactly' });
});

test.each([
  ['约50', 50, 'about'],
  ['more than 80', 80, 'more-than'],
  ['80多', 80, 'more-than'],
])('%s keeps its qualifier', (cell, value, qualifier) => {
  expect(readDataValue(cell)).toMatchObject({ kind: 'value', value, qualifier, printed: cell });
});

test.each(['', ' ', '-', '—', '..', '…', 'n/a', 'N/A', '无', '不详'])('%j is a gap', (cell) => {
  expect(readDataValue(cell)).toEqual({ kind: 'gap' });
});

test.each(['12,5', '1,23,4', 'abc', '12 men and 3 women', '60–50', '#REF!'])(
  '%s is not guessed at',
  (cell) => {
    expect(readDataValue(cell)).toEqual({ kind: 'unreadable' });
  },
);

test('every number a program writes is read back as it is', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (number) => {
      const read = readDataValue(String(number));
      expect(read.kind).toBe('value');
      if (read.kind === 'value')
        expect(Math.abs(Number(read.value) - number)).toBeLessThanOrEqual(Math.abs(number) * 1e-14);
    }),
  );
});
