import type { DrawPlot } from './plot.js';
import { refusePlot } from './plot-values.js';
import { drawRowBars } from './row-bars.js';

/**
 * One to three lines as bars from nought, in a row a place, every value printed. One line by category is a ranking of
 * up to fifteen, the largest on top.
 */
export const groupedBars: DrawPlot = (data, box, ruler) => {
  const places = [1, data.lines.length === 1 ? 15 : 8] as const;
  const refusal = refusePlot(data, box, { lines: [1, 3], places, lengths: true, neverNegative: true });
  return refusal ?? drawRowBars('grouped-bars', data, box, ruler);
};
