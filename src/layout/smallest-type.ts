import type { Sheet } from './sheet.js';
import { typeSizes, typeSteps } from './type-sizes.js';

/** The same sheet at the floor of type: whether an arrangement can ever hold a poster shows there. */
export function inSmallestType(sheet: Sheet): Sheet {
  const step = typeSteps - 1;
  return { ...sheet, step, sizes: typeSizes(sheet.shape, step, sheet.unit) };
}
