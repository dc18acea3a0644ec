import type { DrawPlot } from './plot.js';
import { endsOf, refusePlot, valuesOf } from './plot-values.js';
import { drawRowBars } from './row-bars.js';

/** One to three lines as bars to both sides of nought, in a row a place, every value printed. */
export const divergingBars: DrawPlot = (data, box, ruler) => {
  const refusal = refusePlot(data, box, { lines: [1, 3], places: [1, 15], lengths: true });
  if (refusal !== undefined) return refusal;
  if (valuesOf(data).every(({ value }) => endsOf(value)[0] >= 0)) return { refused: 'never-negative' };
  return drawRowBars('diverging-bars', data, box, ruler);
};
