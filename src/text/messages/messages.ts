import type { LanguageTag } from '../../model/language-tags.js';
import type { Basis, Span } from '../../model/story.js';
import type { Region } from '../regions.js';
import type { Speech } from '../speech.js';
import type { BriefingWords } from './briefing-words.js';
import type { DeskWords } from './desk-words.js';

/**
 * Every fixed word the program may add to a page, but for those of single kinds: they stand beside these in the file of
 * each language. Nothing else on a page is the program's own.
 */
export interface Messages {
  /** Of the language: what pages say they are in, and what they are set in. */
  readonly tag: LanguageTag;
  /** `截至2023年6月` */
  readonly asOf: (date: string) => string;
  /** `2021年`, `2024年一季度`; in 2021, in the first quarter of 2024, from 2016 to 2020. */
  readonly during: (span: Span) => string;
  /** What a change by so much counts from: `自2022年以来`. */
  readonly since: (date: string) => string;
  /** Of a projection: `预计到2050年`. */
  readonly by: (date: string) => string;
  /** What a change is compared with. */
  readonly basis: Readonly<Record<Basis, string>>;
  /** Of a figure that the source does not print: from which ones it was calculated. */
  readonly calculated: (figures: readonly string[]) => string;
  /** What a breakdown leaves of the whole: not listed by the source, and calculated. */
  readonly remainder: string;
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
  /** What the file of statements in a document is, in one sentence. */
  readonly statementsFile: string;
  /** `（1/2）` */
  readonly part: (index: number, of: number) => string;
  /** What a slide shows, said of slides that follow another one of their argument: a headline each. */
  readonly shows: {
    /** A figure with what it counts, inside a headline. */
    readonly figure: (printed: string, counts: string) => string;
    readonly fromTo: (first: string, last: string) => string;
    readonly both: (one: string, other: string) => string;
    /** Figures from largest to smallest. */
    readonly ranked: (count: number) => string;
    /** What changed, by name. */
    readonly changed: (names: readonly string[]) => string;
    /** What was counted, before and after. */
    readonly moved: (counts: string, before: string, after: string) => string;
    readonly dates: (count: number, first: string, last: string) => string;
    /** What a whole is made of. */
    readonly parts: (whole: string, count: number) => string;
  } & Readonly<
    Record<'figures' | 'measures' | 'recommendations' | 'cases' | 'points', (count: number) => string>
  >;
  /** What a text to post with a picture says besides the words of the story. */
  readonly posts: {
    /** Something by its name, and what is said of it. */
    readonly titled: (name: string, about: string) => string;
    /** A figure as printed, and what it counts. */
    readonly figure: (printed: string, counts: string) => string;
    /** What is counted, over the values. */
    readonly shown: (counted: string) => string;
    /** A picture of a carousel by its number, with its headline. */
    readonly page: (number: number, headline: string) => string;
  };
  /** Which picture of a carousel this is, in words: for someone who cannot see it. */
  readonly pageOfCarousel: (index: number, of: number) => string;
  readonly source: string;
  /** A source as a reader may look for it: name, publisher and date, as far as they are given. */
  readonly published: (parts: PublicationParts) => string;
  /** Somebody with his office, as one run of text. */
  readonly byline: (name: string, office: string) => string;
  /** What stands behind a name where an office follows it in another colour; nothing where the colour says enough. */
  readonly afterName: string;
  /** Figures with what they count as a headline: `境外办学的高校60所，共建实验室的高校16所`. */
  readonly figuresAsHeadline: (figures: readonly PrintedFigure[]) => string;
  /** How it joins what it tells to someone who cannot see a picture. */
  readonly speech: Speech;
  /** What it calls a continent or a group of countries. */
  readonly regionName: (region: Region) => string;
  /** Where something comes from, as a line of its own. */
  readonly credit: (parts: readonly string[]) => string;
  /**
   * What the signs of a chart mean: it goes on from here; somewhere in this range; and the same where “about” and
   * “nearly” are taken to mean within a tenth.
   */
  readonly chartKey: Readonly<Record<'open' | 'hatched' | 'rounded', string>>;
  /** What stands in and beside the drawing of a series. */
  readonly series: SeriesWords;
  /** What one sign of a pictogram stands for: `Each sign = $100 million`, 每个图标代表10家. */
  readonly eachSign: (count: number, units: readonly string[]) => string;
  /** That a drawing shows so many of so many: what is left out is never left out silently. */
  readonly shownOf: (shown: number, all: number) => string;
  /**
   * What one of a hundred cells is of the whole, as two halves of one line; with `tenths` a row of ten, where the figure
   * is printed so: 两成.
   */
  readonly cellOfWhole: (whole: string, tenths: boolean) => readonly [string, string];
  /** Words in quotation marks; marks they bring along become the inner ones. */
  readonly quoted: (words: string) => string;
  /** Words with whoever said them, on a page that gives the words of several. */
  readonly saidBy: (words: string, speaker: string) => string;
  /** Whose words stand above, on a line of its own: `— Nora Lindqvist, Ministry of Health`. */
  readonly attribution: (speaker: string) => string;
  /** Who asked a question, under it. */
  readonly askedBy: (asker: string) => string;
  /** Of portraits and photographs. */
  readonly pictures: {
    /** Who made one, and under which terms it is shown. */
    readonly credit: (maker: string, licence: string) => string;
    /** The same of all on a page, in one line. */
    readonly credits: (credits: readonly string[]) => string;
    /** What one shows: for someone who cannot see it. */
    readonly shows: (alt: string) => string;
  };
  /** Of handouts that are read. */
  readonly briefing: BriefingWords;
  /** Joins names in a list: 、 or a comma. */
  readonly listComma: string;
  /** Stands between the parts of one line: story and source in a signature. */
  readonly separator: string;
  /**
   * What a picture says of the part AI had in it. GB 45438-2025 wants 人工智能 or AI together with 生成 or 合成.
   */
  readonly disclosure: Readonly<Record<'assisted' | 'generated', string>>;
  /** That words are a translation, by the tag of the language they were translated from. */
  readonly translated: (from: string) => string;
  /** What a picture says of the part AI had in the translation of its words; see `disclosure`. */
  readonly translatedBy: Readonly<Record<'assisted' | 'generated', string>>;
  /** The words of the page to look through everything. */
  readonly desk: DeskWords;
  /** What the controls of a deck's web page are called. */
  readonly player: PlayerWords;
}

