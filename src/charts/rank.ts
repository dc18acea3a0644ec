import { descending } from 'd3-array';
import { scaleBand } from 'd3-scale';
import type { Box, ChartFigure } from './chart.js';
import { rankOf } from './notation.js';

export interface Band {
  readonly figure: ChartFigure;
  readonly y: number;
  readonly height: number;
}

/**
 * Figures from the largest to the smallest, equal ones in the order given, each in a band of a box.
 *
 * @param gap the space between two bands, as a share of a band with its space
 */
export function rank(figures: readonly ChartFigure[], box: Box, gap: number): readonly Band[] {
  const ranked = figures.toSorted((one, other) => descending(rankOf(one), rankOf(other)));
  const bands = scaleBand(ranked.keys(), [box.y, box.y + box.height]).paddingInner(gap);
  return ranked.map((figure, index) => ({ figure, y: bands(index) ?? box.y, height: bands.bandwidth() }));
}
