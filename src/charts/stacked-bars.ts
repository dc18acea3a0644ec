import { refuseParts, totalsOf } from './parts.js';
import type { DrawPlot } from './plot.js';
import { drawStackedRows } from './stacked-rows.js';

/** Two to six parts of a whole one behind the other from nought, in a row a place: the longer row is the larger total. */
export const stackedBars: DrawPlot = (data, box, ruler) => {
  const refusal = refuseParts(data, box, { isWhole: false, places: [1, 12] });
  return refusal ?? drawStackedRows('stacked-bars', data, box, ruler, { most: Math.max(...totalsOf(data)) });
};
