/** Lines of a source, both inclusive. */
export interface LineSpan {
  readonly from: number;
  readonly to: number;
}

/** The program's own words in handouts that are read. */
export interface BriefingWords {
  /** What a brief is called, over its headline. */
  readonly brief: string;
  readonly factsheet: string;
  /** What ends a sentence. */
  readonly stop: string;
  readonly colon: string;
  readonly semicolon: string;
  /** Words that begin a sentence. */
  readonly sentence: (words: string) => string;
  /** What a paragraph is about, run in before its text. */
  readonly lead: (words: string) => string;
  /** The lines of a source that something rests on; of a further source behind its name. */
  readonly lines: (spans: readonly LineSpan[]) => string;
  readonly linesIn: (source: string, lines: string) => string;
  /** In brackets behind a text: where it stands. */
  readonly place: (places: string) => string;
  /** What the numbers of lines count. */
  readonly lineNumbers: (source: string) => string;
  /** How many misprints of the source were corrected, where they are not listed. */
  readonly corrected: (count: number) => string;
  /** How many arguments there was no room for. */
  readonly leftOut: (count: number) => string;
  /** What was asked. */
  readonly question: (question: string) => string;
  /** What stands before figures that no sentence of the source says. */
  readonly figures: string;
  /** How many figures and how many tables a factsheet holds. */
  readonly holds: (figures: number, tables: number) => string;
  /** The columns of a factsheet. */
  readonly heads: Readonly<Record<'figure' | 'counts' | 'when' | 'speaker' | 'passage', string>>;
  /** From one figure to another. */
  readonly fromTo: (from: string, to: string) => string;
  /** A part with the whole it belongs to. */
  readonly partOf: (part: string, whole: string) => string;
  /** Cells of a data file: `roads.csv, B2:D9`. */
  readonly cells: (file: string, sheet: string | undefined, range: string) => string;
}
