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
  /** In the notes of a slide that goes on with the one before: where to look. */
  readonly notesBefore: string;
  /** `（1/2）` */
  readonly part: (index: number, of: number) => string;
  /** Over what to take home of a whole story: the sentences below say what is true. */
  readonly worthRemembering: string;
  /** Which picture of a numbered series this is, in words: for someone who cannot see it. */
  readonly pageOfSeries: (index: number, of: number) => string;
  readonly source: string;
  /** What the sources slide says of itself; counts are those of the story. */
  readonly sourceText: string;
  readonly method: string;
  readonly methodText: string;
  readonly corrections: string;
  readonly correction: (printed: string, read: string, reason: string) => string;
  /** How many there are; the corrections themselves stand in the notes. */
  readonly correctionCount: (count: number) => string;
  /** What the poster of the sources says: its headline, how it was checked, what it counts, how its drawing is read. */
  readonly proof: {
    readonly headline: string;
    readonly short: string;
    readonly method: string;
    readonly statements: (count: number) => Counted;
    readonly statementsOf: (count: number, all: number) => Counted;
    readonly figures: (count: number) => Counted;
    readonly corrections: (count: number) => Counted;
    /** @param each how many statements one mark stands for */
    readonly key: (each: number, ofSection: boolean) => string;
  };
  /** What the poster of who says what adds to the names of themes and experts. */
  readonly overview: {
    /** All of so many speak of these themes. */
    readonly all: (who: Speakers, count: number, themes: readonly string[]) => string;
    /** Some of them speak of this theme; `short` leaves out of how many. */
    readonly some: (who: Speakers, some: number, count: number, theme: string) => string;
    readonly someShort: (who: Speakers, some: number, theme: string) => string;
    /** What the numbers in the drawing count, in fewer and fewer words. */
    readonly keys: readonly string[];
  };
  /** What the poster of places says. */
  readonly places: {
    /** The heading over continents and groups of countries named as a whole. */
    readonly regions: string;
    readonly headline: (from: string, to: string, counted: CountedPlaces) => string;
    readonly short: (counted: CountedPlaces) => string;
  };
  /** Where something comes from, as a line of its own. */
  readonly credit: (parts: readonly string[]) => string;
  /**
   * What the signs of a chart mean: it goes on from here; somewhere in this range; and the same where “about” and
   * “nearly” are taken to mean within a tenth. `sign` is followed by the number of things one sign stands for.
   */
  readonly chartKey: Readonly<Record<'open' | 'hatched' | 'rounded' | 'sign', string>>;
  /**
   * What one of a hundred cells is of the whole, as two halves of one line; with `tenths` a row of ten, where the figure
   * is printed so: 两成.
   */
  readonly cellOfWhole: (whole: string, tenths: boolean) => readonly [string, string];
  /** Words in quotation marks. */
  readonly quoted: (words: string) => string;
  /** Joins names in a list: 、 or a comma. */
  readonly listComma: string;
  /** Stands between the parts of one line: story and source in a signature. */
  readonly separator: string;
  /**
   * What a picture says of the part AI had in it. GB 45438-2025 wants 人工智能 or AI together with 生成 or 合成.
   */
  readonly disclosure: Readonly<Record<'assisted' | 'generated', string>>;
  readonly role: Readonly<Record<'interviewee' | 'author' | 'moderator', string>>;
  /** The words of the page to look through everything. */
  readonly gallery: {
    readonly decks: string;
    readonly posters: string;
    readonly handouts: string;
    /** The heading over what belongs to no single section. */
    readonly whole: string;
    readonly counts: (decks: number, posters: number, handouts: number) => string;
    /** What a numbered series is called, after its first page. */
    readonly series: (title: string) => string;
    readonly slides: (count: number) => string;
    readonly pages: (count: number) => string;
    readonly proof: string;
    readonly manifest: string;
  };
  /** What the controls of a deck's web page are called. */
  readonly player: PlayerWords;
}

/** What a word must fit that stands for several people: all interviewed, all authors, or both among them. */
export type Speakers = 'experts' | 'authors' | 'people';

/** The unit of a number of the program's own, and what it counts. */
export interface Counted {
  readonly unit: string;
  readonly counts: string;
}

/** How many places cases lie in. */
export interface CountedPlaces {
  readonly count: number;
  /** Whether every one of them is a country. */
  readonly countries: boolean;
  /** Whether the source says that there are more: 等国. */
  readonly more: boolean;
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
