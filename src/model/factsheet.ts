import type { BriefNotes } from './brief.js';
import type { Words } from './words.js';

/** Every figure of a story in tables: as printed, what it counts, when, who said it, and where. */
export interface Factsheet {
  readonly kind: 'factsheet';
  /** What it is, and how much stands in it. */
  readonly label: Words;
  /** The story it is a section of. */
  readonly within?: Words;
  readonly title: Words;
  readonly summary: Words;
  readonly heads: Readonly<Record<FactColumn, Words>>;
  readonly sections: readonly FactSection[];
  readonly notes: BriefNotes;
}

export type FactColumn = 'figure' | 'counts' | 'when' | 'speaker' | 'passage';

export interface FactSection {
  readonly id: string;
  /** Absent where there is but one. */
  readonly number?: number;
  readonly heading?: Words;
  readonly facts: readonly Fact[];
  readonly tables: readonly FactTable[];
  /** Index of the accent. */
  readonly accent: number;
}

export interface Fact {
  readonly id: string;
  /** One, or what a change came to and by how much. */
  readonly figures: readonly Words[];
  readonly counts: Words;
  readonly when?: Words;
  readonly speaker: Words;
  /** Of a figure the source does not print: how it is calculated. */
  readonly calculated?: Words;
  readonly passages: readonly FactPassage[];
}

export interface FactPassage {
  /** As the source prints it; its language, where it is not that of the page. */
  readonly text: Words;
  readonly place: Words;
}

/** The values of a series. */
export interface FactTable {
  readonly id: string;
  readonly title: Words;
  /** File, sheet and cells; or who said them and where. */
  readonly place: Words;
  /** What the rows are: a time or a category has no name. */
  readonly columns: readonly Words[];
  readonly rows: readonly { readonly label: Words; readonly values: readonly Words[] }[];
}
