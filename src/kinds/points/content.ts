import type { Content as AnyContent } from '../../model/content.js';
import type { Words } from '../../model/words.js';

export const name = 'points';

export interface Content extends AnyContent {
  readonly kind: typeof name;
  readonly items: readonly Words[];
}
