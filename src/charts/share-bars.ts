import { refuseParts, totalsOf } from './parts.js';
import type { DrawPlot } from './plot.js';
import { drawStackedRows } from './stacked-rows.js';

/** Two to six parts of a whole as bars of one length, in a row a place: what is compared is their share of it. */
export const shareBars: DrawPlot = (data, box, ruler) => {
  const refusal = refuseParts(data, box, { isWhole: true, places: [1, 12] });
  return refusal ?? drawStackedRows('share-bars', data, box, ruler, { most: 100, wholes: totalsOf(data) });
};
