import { sum } from 'd3-array';
import { isShare } from '../text/unit-kinds.js';
import type { Box } from './chart.js';
import type { PlotData, PlotRefusal } from './plot.js';
import { refusePlot, statedNumber, valuesOf } from './plot-values.js';

/** Lines that are parts of one whole, to be laid upon each other. */

/** Each share may be rounded by so much; all of them together by no more than half a point. */
const mostRounding = 0.5;

/**
 * Why lines cannot be stacked: without a whole nobody knows that they do not overlap, a gap would make the total
 * smaller than it is, and what is not exact would move all that stands on it.
 *
 * @param isWhole whether the parts have to make up the whole, or may leave some of it out
 */
export function refuseParts(
  data: PlotData,
  box: Box,
  { isWhole, places }: { readonly isWhole: boolean; readonly places: readonly [number, number] },
): PlotRefusal | undefined {
  const refusal = refusePlot(data, box, { lines: [2, 6], places, neverNegative: true, noRanges: true });
  if (refusal !== undefined) return refusal;
  if (data.whole === undefined) return { refused: 'no-whole' };
  if (data.lines.some(({ values }) => values.includes(undefined))) return { refused: 'has-gaps' };
  if (valuesOf(data).some(({ value }) => value.qualifier !== 'exactly')) return { refused: 'not-exact' };
  const totals = totalsOf(data);
  if (totals.some((total) => total <= 0)) return { refused: 'nothing-to-draw' };
  if (!isShare(data.unit)) return undefined;
  const isRight = totals.every((total, place) =>
    total > 100 ? total - 100 <= roundingOf(data, place) : !isWhole || 100 - total <= roundingOf(data, place),
  );
  return isRight ? undefined : { refused: 'not-the-whole' };
}

/** What all lines make up together at each place. */
export function totalsOf(data: PlotData): readonly number[] {
  return data.places.map((_, place) =>
    sum(data.lines, ({ values }) => {
      const value = values[place];
      return value === undefined ? 0 : statedNumber(value);
    }),
  );
}

/** By how much the printed parts of a whole may miss it: half of the last digit of each, and a little for binary sums. */
function roundingOf({ lines }: PlotData, place: number): number {
  const halves = sum(lines, ({ values }) => {
    const decimals = /[.,](\d+)\D*$/.exec(values[place]?.printed ?? '')?.[1]?.length ?? 0;
    return 10 ** -decimals / 2;
  });
  return Math.min(mostRounding, halves) + 1e-9;
}
