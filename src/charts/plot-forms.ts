import type { SeriesForm } from '../model/series.js';
import { columns } from './columns.js';
import { dataTable } from './data-table.js';
import { divergingBars } from './diverging-bars.js';
import { dumbbell } from './dumbbell.js';
import { groupedBars } from './grouped-bars.js';
import { line } from './line.js';
import type { DrawPlot } from './plot.js';
import { shareBars } from './share-bars.js';
import { slope } from './slope.js';
import { smallMultiples } from './small-multiples.js';
import { stackedArea } from './stacked-area.js';
import { stackedBars } from './stacked-bars.js';

/** Every form a series can take, by its name: what is true of all of them is checked on all of them. */
export const plotForms = Object.freeze({
  line,
  columns,
  'grouped-bars': groupedBars,
  'stacked-bars': stackedBars,
  'share-bars': shareBars,
  slope,
  dumbbell,
  'stacked-area': stackedArea,
  'diverging-bars': divergingBars,
  'data-table': dataTable,
  'small-multiples': smallMultiples,
} satisfies Record<SeriesForm, DrawPlot>);
