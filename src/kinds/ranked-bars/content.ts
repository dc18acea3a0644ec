import type { ComparedFigures } from '../../content/compared-figures.js';
import type { Content as AnyContent } from '../../model/content.js';

export const name = 'ranked-bars';

export interface Content extends AnyContent, ComparedFigures {
  readonly kind: typeof name;
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    /** What the drawing is, where it is no picture of its own. */
    readonly drawing: string;
    readonly opening: (headline: string, count: number) => string;
  };
}
