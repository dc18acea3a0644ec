import type { Content as AnyContent } from '../../model/content.js';
import type { Words } from '../../model/words.js';

export const name = 'read-on';

/** The last thing seen: what it was about, and where to read on. */
export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** What the sources are introduced with. */
  readonly readOn: Words;
  readonly sources: readonly {
    readonly name: Words;
    /** Who published it and when, as far as the story tells. */
    readonly published?: Words;
    /** Its address, `https://…` or `http://…`. */
    readonly url?: string;
  }[];
}

export interface Labels {
  readonly readOn: string;
}
