/** From the first to before the last, of the paragraphs beside a slide. */
export type Paragraphs = readonly [from: number, to: number];

/** A row of a handout as it stands on a page: a slide with its notes, or notes that go on from the row before. */
export interface PlacedRow {
  /** Index among the rows of the handout. */
  readonly row: number;
  /** Whether heading and slide stand here; not where a row goes on. */
  readonly opens: boolean;
  /** What stands below the slide, and what beside it. */
  readonly below: Paragraphs;
  readonly beside: Paragraphs;
  /** Over how many of the even rows of its page it stands; absent where rows are as tall as what they hold. */
  readonly span?: number;
  /** Ruled lines that have room below its notes; absent where none shall stand there. */
  readonly lines?: number;
}

/** A page of a handout: its rows from top to bottom. */
export interface HandoutPage {
  readonly rows: readonly PlacedRow[];
  /** How much farther than usual they stand apart, so that they reach the foot of the page; in px. */
  readonly apart: number;
}
