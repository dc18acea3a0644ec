import type { Content as AnyContent, CountedFigure } from '../../model/content.js';
import type { Words } from '../../model/words.js';

export const name = 'hero-number';

export interface Content extends AnyContent {
  readonly kind: typeof name;
  readonly hero: CountedFigure;
  readonly companion?: CountedFigure;
  /** What supports the number; on slides. */
  readonly points: readonly Words[];
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    readonly opening: (headline: string) => string;
    readonly hero: (counted: string) => string;
    readonly companion: (counted: string) => string;
  };
}
