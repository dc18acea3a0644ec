import type { ArrangeContext, PlacedArgument } from '../content/context.js';
import type { PosterDraft } from '../content/poster-base.js';
import type { Composition } from '../layout/composition.js';
import type { EditablePlan, EditableRoom } from '../layout/editable/room.js';
import type { Sheet } from '../layout/sheet.js';
import type { Content, CountedFigure, SourceLine } from '../model/content.js';
import type { DrawnThing } from '../model/drawn-thing.js';
import type { NativeChart } from '../model/native-chart.js';
import type { SlideRole, Tier } from '../model/page.js';
import type { StoryPicture } from '../model/picture.js';
import type { Poster } from '../model/poster.js';
import type { Preset, Shape } from '../model/preset.js';
import type { Section, Turn } from '../model/story.js';
import type { Words } from '../model/words.js';
import type { Messages } from '../text/messages/messages.js';

/**
 * A kind of content with all that is its own: what it takes from a story, how it splits, its slide, its picture. One
 * folder each; they meet in `index.ts`. Every member is stated, so that one that was forgotten does not compile.
 *
 * @typeParam Shown the content
 * @typeParam Labels the program's own words for it, which stand with the other words of each language
 */
export interface Kind<Shown extends Content, Labels> {
  readonly name: Shown['kind'];
  /** Whether its headline is somebody's words and not a sentence about them. */
  readonly quotes: boolean;
  /** How it stands on a slide; undefined for a kind that is a picture only. */
  readonly slide: SlideForm<Shown, Labels> | undefined;
  /** How it stands in a picture; undefined for a kind that is a slide only. */
  readonly picture: PictureForm<Shown, Labels> | undefined;
}

/** What a kind may turn into when it is split. */
export interface OtherKinds {
  readonly number: (headline: Words, hero: CountedFigure, companion?: CountedFigure) => Content;
  readonly points: (headline: Words, items: readonly Words[]) => Content;
  /** Figures side by side. */
  readonly figures: (headline: Words, items: readonly CountedFigure[]) => Content;
}

/** Two contents that together say what one said. */
export type Halves<Shown extends Content = Content> = readonly [Shown, Shown];

// Members are methods, so that kinds of different contents can stand in one list.

export interface SlideForm<Shown extends Content, Labels> {
  readonly role: SlideRole;
  /** On which ground a theme's logo stands on it; undefined where it shows none. */
  readonly logo: 'field' | 'ground' | undefined;
  /** How its picture stands under the headline; undefined where the style sheet sets its words. */
  readonly drawing: SlidePictureForm<Shown, Labels> | undefined;
  /** A picture of the story that its template names beside its words; absent where it never shows one. */
  readonly beside?: BesideForm<Shown>;
  /** How its words stand in boxes that someone can edit; undefined for one whose drawing stands under the headline. */
  readonly editable: EditableSlideForm<Shown> | undefined;
  /** What is drawn over its words, which its template names; absent where nothing is. */
  readonly above?: AboveForm<Shown>;
  /** Which of its texts are read otherwise than body text; nothing where none are. */
  readonly reads: SlideTexts;
  /** What an argument gives for it, each a slide. */
  ofArgument(context: ArrangeContext, placed: PlacedArgument): readonly ArgumentDraft<Shown>[];
  /** Slides that stand around the arguments. */
  ofDeck(context: ArrangeContext, scope: DeckScope, labels: Labels): readonly DeckDraft<Shown>[];
  /** Cuts it in two at a boundary of meaning; nothing is lost, and nothing said twice but what names both parts. */
  split(content: Shown, others: OtherKinds): Halves | undefined;
  /**
   * The compositions it has, each as a content that shows less than the whole, the strongest first: the rhythm of a deck
   * takes one that the slide of its kind before did not have. Absent where it has only one.
   */
  ways?(content: Shown): readonly Shown[];
  /**
   * What its template reads, besides headline and part. Words stand as texts.
   *
   * @param pageOf the number of the slide with an id, in the same deck; undefined where there is none
   */
  view(content: Shown, messages: Messages, pageOf: (id: string) => number | undefined): object;
  /** Classes of the style sheet besides its name: a long figure, a short sentence. On a field it may be set otherwise. */
  classes(content: Shown, onField: boolean): readonly string[];
  /**
   * What it shows, in words of its own, for a slide that follows another one of its argument; undefined where the headline
   * of the argument says it.
   */
  shows(content: Shown, messages: Messages): Words | undefined;
  /** Whom the slide names already, so that its source line need not. */
  namedSpeaker(content: Shown): Words | undefined;
}

/** Texts of a slide as its template and style sheet make them: selectors of CSS that begin below its `section`. */
interface SlideTexts {
  /** Small print, of which the floor of size is lower. */
  readonly notes?: readonly string[];
  /** Numbers of order: they count what is on the slide and state nothing. */
  readonly orderNumbers?: readonly string[];
}

