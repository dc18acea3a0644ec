import type { EditableParagraph, EditableShape } from '../../../model/editable-deck.js';
import type { Place } from '../../../model/scene.js';
import type { TemplateLayout, TemplatePlaceholder } from './template.js';

/** A slide of ours on a layout of a template. Lengths in px of its slides. */
export interface FilledSlide {
  readonly layout: TemplateLayout;
  /** In the order in which they are read aloud. */
  readonly pieces: readonly FilledPiece[];
  /** The names of pictures that have no place on it. */
  readonly leftOut: readonly string[];
}

export type FilledPiece =
  | FilledPlaceholder
  | { readonly kind: 'slide-number'; readonly placeholder: TemplatePlaceholder }
  /** A shape in its own place and type, and how large it is against ours. */
  | { readonly kind: 'free'; readonly shape: EditableShape; readonly scale: number };

/** Words in a placeholder: place, type and colour are the template's. */
export interface FilledPlaceholder {
  readonly kind: 'placeholder';
  readonly placeholder: TemplatePlaceholder;
  readonly name: string;
  readonly paragraphs: readonly FilledParagraph[];
  /** The size of its type, where that of the template would be too large for so many words. */
  readonly size?: number;
  /** Another place, where it gives room to what stands below, or takes the room of what is not there. */
  readonly place?: Place;
  /** Whether its words stand in the middle of that. */
  readonly middle?: true;
}

export interface FilledParagraph extends EditableParagraph {
  /** What stands before it: the template's own mark, a number from `start` on, or nothing. */
  readonly mark: 'own' | 'none' | 'number';
  readonly start?: number;
}
