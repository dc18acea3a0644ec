import type { Story } from './story.js';

/** Where a passage stands in the source text. Lines and columns are 1-based; `end*` is inclusive. */
export interface Place {
  /** The further source file it stands in; absent for the story's own source. */
  readonly file?: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a figure says: each part of it was found true by a rule, or is not said, or waits for a person to look. */
export const checkedParts = [
  'digits',
  'unit',
  'qualifier',
  'sign',
  'direction',
  'date',
  'counted',
  'speaker',
] as const;

export type CheckedPart = (typeof checkedParts)[number];

/**
 * What the rule that looked found of a part of a figure: it agrees with the passage (`verified`), the story says nothing
 * of it (`not-stated`), or no rule could decide (`for-a-human`).
 */
export type Verdict = 'verified' | 'not-stated' | 'for-a-human';

export type FigureChecks = Readonly<Record<CheckedPart, Verdict>>;

/** One statement of the story, found in the source. */
export interface TracedStatement {
  /** The statement's own id, or one derived from its place: `argument-id.points.1`. */
  readonly id: string;
  /** The argument, section or part of the story it belongs to. */
  readonly owner: string;
  /** The passage as the source prints it, white space of the print removed, corrections applied. */
  readonly sentence: string;
  readonly place: Place;
  /** Who says it, where the story names somebody: the id of an expert, or words of the source. */
  readonly speaker?: string;
  /**
   * Where the statement rests on several passages: each of them with its place. `sentence` then holds them
   * all, one a line, and `place` is that of the first.
   */
  readonly passages?: readonly { readonly sentence: string; readonly place: Place }[];
  /** The whole sentences of the source its passages stand in, those that can be read alone. */
  readonly quotable?: readonly QuotableSentence[];
  /** For a statistic: the figure as printed (`80多个`); otherwise absent. */
  readonly raw?: string;
  /** Whether it states a figure that was compared with its passage, and agrees; false where there is none to compare. */
  readonly exact: boolean;
  /** For a figure: what of it was found true, part by part. */
  readonly checks?: FigureChecks;
}

/** A sentence of the source, whole, that can be read without what stands around it. */
export interface QuotableSentence {
  readonly text: string;
  /** Whose words it is: the id of an expert, or a name of the source; absent where it tells what happened or was said. */
  readonly speaker?: string;
}

/** A data file with the digest of its bytes, which tells whether it was changed. */
export interface TracedDataFile {
  readonly id: string;
  readonly file: string;
  /** The SHA-256, in hexadecimal digits. */
  readonly digest: string;
}

/** A story whose every statement has been found in its source. */
export interface TracedStory {
  /** The folder name under `decks/`. */
  readonly name: string;
  readonly story: Story;
  readonly statements: readonly TracedStatement[];
  /** The data files that series rest on, as they were read; absent where there are none. */
  readonly data?: readonly TracedDataFile[];
  /**
   * Set where its words are a translation: the language they were translated from, which is that of every passage, and
   * which part AI had in it.
   */
  readonly translation?: { readonly from: string; readonly ai: Story['aiDisclosure'] };
}
