import type { Brief } from './brief.js';
import type { Content, Part, SourceLine } from './content.js';
import type { Factsheet } from './factsheet.js';
import type { HandoutKind, Paper } from './handout-kinds.js';
import type { HandoutPage } from './handout-page.js';
import type { Words } from './words.js';

/** Decks and handouts before anything is drawn: which contents they show, in which order, and what stands around them. */

/** Text is set in one of a few sizes for the whole slide: 0 the normal one, larger numbers are tighter. */
export type Tier = 0 | 1 | 2;

/** What a deck makes of a slide: a cover and an opener have no running head, an opener begins a section, what closes stands after the last. */
export type SlideRole = 'cover' | 'opener' | 'body' | 'closing';

export interface Slide<Shown extends Content = Content> {
  /** Unique within the deck; stays the same as long as the statement's id does. */
  readonly id: string;
  readonly content: Shown;
  readonly role: SlideRole;
  readonly tier: Tier;
  /** Set when one statement runs over several slides: (1/2). */
  readonly part?: Part;
  readonly source?: SourceLine;
  /** Paragraphs for the speaker: what to say, and the full passage with its place in the source. */
  readonly notes: readonly Words[];
  /** Where the slide stands on the deck's route: station `at` (1-based) of `stations`. Absent on the cover. */
  readonly route?: { readonly at: number; readonly stations: number };
  /** What stands above the route line: `1　携手构建全球科技共同体` and the expert's name. */
  readonly running?: { readonly left: Words; readonly right?: Words };
  /** Set on a slide that is a full field of its accent, for the rhythm of a deck. */
  readonly field?: true;
  /** Index of the section in the story: chooses the accent colour. 0 for the whole story. */
  readonly accent: number;
}

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
  /** What stands over a printed copy of it. */
  readonly head: DeckHead;
  /** Where its words come from, for the foot of a printed copy. */
  readonly credit: string;
  /** Set on a section's deck. */
  readonly section?: string;
  readonly accent: number;
  /** Set where the items of its slides appear one by one while it is played. */
  readonly steps?: true;
  readonly slides: readonly Slide[];
}

export interface DeckHead {
  readonly kicker?: string;
  readonly subtitle?: string;
  readonly bylines: readonly { readonly name: string; readonly affiliation?: string }[];
}

export interface Handout {
  readonly kind: 'handout';
  /** That of its deck: of the whole story, or of a section. */
  readonly id: string;
  readonly form: HandoutKind;
  readonly paper: Paper;
  readonly deck: Deck;
  /** Set where it is a booklet for the printer: each of its pages is half a sheet. */
  readonly booklet?: true;
  /** What it says, where it shows no slides. */
  readonly text?: Brief | Factsheet;
  /** Of all its notes, in pt; the least by default. */
  readonly textSize?: number;
  /** Where its rows stand; without it all follow each other on one page, to be measured. */
  readonly pages?: readonly HandoutPage[];
}
