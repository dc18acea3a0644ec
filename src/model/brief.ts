import type { Content, CountedFigure } from './content.js';
import type { StoryPicture } from './picture.js';
import type { Words } from './words.js';

/** A story as the few pages of text one hands out: what is said, in which order; no columns, no sizes. */
export interface Brief {
  readonly kind: 'brief';
  /** What it is. */
  readonly label: Words;
  /** The story it is a section of. */
  readonly within?: Words;
  readonly title: Words;
  readonly standfirst?: Words;
  /** What it was taken from, and who speaks. */
  readonly source: Words;
  readonly voices?: Words;
  readonly picture?: StoryPicture;
  readonly sections: readonly BriefSection[];
  readonly notes: BriefNotes;
  /** How many pages it may fill before it leaves out what weighs least. */
  readonly mostPages: number;
}

export interface BriefSection {
  readonly id: string;
  /** Its number, where there are several. */
  readonly number?: number;
  /** Absent where the title of the brief says it. */
  readonly heading?: Words;
  readonly question?: Words;
  readonly voices: readonly BriefVoice[];
  /** Absent where it stands under the title of the brief. */
  readonly thesis?: Words;
  readonly arguments: readonly BriefArgument[];
  /** Index of the accent. */
  readonly accent: number;
}

export interface BriefVoice {
  readonly name: Words;
  readonly affiliation?: Words;
  readonly picture?: StoryPicture;
}

export interface BriefArgument {
  readonly kind: 'argument';
  readonly id: string;
  readonly headline: Words;
  /** Set on the first argument that answers a question of its own. */
  readonly question?: Words;
  /** All it says in words. */
  readonly paragraphs: readonly BriefParagraph[];
  readonly quotations: readonly BriefQuotation[];
  /** Where in the sources all of it stands. */
  readonly place?: Words;
  /** Its figures, the most telling first: one of them may stand large in the margin. */
  readonly figures: readonly CountedFigure[];
  readonly drawing?: BriefDrawing;
  /** How telling it is; what weighs least is left out first. */
  readonly weight: number;
}

/** An argument as it stands with a drawing, where there is room for one. */
export interface BriefDrawing {
  readonly content: Content;
  /** How many values it shows. */
  readonly shows: number;
  /** What is left to say in words. */
  readonly paragraphs: readonly BriefParagraph[];
}

export interface BriefParagraph {
  /** What it is about, run in before its sentences: a measure, a case, a date. */
  readonly lead?: Words;
  readonly sentences: readonly Words[];
  /** Its number, in a list whose items count. */
  readonly number?: number;
}

export interface BriefQuotation {
  readonly text: Words;
  readonly speaker: Words;
  readonly occasion?: Words;
}

/** Where the words come from, and how they were checked. */
export interface BriefNotes {
  readonly sourcesLabel: Words;
  readonly sources: readonly BriefSource[];
  readonly methodLabel: Words;
  readonly method: readonly Words[];
  /** How many arguments are left out, where some are. */
  readonly leftOut?: Words;
}

export interface BriefSource {
  readonly name: Words;
  readonly about?: Words;
  readonly url?: string;
}
