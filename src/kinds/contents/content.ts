import type { Content as AnyContent } from '../../model/content.js';
import type { Words } from '../../model/words.js';

export const name = 'contents';

export interface Content extends AnyContent {
  readonly kind: typeof name;
  readonly entries: readonly {
    readonly number: string;
    readonly heading: Words;
    readonly expert?: Words;
    /** The id of the slide it leads to. */
    readonly to?: string;
  }[];
}

export interface Labels {
  readonly headline: string;
}
