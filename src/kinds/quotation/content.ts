import type { Content as AnyContent } from '../../model/content.js';
import type { StoryPicture } from '../../model/picture.js';
import type { Words } from '../../model/words.js';

export const name = 'quotation';

/** The headline is the quotation: it is the sentence. */
export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** As much of it as stands on this page. */
  readonly text: Words;
  readonly emphasis?: string;
  readonly speaker: Words;
  readonly affiliation?: Words;
  /** A portrait of the speaker. */
  readonly picture?: StoryPicture;
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    readonly opening: (speaker: string, words: string) => string;
  };
}
