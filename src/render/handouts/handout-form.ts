import type { Language } from '../../languages/language.js';
import type { ReadingPlan } from '../../measure/reading-plan.js';
import type { DeckDrawing, HandoutDrawing } from '../../model/drawing.js';
import type { LoadedFont } from '../../model/font.js';
import type { HandoutKind, Paper } from '../../model/handout-kinds.js';
import type { Pictures } from '../../model/loaded-picture.js';
import type { Handout } from '../../model/page.js';
import type { ThemeFolder } from '../../model/theme.js';
import type { Terms } from '../../text/terms.js';
import type { PaperSlides } from './paper-slides.js';
import type { HandoutTemplate } from './template.js';

/** What is needed to draw handouts; made once a build, language and theme. */
export interface HandoutKit {
  readonly theme: Pick<ThemeFolder, 'tokens' | 'logo'>;
  readonly messages: Language;
  /** That of the form. */
  readonly template: HandoutTemplate;
}

/** A drawn deck, and its slides set anew where the form shows them so. */
export interface HandoutDeck extends DeckDrawing {
  readonly paper?: PaperSlides;
}

/** What a text needs besides, whose drawings are arranged for paper. */
export interface TextHandoutKit extends HandoutKit {
  readonly fonts: readonly LoadedFont[];
  readonly terms: Terms;
  readonly pictures: Pictures;
}

/** A page, and its style sheets in their order: what it has in common with other kinds stands first. */
export interface HandoutFiles {
  readonly page: string;
  readonly css: readonly string[];
}

interface AnyHandoutForm {
  readonly name: HandoutKind;
  /** The files it is made of, as paths from the package's root. */
  readonly files: HandoutFiles;
  /** The sizes its running text may have, in pt, from the normal one down to the floor. */
  readonly textSizes: readonly number[];
  readonly reading: ReadingPlan;
}

/** A kind of handout that shows slides: what it is drawn from, and how the judges read it. */
export interface SlidesHandoutForm extends AnyHandoutForm {
  readonly shows: 'slides';
  /** How its slides are read where they stand, and how large a px of theirs is there, in CSS px. */
  readonly slideReading: ReadingPlan;
  readonly slideScale: (paper: Paper) => number;
  /** What decides where pages end: rows of many heights, the notes below one slide, or how many slides stand on one. */
  readonly flows: 'rows' | 'notes' | 'never';
  /** How tall a slide that is set anew for paper may be, in px of it; undefined for slides as on the screen. */
  readonly tallest: ((paper: Paper) => number) | undefined;
  /**
   * Draws it in the size of text the handout names, or the least. Pure.
   *
   * @param deck the drawing of its deck; it brings slides, their style sheet and the fonts
   */
  readonly draw: (handout: Handout, deck: HandoutDeck, kit: HandoutKit) => HandoutDrawing;
}

/** A kind of handout that is read, and shows no slides: its deck is not drawn for it. */
export interface TextHandoutForm extends AnyHandoutForm {
  readonly shows: 'text';
  /** The sizes its running text may have in a booklet, where it can be one. */
  readonly bookletSizes?: readonly number[];
  /** Draws it in the size of text the handout names, or the least. Pure. */
  readonly draw: (handout: Handout, kit: TextHandoutKit) => HandoutDrawing;
}

export type HandoutForm = SlidesHandoutForm | TextHandoutForm;
