import type { Content as AnyContent } from '../../model/content.js';
import type { Words } from '../../model/words.js';

export const name = 'cases';

export interface Content extends AnyContent {
  readonly kind: typeof name;
  readonly items: readonly { readonly name: Words; readonly place?: Words; readonly text: Words }[];
}
