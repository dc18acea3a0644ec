/**
 * What is said, in which order, in which form: decks, posters and handouts before anything is drawn.
 * No pixels, no markup. Everything is told apart by `kind`.
 */

/**
 * A figure taken apart for setting: the digits large, the rest small, nothing dropped.
 * `超7.4万个` is prefix 超, digits 7.4, suffix 万个; `逾万名` is prefix 逾, digits 万, suffix 名.
 */
export interface Figure {
  readonly prefix: string;
  readonly digits: string;
  readonly suffix: string;
}

/** Who said it and where it stands in the source text (1-based lines, inclusive). */
export interface SourceLine {
  readonly speaker: string;
  readonly affiliation?: string;
  readonly lines?: { readonly from: number; readonly to: number };
}

/** A figure with what it counts. */
export interface CountedFigure {
  readonly figure: Figure;
  readonly counts: string;
  readonly short?: string;
  /** As printed: 截至2023年6月. */
  readonly asOf?: string;
}

export interface TitledItem {
  readonly title: string;
  readonly text?: string;
  /** The name of the icon the author chose for it. */
  readonly icon?: string;
}

export interface DatedItem {
  /** `2017年5月` is main 2017 and rest 年5月. */
  readonly date: { readonly main: string; readonly rest: string };
  readonly text: string;
  readonly short?: string;
}

export interface CaseItem {
  readonly name: string;
  readonly place?: string;
  readonly text: string;
  readonly short?: string;
}

export interface Side {
  readonly title: string;
  readonly points: readonly string[];
}

/** Which of several pages that say one thing together; 1-based. */
export interface Part {
  readonly index: number;
  readonly of: number;
}

/** Text is set in one of a few sizes for the whole slide: 0 the normal one, larger numbers are tighter. */
export type Tier = 0 | 1 | 2;

interface SlideBase {
  /** Unique within the deck; stays the same as long as the statement's id does. */
  readonly id: string;
  /** A sentence that says what is true. */
  readonly headline: string;
  /** The author's shorter headline, taken before the slide is split. */
  readonly short?: string;
  readonly tier: Tier;
  /** Set when one statement runs over several slides: (1/2). */
  readonly part?: Part;
  readonly source?: SourceLine;
  /** Paragraphs for the speaker: what to say, and the full passage with its place in the source. */
  readonly notes: readonly string[];
  /** The ids of the statements shown. */
  readonly statements: readonly string[];
  /** Where the slide stands on the deck's route: station `at` (1-based) of `stations`. Absent on the cover. */
  readonly route?: { readonly at: number; readonly stations: number };
  /** What stands above the route line: `一　携手构建全球科技共同体` and the expert's name. */
  readonly running?: { readonly left: string; readonly right: string };
  /** Index of the section in the story: chooses the accent colour. 0 for the whole story. */
  readonly accent: number;
}

export interface CoverSlide extends SlideBase {
  readonly kind: 'cover';
  readonly kicker?: string;
  readonly subtitle?: string;
  readonly bylines: readonly string[];
}
export interface ContentsSlide extends SlideBase {
  readonly kind: 'contents';
  readonly entries: readonly {
    readonly number: string;
    readonly heading: string;
    readonly expert?: string;
  }[];
}
export interface OpenerSlide extends SlideBase {
  readonly kind: 'opener';
  readonly number: string;
  readonly expert: string;
  readonly affiliation?: string;
  readonly question?: string;
}
export interface KeyMessageSlide extends SlideBase {
  readonly kind: 'key-message';
  readonly text?: string;
}
export interface HeroNumberSlide extends SlideBase {
  readonly kind: 'hero-number';
  readonly hero: CountedFigure;
  readonly companion?: CountedFigure;
  readonly points: readonly string[];
  /** The points in the author's shorter words, one for each; absent where he gave none. */
  readonly shortPoints?: readonly string[];
}
export interface NumberGridSlide extends SlideBase {
  readonly kind: 'number-grid';
  /** Two to six. */
  readonly items: readonly CountedFigure[];
}
export interface PointsSlide extends SlideBase {
  readonly kind: 'points';
  readonly items: readonly string[];
  /** The items in the author's shorter words, one for each; absent where he gave none. */
  readonly shortItems?: readonly string[];
}
export interface MeasuresSlide extends SlideBase {
  readonly kind: 'measures';
  readonly items: readonly TitledItem[];
  /** The number of the first item, on a slide that goes on with the items of the one before; otherwise 1. */
  readonly start?: number;
}
export interface TimelineSlide extends SlideBase {
  readonly kind: 'timeline';
  readonly items: readonly DatedItem[];
}
export interface CasesSlide extends SlideBase {
  readonly kind: 'cases';
  readonly items: readonly CaseItem[];
}
export interface CauseEffectSlide extends SlideBase {
  readonly kind: 'cause-effect';
  readonly steps: readonly { readonly text: string; readonly detail?: string }[];
}
export interface ComparisonSlide extends SlideBase {
  readonly kind: 'comparison';
  readonly left: Side;
  readonly right: Side;
}
export interface QuotationSlide extends SlideBase {
  readonly kind: 'quotation';
  /** Equal to the headline: the quotation is the sentence. */
  readonly text: string;
  readonly emphasis?: string;
  readonly speaker: string;
  readonly affiliation?: string;
}
export interface RecommendationsSlide extends SlideBase {
  readonly kind: 'recommendations';
  readonly items: readonly TitledItem[];
  /** The number of the first item, on a slide that goes on with the items of the one before; otherwise 1. */
  readonly start?: number;
}
export interface TakeawaysSlide extends SlideBase {
  readonly kind: 'takeaways';
  readonly items: readonly string[];
  /** The items in the author's shorter words, one for each; absent where he gave none. */
  readonly shortItems?: readonly string[];
}
export interface SourcesSlide extends SlideBase {
  readonly kind: 'sources';
  /** What was read, how it was checked, what was corrected. */
  readonly items: readonly TitledItem[];
}

export type Slide =
  | CoverSlide
  | ContentsSlide
  | OpenerSlide
  | KeyMessageSlide
  | HeroNumberSlide
  | NumberGridSlide
  | PointsSlide
  | MeasuresSlide
  | TimelineSlide
  | CasesSlide
  | CauseEffectSlide
  | ComparisonSlide
  | QuotationSlide
  | RecommendationsSlide
  | TakeawaysSlide
  | SourcesSlide;

export type SlideKind = Slide['kind'];

export interface Deck {
  readonly kind: 'deck';
  /** File name of the deck: the section's id, or the plan's name for the whole story. */
  readonly id: string;
  readonly language: string;
  readonly title: string;
  /** Names of the experts who speak in it: the author of the document. */
  readonly authors: readonly string[];
  /** One sentence for the document's subject field. */
  readonly subject: string;
  /** Set on a section's deck. */
  readonly section?: string;
  readonly accent: number;
  readonly slides: readonly Slide[];
}

export interface Handout {
  readonly kind: 'handout';
  readonly id: string;
  readonly deck: Deck;
  /** Of all its notes, in pt; the least by default. */
  readonly textSize?: number;
}
