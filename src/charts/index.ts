import type { ChartForm, DrawChart } from './chart.js';
import { isotype } from './isotype.js';
import { lollipop } from './lollipop.js';
import { rankedBars } from './ranked-bars.js';
import { share } from './share.js';
import { waffle } from './waffle.js';

/** Every form a chart can take, by its name: one file each. */
export const chartForms: Readonly<Record<ChartForm, DrawChart>> = Object.freeze({
  'ranked-bars': rankedBars,
  lollipop,
  waffle,
  isotype,
  share,
});
