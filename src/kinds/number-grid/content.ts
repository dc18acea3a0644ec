import type { Content as AnyContent, CountedFigure } from '../../model/content.js';

export const name = 'number-grid';

export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** Two to six. */
  readonly items: readonly CountedFigure[];
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    readonly opening: (headline: string, count: number) => string;
  };
}
