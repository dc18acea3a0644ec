import type { EditablePurpose, EditableShape, EditableStyle } from '../../model/editable-deck.js';
import type { Place, Scene, SceneItem } from '../../model/scene.js';
import type { Words } from '../../model/words.js';
import type { Messages } from '../../text/messages/messages.js';
import type { Palette, Sheet } from '../sheet.js';

/** How tight the type of an editable slide is: 0 is airy; what does not fit in one is set in the next. */
export const editableTiers = Object.freeze([0, 1, 2, 3] as const);
export type EditableTier = (typeof editableTiers)[number];

/** Sizes of type on a slide, in px of 1280×720. */
export interface EditableSizes {
  /** Words that stand alone. */
  readonly display: number;
  readonly headline: number;
  /** Sentences, in this tier. */
  readonly body: number;
  /** Words in columns and beside figures, in this tier. */
  readonly text: number;
  readonly note: number;
  /** Digits of three figures side by side, in this tier. */
  readonly figure: number;
}

/** What a kind knows of the slide that it places its boxes on. Lengths in px of 1280×720. */
export interface EditableRoom {
  readonly sheet: Sheet;
  /** The colours of its ground. */
  readonly palette: Palette;
  readonly tier: EditableTier;
  readonly sizes: EditableSizes;
  /** Where boxes may stand: under the headline and over the source line. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly messages: Messages;
  /** A portrait or photograph as large as the slide shows it, or line work. */
  readonly scene?: Scene | undefined;
  /** What a link to a slide of the deck leads to; undefined where there is none. */
  readonly linkTo: (id: string) => string | undefined;
}

/** What a kind makes of it. */
export interface EditablePlan {
  /** What the slide is for, where that is more than to say something. */
  readonly purpose?: EditablePurpose;
  /** What its boxes are arranged for: `4 figures`. Slides of one kind and variant are alike but for their words. */
  readonly variant?: string;
  /** Where the headline stands and how, where that is not at the top as on others. */
  readonly title?: {
    readonly place?: Place;
    readonly style?: Partial<EditableStyle>;
    /** What it says, where that is not the headline of the content. */
    readonly words?: Words;
    /** A part of it in another colour. */
    readonly emphasis?: { readonly text: string; readonly colour: string };
  };
  /** In reading order, after the headline. */
  readonly shapes: readonly EditableShape[];
  readonly ornaments?: readonly SceneItem[];
  readonly ground?: string;
  /** False where neither running head nor source line stand around it. */
  readonly framed?: boolean;
}
