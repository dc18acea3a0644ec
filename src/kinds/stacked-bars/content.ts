import type { ShownSeries } from '../../model/shown-series.js';

export const name = 'stacked-bars';

export interface Content extends ShownSeries {
  readonly kind: typeof name;
}
