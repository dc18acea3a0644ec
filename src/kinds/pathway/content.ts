import type { Content as AnyContent, NumberedItems } from '../../model/content.js';

export const name = 'pathway';

/** Two to six stations, in the order in which the source names them. */
export interface Content extends AnyContent, NumberedItems {
  readonly kind: typeof name;
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    readonly opening: (headline: string, count: number) => string;
    /** @param number 1-based */
    readonly station: (number: number) => string;
  };
}
