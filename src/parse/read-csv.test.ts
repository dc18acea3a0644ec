import { expect, test } from 'vitest';
import { readCsv } from './read-csv.js';

test.each([
  ['commas', 'year,red,blue\n2013,1.2,"3,400"\n'],
  ['semicolons', 'year;red;blue\r\n2013;1.2;3,400\r\n'],
  ['tabs', 'year\tred\tblue\n2013\t1.2\t3,400'],
  ['a byte order mark and white space', '\ufeffyear , red, blue\n2013, 1.2 ,"3,400"'],
])('cells parted by %s', (_, text) => {
  expect(readCsv(text, 'data.csv').table?.rows).toEqual([
    ['year', 'red', 'blue'],
    ['2013', '1.2', '3,400'],
  ]);
});

test('empty cells and short rows stay as they are', () => {
  expect(readCsv('年,甲,乙\n2013,,5\n2014,7', 'data.csv').table?.rows).toEqual([
    ['年', '甲', '乙'],
    ['2013', '', '5'],
    ['2014', '7'],
  ]);
});

test('a quotation mark that is never closed is told with its line', () => {
  const { table, diagnostics } = readCsv('a,b\n1,"2\n3,4\n', 'data.csv');
  expect(table).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'data-unreadable', path: 'data.csv', severity: 'error' }]);
});
