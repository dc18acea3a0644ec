import type { Content as AnyContent, NumberedItems } from '../../model/content.js';

export const name = 'measures';

export interface Content extends AnyContent, NumberedItems {
  readonly kind: typeof name;
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    readonly opening: (headline: string, count: number) => string;
  };
}
