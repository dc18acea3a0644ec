import type { Content as AnyContent } from '../../model/content.js';
import type { StoryPicture } from '../../model/picture.js';
import type { Words } from '../../model/words.js';

export const name = 'photo';

/** A photograph with what is said of what it shows: an argument's headline, or a case. */
export interface Content extends AnyContent {
  readonly kind: typeof name;
  readonly picture: StoryPicture;
  /** Of a case. */
  readonly example?: { readonly name: Words; readonly place?: Words; readonly text: Words };
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    readonly drawing: string;
    readonly opening: (headline: string) => string;
  };
}
