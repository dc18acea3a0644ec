import type { Content as AnyContent, DatedItem } from '../../model/content.js';

export const name = 'timeline';

export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** In the order of time. */
  readonly items: readonly DatedItem[];
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    readonly opening: (headline: string, count: number) => string;
  };
}
