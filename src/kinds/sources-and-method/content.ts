import type { Content as AnyContent, CountedFigure } from '../../model/content.js';
import type { CheckedPart } from '../../model/trace.js';
import type { Words } from '../../model/words.js';

export const name = 'sources-and-method';

/** A statement of the story as a mark in a drawing of all of them. */
export interface StatementMark {
  /** Whether it states a figure. */
  readonly figure: boolean;
  /** Whether the picture is about it; on a section's false for those of the other sections. */
  readonly own: boolean;
}

export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** How many statements it is about. */
  readonly hero: CountedFigure;
  /** What else was counted: figures, corrections. None to two. */
  readonly companions: readonly CountedFigure[];
  /** Every statement of the story, in the order of the source. */
  readonly marks: readonly StatementMark[];
  /** How it was checked. */
  readonly method?: Words;
}

/** The unit of a number of the program's own, and what it counts. */
export interface Counted {
  readonly unit: string;
  readonly counts: string;
}

export interface Labels {
  readonly headline: string;
  readonly short: string;
  /** How it was checked. @param parts what was compared of every figure; none where no figure was */
  readonly method: (parts: readonly CheckedPart[]) => string;
  readonly statements: (count: number) => Counted;
  readonly statementsOf: (count: number, all: number) => Counted;
  readonly figures: (count: number) => Counted;
  readonly corrections: (count: number) => Counted;
  /** How the drawing is read. @param each how many statements one mark stands for */
  readonly key: (each: number, ofSection: boolean) => string;
  /** For someone who cannot see the picture. */
  readonly told: {
    readonly opening: (headline: string, counted: string) => string;
    /** @param own how many belong to the section; undefined where the picture is of the whole story */
    readonly marks: (count: number, figures: number, own: number | undefined) => string;
  };
}
