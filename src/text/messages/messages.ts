/** Every fixed word the program may add to a page. Nothing else on a page is the program's own. */
export interface Messages {
  /** Numbers of sections: 一, 二, 三 … */
  readonly sectionNumber: (index: number) => string;
  readonly contents: string;
  readonly takeaways: string;
  readonly sourcesAndMethod: string;
  readonly question: string;
  /** `截至2023年6月` */
  readonly asOf: (date: string) => string;
  /** A date as running text: `2017年5月`, `2023年底`. */
  readonly date: (iso: string) => { readonly main: string; readonly rest: string };
  /** The two parts of a date as one run of text. */
  readonly joinDate: (main: string, rest: string) => string;
  /** A passage of the source with its place, for speaker notes. */
  readonly passage: (lines: string, sentence: string) => string;
  /** `原文第207—219行` */
  readonly lines: (from: number, to: number) => string;
  /** `（1/2）` */
  readonly part: (index: number, of: number) => string;
  readonly source: string;
  /** What the sources slide says of itself; counts are those of the story. */
  readonly sourceText: string;
  readonly method: string;
  readonly methodText: string;
  readonly corrections: string;
  readonly correction: (printed: string, read: string, reason: string) => string;
  /** How many there are; the corrections themselves stand in the notes. */
  readonly correctionCount: (count: number) => string;
  /** Joins names in a list: 、 or a comma. */
  readonly listComma: string;
  /** Stands between the parts of one line: story and source in a signature. */
  readonly separator: string;
  readonly role: Readonly<Record<'interviewee' | 'author' | 'moderator', string>>;
  /** The words of the page to look through everything. */
  readonly gallery: {
    readonly decks: string;
    readonly posters: string;
    readonly handouts: string;
    /** The heading over what belongs to no single section. */
    readonly whole: string;
    readonly counts: (decks: number, posters: number, handouts: number) => string;
    readonly slides: (count: number) => string;
    readonly pages: (count: number) => string;
    readonly proof: string;
    readonly manifest: string;
  };
  /** What the controls of a deck's web page are called. */
  readonly player: PlayerWords;
}

/** The names of the player's controls; each belongs to a key. */
export interface PlayerWords {
  readonly previous: string;
  readonly next: string;
  readonly first: string;
  readonly last: string;
  readonly overview: string;
  readonly presenter: string;
  readonly fullscreen: string;
  readonly blank: string;
  readonly help: string;
  readonly notes: string;
  readonly elapsed: string;
  readonly clock: string;
  readonly restart: string;
  readonly close: string;
  readonly slide: string;
}
