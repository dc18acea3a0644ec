import { expect, test } from 'vitest';
import { faultsOfData } from '../../testing/data-story.js';

const years = 'year,Tram,Bus\n2021,10,20\n2022,30,25\n2023,35,22\n';
const faults = (series: string, csv = years) =>
  faultsOfData({ headline: 'It went on', csv, series: `title: Trips, ${series}` });

test('a form the author asks for is drawn where the data allow it', () => {
  expect(faults('form: line')).toEqual([]);
  expect(faults('form: data-table')).toEqual([]);
});

test('a form that would not be honest is a warning that says why, and what is drawn instead', () => {
  expect(faults('form: share-bars').join()).toMatch(
    /^\(form-refused\) “share-bars” .*“whole”.*drawn as “line”/,
  );
  expect(faults('form: slope').join()).toMatch(/^\(form-refused\) .*two dates.*“line”/);
  expect(faults('form: diverging-bars').join()).toMatch(/^\(form-refused\) .*below nought/);
});

test('values that no form can show are an error', () => {
  const heads = Array.from({ length: 40 }, (_, index) => `L${index}`);
  const row = (place: number) => [`Place ${place}`, ...heads.map((_, index) => String(index))].join(',');
  const csv = [['place', ...heads].join(','), ...Array.from({ length: 40 }, (_, index) => row(index))].join(
    '\n',
  );
  expect(faultsOfData({ headline: 'It went on', csv, series: 'title: Trips' }).join()).toMatch(
    /^form-refused No form can show “Trips”: it has 40 lines of 40 values/,
  );
});
