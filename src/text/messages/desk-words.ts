import type { CheckedPart, Verdict } from '../../model/trace.js';

/** What the index page says: all of it the program's own. */
export interface DeskWords {
  readonly decks: string;
  readonly handouts: string;
  readonly posters: string;
  readonly proof: string;
  readonly trace: string;
  /** What the links to the five parts are together. */
  readonly parts: string;
  readonly languages: string;
  /** The heading over what belongs to no single section. */
  readonly whole: string;
  readonly counts: (decks: number, posters: number, handouts: number) => string;
  /** What a carousel is called, after its first page. */
  readonly carousel: (title: string) => string;
  readonly slides: (count: number) => string;
  readonly pages: (count: number) => string;
  readonly open: (title: string) => string;
  readonly report: string;
  readonly manifest: string;
  /** Kinds of handouts by the names the manifest has for them. */
  readonly handoutKinds: Readonly<Record<string, string>>;
  readonly papers: Readonly<Record<string, string>>;
  /** Platforms by the names of their sizes. */
  readonly platforms: Readonly<Record<string, string>>;
  /** Drawings by the names of their layouts. */
  readonly forms: Readonly<Record<string, string>>;
  readonly filter: Readonly<
    Record<'platform' | 'section' | 'form' | 'language' | 'search' | 'all' | 'none' | 'clear', string>
  > & {
    /** How many of how many are shown; `#` and `##` stand for the numbers. */
    readonly shown: string;
  };
  /** All pictures of a platform as one file. */
  readonly archive: (platform: string, pictures: number) => string;
  readonly picture: Readonly<
    Record<
      | 'close'
      | 'previous'
      | 'next'
      | 'inFeed'
      | 'large'
      | 'compare'
      | 'compareWith'
      | 'cancel'
      | 'one'
      | 'other'
      | 'files'
      | 'caption'
      | 'alternative'
      | 'copyCaption'
      | 'copyAlternative'
      | 'copied'
      | 'notCopied'
      | 'download'
      | 'statements'
      | 'table'
      | 'page',
      string
    >
  >;
  readonly checks: Readonly<Record<CheckedPart, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly proofs: ProofWords;
  readonly traced: TracedWords;
}

/** What was checked, measured and left out. */
interface ProofWords {
  readonly checked: string;
  readonly measured: string;
  readonly leftOut: string;
  readonly faults: string;
  readonly noFaults: string;
  /** Rows of the tables. */
  readonly rows: Readonly<
    Record<
      | 'statements'
      | 'figures'
      | 'byHand'
      | 'calculated'
      | 'values'
      | 'translated'
      | 'pages'
      | 'overflow'
      | 'overlap'
      | 'outside'
      | 'breaks'
      | 'orphans'
      | 'glyphs'
      | 'strings'
      | 'fonts'
      | 'contrast'
      | 'graphicContrast'
      | 'lightnessContrast'
      | 'vision',
      string
    >
  >;
  /** The smallest type, by what is measured. */
  readonly smallest: Readonly<Record<'decks' | 'posters' | 'handouts', string>>;
  readonly columns: Readonly<Record<'what' | 'where' | 'why', string>>;
  /** Why a picture is left out of a size. */
  readonly noRoom: string;
  readonly none: string;
}

/** Statements and the sentences they rest on. */
interface TracedWords {
  readonly search: string;
  readonly figures: string;
  readonly source: string;
  readonly line: (from: number, to: number) => string;
  readonly uses: (slides: number, pictures: number, documents: number) => string;
  readonly unused: string;
  readonly show: string;
}
