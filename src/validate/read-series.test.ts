import { describe, expect, it } from 'vitest';
import { seriesSchema } from '../model/series.js';
import { readSeries } from './read-series.js';

const rows = [
  ['year', 'Red line', 'Blue line', ''],
  ['2014', '1.5', '', ''],
  ['2013', '1.2', '3,400', ''],
  ['2015', '约2', '−3', ''],
  ['', 'a note', '', ''],
];
const data = { digest: '', tables: [{ file: 'lines.csv', rows }] };

function read(fields: object, from: Parameters<typeof readSeries>[1] = data) {
  return readSeries(seriesSchema.parse({ id: 'trips', title: 'Trips', data: 'lines', ...fields }), from);
}

describe('a series of a data file', () => {
  it('takes every column, its times from the earliest to the latest, each value with its cell', () => {
    const { table, faults } = read({});
    expect(faults).toEqual([]);
    expect(table.axis).toBe('time');
    expect(table.places.map(({ label, time }) => [label, time])).toEqual([
      ['2013', 2013],
      ['2014', 2014],
      ['2015', 2015],
    ]);
    expect(table.lines.map(({ name, values }) => [name, values.map((value) => value?.value)])).toEqual([
      ['Red line', [1.2, 1.5, 2]],
      ['Blue line', [3400, undefined, -3]],
    ]);
    expect(table.lines[1]?.values[0]?.origin).toEqual({ file: 'lines.csv', row: 3, column: 'C' });
    expect(table.lines[0]?.values[2]).toMatchObject({ printed: '约2', qualifier: 'about' });
  });

  it('takes the columns and rows it names, in its words', () => {
    const { table } = read({
      lines: [{ column: 'Blue line', name: 'Blue', short: 'B' }],
      rows: ['2015', '2013'],
      expected: '2015',
    });
    expect(table.lines.map(({ name, short }) => [name, short])).toEqual([['Blue', 'B']]);
    expect(table.places.map(({ label, expected }) => [label, expected])).toEqual([
      ['2013', false],
      ['2015', true],
    ]);
  });

  it('by category stands as the data have it', () => {
    const { table } = read({ at: 'Red line', lines: ['Blue line'], rows: ['约2', '1.2'] });
    expect(table.axis).toBe('category');
    expect(table.places.map(({ label }) => label)).toEqual(['约2', '1.2']);
  });

  it.each([
    ['column', { lines: ['Red lime'] }, 'data-column-unknown', /no column “Red lime”/, /“Red line”/],
    ['column of times', { at: 'month' }, 'data-column-unknown', /no column “month”/, /year, Red line/],
    ['row', { rows: ['2013', '2105'] }, 'data-row-unknown', /no row “2105”/, /“2015”/],
    ['expected place', { expected: '2016' }, 'data-row-unknown', /“2016”/, /expected/],
    ['sheet', { sheet: 'Totals' }, 'data-column-unknown', /no sheet “Totals”/, /none/],
  ])('tells an unknown %s', (_, fields, code, message, hint) => {
    const [fault] = read(fields).faults;
    expect(fault).toMatchObject({ code });
    expect(fault?.message).toMatch(message);
    expect(fault?.hint).toMatch(hint);
  });

  it('tells every cell that is no number, a head that stands twice, and a table without a value', () => {
    const of = (...cells: readonly (readonly string[])[]) =>
      read({}, { digest: '', tables: [{ file: 'a.csv', rows: cells }] }).faults.map(({ message }) => message);
    expect(of(['y', 'a', 'b'], ['2013', 'many', '12,5'])).toEqual([
      'Cell B2 of a.csv is no number: “many”.',
      'Cell C2 of a.csv is no number: “12,5”.',
    ]);
    expect(of(['y', 'a'], ['2013', '1'], ['2013', '2'])).toEqual(['“2013” stands in rows 2 and 3 of a.csv.']);
    expect(of(['y', 'a'], ['2013', ''])).toEqual(['a.csv has no value in what is taken from it.']);
  });

  it('is empty where its file could not be read, which others tell', () => {
    const series = seriesSchema.parse({ id: 'trips', title: 'Trips', data: 'lines' });
    expect(readSeries(series, undefined)).toEqual({
      table: { axis: 'category', places: [], lines: [] },
      faults: [],
    });
  });
});

it('written points make lines, each value with its statement', () => {
  const { table } = readSeries(
    seriesSchema.parse({
      id: 'trips',
      title: 'Trips',
      points: [
        { at: '2018', figure: '80多个', sentence: 'a' },
        { at: '1949', figure: '3个', sentence: 'b' },
        { at: '2018', line: 'B', figure: '5个', sentence: 'c' },
      ],
    }),
    undefined,
  );
  expect(table.axis).toBe('time');
  expect(table.places.map(({ label }) => label)).toEqual(['1949', '2018']);
  expect(table.lines).toMatchObject([
    {
      name: 'Trips',
      values: [
        { printed: '3个', value: 3, origin: { statement: 'trips.points.2' } },
        { printed: '80多个', value: 80, qualifier: 'more-than', origin: { statement: 'trips.points.1' } },
      ],
    },
    { name: 'B', values: [undefined, { value: 5 }] },
  ]);
});

it('a series has data or points, not both and not neither', () => {
  const parse = (fields: object) => seriesSchema.safeParse({ id: 'a', title: 'A', ...fields }).success;
  const points = [
    { at: '2018', figure: '1', sentence: 'a' },
    { at: '2019', figure: '2', sentence: 'b' },
  ];
  expect([parse({}), parse({ data: 'x', points }), parse({ data: 'x' }), parse({ points })]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
