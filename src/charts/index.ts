import type { DrawChart } from './chart.js';
import { isotype } from './isotype.js';
import { lollipop } from './lollipop.js';
import { rankedBars } from './ranked-bars.js';
import { waffle } from './waffle.js';

/** Every form a chart can take, one file each: what is true of all of them is checked on all of them. */
export const chartForms: readonly DrawChart[] = Object.freeze([rankedBars, lollipop, waffle, isotype]);
