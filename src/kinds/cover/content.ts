import type { Content as AnyContent, DrawnFigure } from '../../model/content.js';
import type { StoryPicture } from '../../model/picture.js';
import type { Words } from '../../model/words.js';

export const name = 'cover';

export interface Content extends AnyContent {
  readonly kind: typeof name;
  readonly kicker?: Words;
  readonly subtitle?: Words;
  readonly bylines: readonly { readonly name: Words; readonly affiliation?: Words }[];
  /** The stations of the route drawing: headings of the sections, or short headlines of the arguments. */
  readonly stations: readonly Words[];
  /** How many stations the route has where their words are left out. */
  readonly steps?: number;
  /** A figure of what it opens, drawn on the wings of a banner. */
  readonly figure?: DrawnFigure;
  /** The photograph of the story, or a portrait of who speaks in the section. */
  readonly picture?: StoryPicture;
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    readonly opening: (headline: string) => string;
    readonly stations: (names: readonly string[]) => string;
    readonly bylines: (names: readonly string[]) => string;
  };
}
