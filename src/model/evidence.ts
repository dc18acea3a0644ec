import type { FigureChecks, Place } from './trace.js';

/** What a story rests on, as a reader may look it up: its source texts whole, and each statement with its passages. */
export interface Evidence {
  /** That of the story, and so of its source texts. */
  readonly language: string;
  /** The story's own source first. */
  readonly texts: readonly SourceText[];
  readonly statements: readonly EvidencedStatement[];
}

/** A source text as it was read. */
export interface SourceText {
  /** As the story names it, and as the place of a passage in it does; absent for the story's own source. */
  readonly file?: string;
  /** What the story calls it. */
  readonly name: string;
  readonly text: string;
}

export interface EvidencedStatement {
  readonly id: string;
  /** For a figure: how it is printed and what it counts, by the languages the story is there in. */
  readonly figure?: Readonly<Record<string, { readonly printed: string; readonly counts: string }>>;
  /** Who says it, by name. */
  readonly speaker?: string;
  /** What it is found in, each as the source prints it. */
  readonly passages: readonly { readonly sentence: string; readonly place: Place }[];
  readonly checks?: FigureChecks;
}
