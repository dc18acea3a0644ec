import type { Content as AnyContent } from '../../model/content.js';
import type { Words } from '../../model/words.js';

export const name = 'takeaways';

export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** Each with what it rests on. */
  readonly items: readonly Words[];
  /** The number of the first item, on a picture that goes on with the items of the one before; otherwise 1. */
  readonly start?: number;
}

export interface Labels {
  /** Over the takeaways of the whole story on a slide, where it says nothing shorter of itself. */
  readonly headline: string;
  /** Over those in a picture: the sentences below say what is true. */
  readonly worthRemembering: string;
  /** For someone who cannot see the picture. */
  readonly told: {
    readonly opening: (headline: string, count: number) => string;
  };
}
