import fc from 'fast-check';
import type { ChartFigure } from '../charts/chart.js';
import { qualifiers } from '../model/story.js';
import { parseFigure } from '../text/numerals.js';

/** A figure of a chart, read from how it is printed: all of them on one scale unless told. */
export function chartFigure(printed: string, change: Partial<ChartFigure> = {}): ChartFigure {
  const parsed = parseFigure(printed);
  if (parsed === undefined) throw new RangeError(`${printed} is no figure`);
  const { value, qualifier, unit } = parsed;
  return {
    id: printed,
    figure: printed,
    value,
    qualifier,
    unit,
    counts: printed,
    scale: 'things',
    ...change,
  };
}

/** Two places behind the point, as figures are printed. */
const decimal = (most: number) => fc.nat(most * 100).map((hundredths) => hundredths / 100);

const value = fc.oneof(
  fc.nat(12),
  fc.nat(100),
  fc.integer({ min: 0, max: 9_000_000_000 }),
  decimal(1e6),
  fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 })).map(([from, more]) => ({ from, to: from + more })),
);

const figure = fc.record({
  value,
  qualifier: fc.constantFrom(...qualifiers),
  unit: fc.constantFrom('个', '家', '所'),
  asOf: fc.option(fc.constantFrom('2020-06', '2023-end'), { nil: undefined }),
});

/** One to six figures of one scale, with ids of their own. */
export const chartFigures: fc.Arbitrary<readonly ChartFigure[]> = fc
  .array(figure, { minLength: 1, maxLength: 6 })
  .map((figures) =>
    figures.map((one, index) => ({
      ...one,
      id: `figure-${index}`,
      figure: '',
      counts: '',
      scale: 'things',
    })),
  );

/** One to four percentages of one whole. */
export const chartShares: fc.Arbitrary<readonly ChartFigure[]> = fc
  .array(
    fc.record({
      value: decimal(100),
      qualifier: fc.constantFrom(...qualifiers),
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((shares) =>
    shares.map((one, index) => ({
      ...one,
      id: `share-${index}`,
      figure: '',
      counts: '',
      unit: '%',
      partOf: '全部',
    })),
  );

/** A box of a size that posters and slides have, anywhere on the sheet. */
export const chartBox = fc.record({
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 1000 }),
  width: fc.integer({ min: 40, max: 2000 }),
  height: fc.integer({ min: 40, max: 2000 }),
});
