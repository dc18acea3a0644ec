import fc from 'fast-check';
import type { PlotData, PlotValue } from '../charts/plot.js';
import { qualifiers } from '../model/story.js';

/** Names as stories have them: short and long, in Chinese and English. */
const names = [
  '出口',
  '进口',
  '东盟',
  '中欧班列开行列数',
  '共建国家在华留学生人数',
  '基础设施与产能合作',
  'Exports',
  'EU',
  'Rail freight between China and Europe',
  'Students',
  'Investment in energy and water',
  'Services',
] as const;

const number = fc.oneof(
  fc.nat(20),
  fc.nat(100),
  fc.integer({ min: 0, max: 90_000 }),
  fc.nat(10_000).map((hundredths) => hundredths / 100),
);

/** A minus or none, ranges or none, gaps or none: data are of one sort, as they are in life. */
const sort = fc.record({
  areParts: fc.constantFrom(false, false, true),
  negatives: fc.boolean(),
  ranges: fc.constantFrom(0, 0, 0, 3),
  gaps: fc.constantFrom(0, 0, 5),
  qualified: fc.constantFrom(0, 0, 5),
});

const exact = { negatives: false, ranges: 0, gaps: 0, qualified: 0 } as const;

/** The same lines as parts of a whole: of each place the percentages, printed with one decimal. */
function asShares(data: PlotData): PlotData {
  const numbers = data.lines.map(({ values }) =>
    values.map((one) => (typeof one?.value === 'number' ? one.value : 0)),
  );
  const totals = data.places.map((_, place) => numbers.reduce((sum, line) => sum + (line[place] ?? 0), 0));
  const shareOf = (number: number, total: number) => Math.round((1000 * number) / total) / 10;
  return {
    ...data,
    unit: '%',
    whole: '全部',
    lines: data.lines.map(({ name }, line) => ({
      name,
      values: totals.map((total, place) => {
        const share = total === 0 ? 0 : shareOf(numbers[line]?.[place] ?? 0, total);
        return { printed: String(share), value: share, qualifier: 'exactly' };
      }),
    })),
  };
}

/** One to nine lines over one to twenty places, with all that data may hold. */
export const randomPlotData: fc.Arbitrary<PlotData> = sort.chain(({ areParts, ...sorts }) => {
  const { negatives, ranges, gaps, qualified } = areParts ? exact : sorts;
  const often = (times: number) => fc.nat(19).map((one) => one < times);
  const value: fc.Arbitrary<PlotValue> = fc
    .record({
      one: number,
      two: number,
      minus: fc.boolean(),
      isRange: often(ranges),
      isQualified: often(qualified),
      qualifier: fc.constantFrom(...qualifiers),
    })
    .map(({ one, two, minus, isRange, isQualified, qualifier }) => {
      const sign = negatives && minus && one > 0 ? -1 : 1;
      return {
        printed: isRange ? `${one}–${one + two}` : `${sign * one}`,
        value: isRange ? { from: one, to: one + two } : sign * one,
        qualifier: isQualified ? qualifier : 'exactly',
      };
    });
  const cell = fc.tuple(often(gaps), value).map(([isGap, given]) => (isGap ? undefined : given));
  return fc
    .record({
      lines: fc.integer({ min: 1, max: 9 }),
      places: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 6 }), fc.constant(2)),
    })
    .chain(({ lines, places }) =>
      fc.record({
        cells: fc.array(fc.array(cell, { minLength: places, maxLength: places }), {
          minLength: lines,
          maxLength: lines,
        }),
        named: fc.shuffledSubarray([...names], { minLength: lines, maxLength: lines }),
        steps: fc.array(fc.constantFrom(1, 1, 1, 1, 7), { minLength: places, maxLength: places }),
        axis: fc.constantFrom('time', 'category'),
        whole: fc.option(fc.constant('全部'), { nil: undefined }),
        expectedFrom: fc.option(fc.nat(places), { nil: places }),
        unit: fc.constantFrom('', '%', '万'),
      }),
    )
    .map(
      ({ cells, named, steps, axis, whole, expectedFrom, unit }): PlotData => ({
        axis,
        unit,
        ...(whole === undefined ? {} : { whole }),
        places: steps.map((_, index) => {
          const time = 1990 + steps.slice(0, index).reduce((sum: number, step) => sum + step, 0);
          const isExpected = axis === 'time' && index >= expectedFrom;
          return axis === 'time'
            ? { label: `${time}`, time, expected: isExpected }
            : { label: `${names[index % names.length]}${index}`, expected: isExpected };
        }),
        lines: cells.map((values, index) => ({ name: named[index] ?? '', values })),
      }),
    )
    .map((data) => (areParts ? asShares(data) : data));
});

/** A box as posters and slides have, with the size of words on it. */
export const randomPlotRoom = fc.record({
  box: fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 300 }),
    width: fc.integer({ min: 240, max: 1800 }),
    height: fc.integer({ min: 240, max: 1800 }),
  }),
  size: fc.integer({ min: 10, max: 44 }),
});
