import type { Content as AnyContent, CountedFigure } from '../../model/content.js';
import type { Words } from '../../model/words.js';

export const name = 'key-message';

export interface Content extends AnyContent {
  readonly kind: typeof name;
  readonly text?: Words;
  /** The figure that says most for it. */
  readonly figure?: CountedFigure;
  /** What supports it, in columns. */
  readonly supports?: readonly Words[];
}
