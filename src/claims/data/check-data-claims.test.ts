import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Series, SeriesTable } from '../../model/series.js';
import { checkDataClaims } from './check-data-claims.js';

const names = ['Aldo', 'Bramley', 'Corwen', 'Dunmore'];

/** A series with these values, by line and year from 2010 on. */
function seriesOf(values: readonly (readonly number[])[]): Series {
  const table: SeriesTable = {
    axis: 'time',
    places: (values[0] ?? []).map((_, index) => ({
      label: String(2010 + index),
      time: 2010 + index,
      expected: false,
    })),
    lines: values.map((line, index) => ({
      name: names[index] ?? '',
      values: line.map((value, place) => ({
        printed: String(value),
        value,
        qualifier: 'exactly',
        origin: { file: 'data.csv', row: place + 2, column: 'BCDE'[index] ?? '' },
      })),
    })),
  };
  return { id: 'by-line', title: 'Trips by line', unit: 'thousand', data: 'data', table };
}

const wrong = (text: string, series: Series) =>
  checkDataClaims(text, [series], undefined).filter(({ kind }) => kind !== 'backed');
/** What is said of it: every number, movement and rank is looked at, and nothing is left open. */
const backed = (text: string, series: Series) => {
  const found = checkDataClaims(text, [series], undefined);
  return { wrong: found.filter(({ kind }) => kind !== 'backed'), many: found.length };
};

/** Values that differ in all places and all lines, so that one is never right by chance. */
const grid = fc
  .tuple(
    fc.integer({ min: 2, max: 4 }),
    fc.integer({ min: 3, max: 9 }),
    fc.uniqueArray(fc.integer({ min: 200, max: 9999 }), { minLength: 36, maxLength: 36 }),
  )
  .map(([lines, years, numbers]) =>
    Array.from({ length: lines }, (_, line) =>
      Array.from({ length: years }, (_, year) => (numbers[line * years + year] ?? 0) / 10),
    ),
  );
const picked = fc.tuple(grid, fc.nat(), fc.nat(), fc.nat()).map(([values, a, b, c]) => {
  const years = values[0]?.length ?? 0;
  const line = a % values.length;
  const from = b % (years - 1);
  const to = from + 1 + (c % (years - 1 - from));
  const [first, last] = [values[line]?.[from] ?? 0, values[line]?.[to] ?? 0];
  return { series: seriesOf(values), values, line, from, to, first, last, name: names[line] ?? '' };
});

describe('random data', () => {
  test('a true value passes, another one, another year and another line do not', () => {
    fc.assert(
      fc.property(picked, ({ series, values, line, from, to, first, name }) => {
        const say = (value: number, year: number, who: string) =>
          `In ${2010 + year} ${who} made ${value} thousand trips`;
        expect(backed(say(first, from, name), series)).toEqual({ wrong: [], many: 2 });
        expect(wrong(say(first + 0.1, from, name), series)).not.toEqual([]);
        expect(wrong(say(first, to, name), series)).not.toEqual([]);
        expect(wrong(say(first, from, names[(line + 1) % values.length] ?? ''), series)).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a true change passes, its opposite and another per cent do not', () => {
    fc.assert(
      fc.property(picked, ({ series, from, to, first, last, name }) => {
        const share = Math.round((Math.abs(last - first) / first) * 100);
        fc.pre(share > 1 && share < 900);
        const [up, down] = last > first ? ['rose', 'fell'] : ['fell', 'rose'];
        const say = (word: string, by: number, start = from) =>
          `Between ${2010 + start} and ${2010 + to} ${name} ${word} by ${by} percent`;
        expect(backed(say(up, share), series)).toEqual({ wrong: [], many: 3 });
        expect(wrong(say(down, share), series)).not.toEqual([]);
        expect(wrong(say(up, share + 3), series)).not.toEqual([]);
        expect(
          backed(
            `${name} ${up} from ${first} thousand in ${2010 + from} to ${last} thousand in ${2010 + to}`,
            series,
          ).wrong,
        ).toEqual([]);
        expect(
          wrong(
            `${name} ${down} from ${first} thousand in ${2010 + from} to ${last} thousand in ${2010 + to}`,
            series,
          ),
        ).not.toEqual([]);
        expect(
          wrong(
            `从${2010 + from}年到${2010 + to}年，${name}${last > first ? '上升' : '下降'}${share}%`,
            series,
          ),
        ).toEqual([]);
        expect(
          wrong(
            `从${2010 + from}年到${2010 + to}年，${name}${last > first ? '下降' : '上升'}${share}%`,
            series,
          ),
        ).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the year of the highest value passes, every other does not', () => {
    fc.assert(
      fc.property(picked, ({ series, values, line, name }) => {
        const own = values[line] ?? [];
        const peak = own.indexOf(Math.max(...own));
        for (const [year] of own.entries()) {
          const found = wrong(`${name} peaked in ${2010 + year}`, series);
          if (year === peak) expect(found).toEqual([]);
          else expect(found).not.toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
