import type { Content as AnyContent, CountedFigure, Figure } from '../../model/content.js';
import type { Origin, Words } from '../../model/words.js';

export const name = 'breakdown';

export interface Part extends CountedFigure {
  /** Of the whole, 0 to 1. */
  readonly length: number;
  /** Whether the source lists it: what it leaves is calculated. */
  readonly listed: boolean;
}

export interface Content extends AnyContent {
  readonly kind: typeof name;
  readonly whole: Words;
  readonly total?: { readonly figure: Figure; readonly from: Origin };
  /** Two to eight, as the story lists them; what is left comes last. */
  readonly parts: readonly Part[];
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    /** What the drawing is, where it is no picture of its own. */
    readonly drawing: string;
    readonly opening: (headline: string, whole: string, count: number) => string;
  };
}
