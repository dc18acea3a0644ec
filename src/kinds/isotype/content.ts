import type { Content as AnyContent, DrawnFigure } from '../../model/content.js';

export const name = 'isotype';

export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** Two or three of one scale, each with the icon that draws one sign of it. */
  readonly items: readonly (DrawnFigure & { readonly icon: string })[];
  /** How many figures the section has on this scale, where not all of them are shown. */
  readonly of?: number;
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    /** What the drawing is, where it is no picture of its own. */
    readonly drawing: string;
    readonly opening: (headline: string, count: number) => string;
  };
}
