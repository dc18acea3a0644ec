import type { ShownSeries } from '../../model/shown-series.js';

export const name = 'grouped-bars';

export interface Content extends ShownSeries {
  readonly kind: typeof name;
}
