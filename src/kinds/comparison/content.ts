import type { Content as AnyContent } from '../../model/content.js';
import type { Words } from '../../model/words.js';

export const name = 'comparison';

export interface Side {
  readonly title: Words;
  readonly points: readonly Words[];
}

export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** The points of one row belong together; a side may have fewer. */
  readonly left: Side;
  readonly right: Side;
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    readonly opening: (headline: string) => string;
    readonly left: (title: string, points: string) => string;
    readonly right: (title: string, points: string) => string;
  };
}
