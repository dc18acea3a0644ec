import type { Content as AnyContent, NumberedItems } from '../../model/content.js';

export const name = 'recommendations';

export interface Content extends AnyContent, NumberedItems {
  readonly kind: typeof name;
}
