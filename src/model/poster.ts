import type {
  CauseEffectSlide,
  CountedFigure,
  DatedItem,
  Part,
  Side,
  SourceLine,
  TitledItem,
} from './page.js';
import type { Statistic } from './story.js';

/** What stands on every poster around its drawing. */
export interface PosterBase {
  readonly kind: 'poster';
  /** `<section or whole deck id>-<layout>[-n]`: the folder of its pictures. */
  readonly id: string;
  readonly language: string;
  readonly section?: string;
  readonly accent: number;
  /** The small line above the headline: the section's heading, or the story's title. */
  readonly kicker: string;
  /** A sentence that says what is true. */
  readonly headline: string;
  /** The author's shorter headline, for shapes where the long one does not fit. */
  readonly short?: string;
  /** Set when the poster runs over several pictures: (1/2). */
  readonly part?: Part;
  /** Set on a picture of a numbered series: which one it is. */
  readonly series?: Part;
  readonly source: SourceLine;
  /** The story's title and its source's name. */
  readonly signature: string;
  /** What the poster says of the part AI had in it; absent where it had none. */
  readonly disclosure?: string;
  readonly statements: readonly string[];
}

export interface CoverContents extends PosterBase {
  readonly subtitle?: string;
  readonly bylines: readonly { readonly name: string; readonly affiliation?: string }[];
  /** The stations of the route drawing: headings of the sections, or short headlines of the arguments. */
  readonly stations: readonly string[];
}
export interface HeroNumberContents extends PosterBase {
  readonly hero: CountedFigure;
  readonly companion?: CountedFigure;
}
export interface NumberGridContents extends PosterBase {
  /** Two to six. */
  readonly items: readonly CountedFigure[];
}
export interface TimelineContents extends PosterBase {
  /** Two to six, in the order of time. */
  readonly items: readonly DatedItem[];
}
export interface MeasuresContents extends PosterBase {
  /** Two to six. */
  readonly items: readonly TitledItem[];
  /** The number of the first item, on a picture that goes on with the items of the one before; otherwise 1. */
  readonly start?: number;
}
export interface PathwayContents extends PosterBase {
  /** Two to six, in the order in which the source names them. */
  readonly items: readonly TitledItem[];
  /** The number of the first item, on a picture that goes on with the items of the one before; otherwise 1. */
  readonly start?: number;
}
export interface CauseEffectContents extends PosterBase {
  /** Two to five, from the cause to the effect. */
  readonly steps: CauseEffectSlide['steps'];
}
export interface QuotationContents extends PosterBase {
  readonly text: string;
  readonly emphasis?: string;
  readonly speaker: string;
  readonly affiliation?: string;
}

/** A figure drawn to scale: how it is printed, and what it amounts to. */
export interface DrawnFigure extends CountedFigure {
  readonly amount: Pick<Statistic, 'value' | 'qualifier' | 'unit' | 'scale'>;
}
/** Figures of one scale, from the largest to the smallest. */
export interface ComparisonOfFigures extends PosterBase {
  /** Two to six. */
  readonly items: readonly DrawnFigure[];
}
export interface IsotypeContents extends PosterBase {
  /** Two or three of one scale, each with the icon that draws one sign of it. */
  readonly items: readonly (DrawnFigure & { readonly icon: string })[];
}
export interface WaffleContents extends PosterBase {
  /** A part of a whole, and what the whole is. */
  readonly share: DrawnFigure & { readonly partOf: string };
}
export interface ComparisonContents extends PosterBase {
  /** The points of one row belong together; a side may have fewer. */
  readonly left: Side;
  readonly right: Side;
}
/** A sentence of a poster that has several, each with a source of its own. */
export interface SourcedSentence {
  readonly text: string;
  readonly short?: string;
  /** What it rests on. */
  readonly statements: readonly string[];
}
/** The headline is the question, as printed. */
export interface QuestionsAndAnswersContents extends PosterBase {
  /** Where the story names who asked. */
  readonly asker?: string;
  readonly answerer: string;
  readonly affiliation?: string;
  /** Two to four sentences. */
  readonly answers: readonly SourcedSentence[];
}
export interface TakeawaysContents extends PosterBase {
  /** Three to five, fewer where they run over two pictures; each with what it rests on. */
  readonly items: readonly SourcedSentence[];
  /** The number of the first item, on a picture that goes on with the items of the one before; otherwise 1. */
  readonly start?: number;
}
/** A statement of the story as a mark in a drawing of all of them. */
export interface StatementMark {
  /** Whether it states a figure. */
  readonly figure: boolean;
  /** Whether the poster is about it; on a section's poster false for those of the other sections. */
  readonly own: boolean;
}
export interface SourcesAndMethodContents extends PosterBase {
  /** How many statements the poster is about. */
  readonly hero: CountedFigure;
  /** What else was counted: figures, corrections. None to two. */
  readonly companions: readonly CountedFigure[];
  /** Every statement of the story, in the order of the source. */
  readonly marks: readonly StatementMark[];
  /** How it was checked. */
  readonly method?: string;
}

/** Somebody whose words a story gives, with the accent of their section. */
export interface Voice {
  readonly name: string;
  readonly accent: number;
}
/** What several experts speak of. */
export interface SharedTheme {
  readonly name: string;
  /** How many arguments each expert has on it, in the order of the experts; 0 where one does not speak of it. */
  readonly counts: readonly number[];
  /** The statements whose passages print it. */
  readonly statements: readonly string[];
}
/** Who says what. */
export interface ExpertOverviewContents extends PosterBase {
  /** Two to six. */
  readonly experts: readonly Voice[];
  /** Two to eight, those that most experts share first. */
  readonly themes: readonly SharedTheme[];
}
export interface NamedPlace {
  /** As printed: 巴基斯坦, 东盟国家. */
  readonly name: string;
  /** What says that more than these are meant, as printed: 等国. */
  readonly qualifier?: string;
  /** What happens there, in a few words each. */
  readonly cases: readonly string[];
}
export interface PlaceGroup {
  /** The continent or group of countries they lie in. */
  readonly region: string;
  readonly places: readonly NamedPlace[];
}
export interface PartnerTilesContents extends PosterBase {
  /** The group with most places first; continents and groups of countries named as a whole come last. */
  readonly groups: readonly PlaceGroup[];
}

/** Every layout with what it draws. A new one is its interface and its line here. */
export interface PosterContents {
  cover: CoverContents;
  'hero-number': HeroNumberContents;
  'number-grid': NumberGridContents;
  'ranked-bars': ComparisonOfFigures;
  lollipop: ComparisonOfFigures;
  isotype: IsotypeContents;
  waffle: WaffleContents;
  timeline: TimelineContents;
  measures: MeasuresContents;
  pathway: PathwayContents;
  'cause-effect': CauseEffectContents;
  quotation: QuotationContents;
  takeaways: TakeawaysContents;
  'sources-and-method': SourcesAndMethodContents;
  comparison: ComparisonContents;
  'expert-overview': ExpertOverviewContents;
  'questions-and-answers': QuestionsAndAnswersContents;
  'partner-tiles': PartnerTilesContents;
}

export type PosterLayout = keyof PosterContents;

/** The posters of some layouts, each told apart by `layout`. */
export type PosterOf<Name extends PosterLayout> = {
  [Each in Name]: { readonly layout: Each } & PosterContents[Each];
}[Name];

export type Poster = PosterOf<PosterLayout>;
