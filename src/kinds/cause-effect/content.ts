import type { Content as AnyContent } from '../../model/content.js';
import type { Words } from '../../model/words.js';

export const name = 'cause-effect';

export interface Content extends AnyContent {
  readonly kind: typeof name;
  /** From the cause to the effect. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly text: Words;
  readonly detail?: Words;
}

export interface Labels {
  /** For someone who cannot see the picture. */
  readonly told: {
    readonly opening: (headline: string, count: number) => string;
    readonly cause: string;
    readonly next: string;
    readonly effect: string;
  };
}
