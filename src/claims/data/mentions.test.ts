import { expect, test } from 'vitest';
import type { Series } from '../../model/series.js';
import { gridOf } from './data-grid.js';
import { lineMentions, placeMentions } from './mentions.js';

const value = {
  printed: '1',
  value: 1,
  qualifier: 'exactly' as const,
  origin: { file: 'a.csv', row: 2, column: 'B' },
};
const grid = (lines: readonly string[], places: readonly string[], axis: 'time' | 'category' = 'time') => {
  const table = {
    axis,
    places: places.map((label) => ({ label, expected: false })),
    lines: lines.map((name) => ({ name, values: places.map(() => value) })),
  };
  const series: Series = { id: 'one', title: 'Trips', data: 'a', table };
  return gridOf(series);
};

test('a line is named by its name, its adjective, or what sets it apart', () => {
  const lines = ['North line', 'South line', 'US'];
  const named = (text: string) =>
    lineMentions(grid(lines, ['2013', '2014']), text).map(({ line }) => lines[line]);
  expect(named('The North line and the southern one')).toEqual(['North line']);
  expect(named('the US told us')).toEqual(['US']);
  expect(lineMentions(grid(['North line', 'South line'], ['2013', '2014']), 'Northern trips')).toHaveLength(
    1,
  );
  expect(lineMentions(grid(['北區客運量', '南區客運量'], ['2013', '2014']), '南区增长')).toHaveLength(1);
});

test('a time knows its places, and whether a change begins there', () => {
  const years = grid(['Trips'], ['2013', '2014', '2015']);
  const places = (text: string) =>
    placeMentions(years, text, '2015-06-01').map(({ places: at, begins }) => [at, begins]);
  expect(places('from 2013 to 2015')).toEqual([
    [[0], true],
    [[2], false],
  ]);
  expect(places('2013年以来')).toEqual([[[0], true]]);
  expect(places('比2014年增长')).toEqual([[[1], true]]);
  expect(places('last year and in June 2014')).toEqual([
    [[1], false],
    [[], false],
  ]);
  expect(places('in 2011')).toEqual([[[], false]]);
  const months = grid(['Trips'], ['2014-01', '2014-02', '2015-01']);
  expect(placeMentions(months, '2014年', undefined).map(({ places: at }) => at)).toEqual([[0, 1]]);
});

test('two columns of years beside categories are times', () => {
  const turned = grid(['2024', '2014'], ['Ara', 'Bela'], 'category');
  expect(turned.axis).toBe('time');
  expect(turned.places.map(({ label }) => label)).toEqual(['2014', '2024']);
  expect(turned.lines.map(({ name }) => name)).toEqual(['Ara', 'Bela']);
});
