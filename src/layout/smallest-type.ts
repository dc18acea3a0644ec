import type { Sheet } from './sheet.js';
import { typeSteps } from './type-sizes.js';

/** The same sheet at the floor of type: whether an arrangement can ever hold a poster shows there. */
export function inSmallestType(sheet: Sheet): Sheet {
  return { ...sheet, step: typeSteps - 1, sizes: sheet.smallestSizes };
}
