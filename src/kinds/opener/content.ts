import type { Content as AnyContent } from '../../model/content.js';
import type { StoryPicture } from '../../model/picture.js';
import type { Words } from '../../model/words.js';

export const name = 'opener';

/** Who speaks and what was asked; the headline is the heading of the section. */
export interface Content extends AnyContent {
  readonly kind: typeof name;
  readonly number: string;
  readonly expert: Words;
  readonly affiliation?: Words;
  readonly question?: Words;
  /** A portrait of one who speaks alone. */
  readonly picture?: StoryPicture;
}
