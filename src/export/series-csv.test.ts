import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Series } from '../model/series.js';
import { seriesCsv } from './series-csv.js';

const cell = { file: 'trips.csv', row: 3, column: 'B' } as const;
const series: Series = {
  id: 'trips',
  title: 'Trips',
  unit: 'million',
  data: 'trips-data',
  table: {
    axis: 'time',
    places: [
      { label: '2023', time: 2023, expected: false },
      { label: '2024', time: 2024, expected: true },
    ],
    lines: [
      {
        name: '=Tram',
        values: [undefined, { printed: '−4', value: -4, qualifier: 'exactly', origin: cell }],
      },
      {
        name: 'Bus',
        values: [
          {
            printed: '50–60',
            value: { from: 50, to: 60 },
            qualifier: 'exactly',
            origin: { ...cell, sheet: 'A' },
          },
          { printed: '80多个', value: 80, qualifier: 'more-than', origin: { statement: 'trips.points.1' } },
        ],
      },
    ],
  },
};

test('every point is a row with its value, its cell or statement; a gap has no value, and no text becomes a formula', () => {
  const text = new TextDecoder().decode(seriesCsv(series, 'Passenger count'));
  const rows: readonly Record<string, string>[] = parse(text, { columns: true, bom: true });
  expect(
    rows.map(({ at, line, figure, value, value_to: to, cell: where, statement }) => [
      at,
      line,
      figure,
      value,
      to,
      where,
      statement,
    ]),
  ).toEqual([
    ['2023', "'=Tram", '', '', '', '', ''],
    ['2023', 'Bus', '50–60', '50', '60', 'trips.csv#A!B3', ''],
    ['2024', "'=Tram", '−4', '-4', '', 'trips.csv!B3', ''],
    ['2024', 'Bus', '80多个', '80', '', '', 'trips.points.1'],
  ]);
  expect(rows.every(({ unit, source }) => unit === 'million' && source === 'Passenger count')).toBe(true);
  expect(rows.map(({ expected }) => expected)).toEqual(['no', 'no', 'yes', 'yes']);
});
