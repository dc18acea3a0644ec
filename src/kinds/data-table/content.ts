import type { ShownSeries } from '../../model/shown-series.js';

export const name = 'data-table';

export interface Content extends ShownSeries {
  readonly kind: typeof name;
}
