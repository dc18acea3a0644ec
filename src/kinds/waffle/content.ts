import type { Content as AnyContent, DrawnFigure } from '../../model/content.js';
import type { Words } from '../../model/words.js';

export const name = 'waffle';

export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** A part of a whole, and what the whole is. */
  readonly share: DrawnFigure & { readonly partOf: Words };
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    /** What the drawing is, where it is no picture of its own. */
    readonly drawing: string;
    readonly opening: (headline: string) => string;
    readonly squares: (whole: string, counted: string) => string;
    readonly hatched: string;
    readonly open: string;
  };
}