/** The program's own words in and beside the drawing of a series. */
export interface SeriesWords {
  /** What is counted, and in what: `Passengers, million`, 客运量（万人次）. */
  readonly titled: (title: string, unit: string) => string;
  /** A number of an axis; `step` is the distance of its ticks. */
  readonly number: (value: number, step: number) => string;
  /** That dashed lines and outlines are expected and not counted. */
  readonly expected: string;
  /** That a gap is one in the data. */
  readonly gap: string;
  /** That the scale does not begin at nought. */
  readonly cut: string;
  /** For someone who cannot see it: what it is, under which headline, of what. */
  readonly opening: (drawing: string, headline: string, counted: string) => string;
  /** The values of one line, each with its time or category. */
  readonly row: (name: string, values: readonly string[]) => string;
  /** Where there is no value. */
  readonly none: string;
  /** Behind a value that is expected. */
  readonly isExpected: string;
}

/** A figure as printed, with what it counts. */
export interface PrintedFigure {
  readonly printed: string;
  readonly counts: string;
}

/** What is said of a source; `name` is left out where there is no room for it. */
export interface PublicationParts {
  readonly name?: string;
  readonly publisher?: string;
  readonly date?: string;
}

/** The names of the player's controls; each belongs to a key. */
export interface PlayerWords {
  readonly previous: string;
  readonly next: string;
  readonly first: string;
  readonly last: string;
  readonly overview: string;
  readonly presenter: string;
  /** What stands before the title of a deck in the title of its presenter’s window. */
  readonly presenting: string;
  readonly fullscreen: string;
  readonly blank: string;
  readonly help: string;
  readonly notes: string;
  readonly elapsed: string;
  readonly clock: string;
  readonly restart: string;
  readonly close: string;
  /** Where one is in a deck: `Slide 14 of 41`. */
  readonly place: (index: number, of: number) => string;
  /** All that one may press. */
  readonly controls: string;
  /** The deck as an article to read. */
  readonly reading: string;
  /** To type a number and confirm it. */
  readonly goTo: string;
  /** Back to the slide. */
  readonly leave: string;
  /** That no slide follows. */
  readonly end: string;
}