/** Places the words of a slide in boxes, each as large as its words need with some to spare. Pure. */
export interface EditableSlideForm<Shown extends Content> {
  place(content: Shown, room: EditableRoom): EditablePlan;
}

/** A portrait or a photograph beside the words of a slide: the style sheet says where, this how large. In px of a slide. */
export interface BesideForm<Shown extends Content> {
  readonly width: number;
  readonly height: number;
  /** A circle; width and height are alike. */
  readonly round: boolean;
  picture(content: Shown): StoryPicture | undefined;
}

/** Line work from edge to edge over the words of a slide. It says nothing that they do not. */
export interface AboveForm<Shown extends Content> {
  /** In px of a slide, by tier: it gives way before the words do. */
  readonly heights: Readonly<Record<Tier, number>>;
  /** Arranges it on a sheet of that height; undefined where this content has none. */
  compose(content: Shown, sheet: Sheet): Composition | undefined;
}

/** A picture under the headline of a slide. */
export interface SlidePictureForm<Shown extends Content, Labels> {
  /** It is arranged as on a sheet of this shape. */
  readonly shape: Shape;
  /** What it is, for someone who cannot see it. */
  called(labels: Labels): string;
  /** What says the same without a picture, for one that does not fit. */
  instead(content: Shown, others: OtherKinds): Content | undefined;
  /**
   * The same as a chart that a presentation can edit; undefined where its shapes alone say it. It fills the width of the
   * sheet between its margins, and its height.
   */
  chart?(content: Shown, sheet: Sheet): NativeChart | undefined;
}

/** A content that an argument gives, and what of the slide is its own. */
export interface ArgumentDraft<Shown extends Content = Content> {
  readonly content: Shown;
  /** Who said it, where it was not the section's expert. */
  readonly saidBy?: Words;
}

/** Where in a deck a slide is wanted: the whole story's or a section's. */
export interface DeckScope {
  readonly at: 'front' | 'section' | 'question' | 'end';
  /** The section of the deck, or in the whole story's deck the one that begins. */
  readonly section?: Section;
  /** The question that is asked, of those of the section. */
  readonly turn?: Turn;
  readonly sectionIndex: number;
  /** Whether the deck is that of one section. */
  readonly single: boolean;
  /** Set where that section is all the story has: its deck is the whole story's, too. */
  readonly whole?: true;
  /** How many slides stand between what opens the deck and what closes it. */
  readonly body: number;
}

/** A content that stands around the arguments, with its slide's own words. */
export interface DeckDraft<Shown extends Content = Content> {
  readonly id: string;
  readonly content: Shown;
  readonly source?: SourceLine;
  readonly notes: readonly Words[];
}

export interface PictureForm<Shown extends Content, Labels> {
  /** Whether it opens a carousel, closes it, or stands between. */
  readonly inCarousel: 'first' | 'inner' | 'last';
  /** What a section gives for it; nothing where the section has not the content. */
  ofSection(
    context: ArrangeContext,
    section: Section,
    index: number,
    labels: Labels,
  ): readonly PosterDraft<Shown>[];
  /** What the whole story gives for it. */
  ofStory(context: ArrangeContext, labels: Labels): readonly PosterDraft<Shown>[];
  /** What a size leaves out on purpose, before anything is set. */
  abridge(poster: Poster<Shown>, preset: AbridgedFor): Poster<Shown>;
  /** What it leaves out besides, where the short form of its words is taken; the very same content where that is nothing. */
  brief(content: Shown): Shown;
  /** Without its weakest item, for a picture that is too small for all; undefined where none can be spared. */
  fewer(content: Shown): Shown | undefined;
  /** Two pictures of the same kind, or of its parts. */
  split(content: Shown): Halves | undefined;
  /** Arranges it on a sheet. Pure: the same poster and sheet give the same composition. */
  compose(poster: Poster<Shown>, sheet: Sheet, labels: Labels): Composition;
  /** What it shows, in sentences, for someone who cannot see it. */
  describe(poster: Poster<Shown>, labels: Labels, messages: Messages): readonly string[];
  /** What it draws, thing by thing, its headline apart: for the texts and the table beside the picture. */
  drawn(content: Shown, labels: Labels, messages: Messages): readonly DrawnThing[];
}

/** What a kind may know of a size when it leaves something out. */
export type AbridgedFor = Pick<Preset, 'width' | 'height' | 'centre'>;

/** Any kind, where what it shows does not matter. */
export type AnyKind = Kind<Content, unknown>;

/** States a kind, each member checked against its content. */
export function defineKind<Shown extends Content, Labels>(kind: Kind<Shown, Labels>): Kind<Shown, Labels> {
  return Object.freeze(kind);
}
