import type { Content as AnyContent } from '../../model/content.js';
import type { Words } from '../../model/words.js';

export const name = 'key-message';

export interface Content extends AnyContent {
  readonly kind: typeof name;
  readonly text?: Words;
}
