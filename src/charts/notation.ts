import { boundsOf } from '../text/figure.js';
import type { ChartFigure } from './chart.js';

/**
 * One notation for every chart: **solid is certain, hatched is possible, dashes go on.**
 *
 * | as printed | drawn |
 * |---|---|
 * | 53家 | solid to 53 |
 * | 80多个, 超7.4万个, 至少5个 | solid to the number, then open dashes: it goes on, nobody says how far |
 * | 约200万吨 | solid to a tenth below, hatched to a tenth above |
 * | 近30个 | solid to a tenth below, hatched to the number |
 * | 不足30个, 至多30个 | hatched to the number: all of it is only possible |
 * | 15%～30% | solid to the lower number, hatched to the upper |
 *
 * The dashes have one length and are not to scale. 80多 is under 90 and 千余 under 2,000, but to hatch that far would
 * draw an amount the source does not state. The tenth of “about” and “nearly” is the house's reading of the words
 * (see `boundsOf`), and the key beside a chart has to say so.
 */
export interface Extent {
  /** Certain from nought to here. */
  readonly solid: number;
  /** Possible from `solid` to here; equal to `solid` where nothing is hatched. */
  readonly possible: number;
  /** It goes on, to an end that is not stated. */
  readonly open: boolean;
}

/**
 * What is certain of a figure, what is possible, and whether it goes on.
 *
 * @param limit the most it can be, where there is such a thing: 100 for a share
 */
export function extentOf(
  figure: Pick<ChartFigure, 'value' | 'qualifier'>,
  limit = Number.POSITIVE_INFINITY,
): Extent {
  const { low = 0, high } = boundsOf(figure.qualifier, figure.value, undefined);
  const solid = Math.min(low, limit);
  return { solid, possible: Math.min(high ?? low, limit), open: high === undefined };
}

/** The numbers a figure states: one, or the two ends of a range. */
export function statedNumbers({ value }: Pick<ChartFigure, 'value'>): readonly number[] {
  return typeof value === 'number' ? [value] : [value.from, value.to];
}

/** The larger of the numbers stated: what figures are ranked by. */
export function rankOf(figure: Pick<ChartFigure, 'value'>): number {
  return Math.max(...statedNumbers(figure));
}
