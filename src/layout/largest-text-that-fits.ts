import type { Poster } from '../model/poster.js';
import type { Composition } from './composition.js';
import type { Sheet } from './sheet.js';

/** How much larger than its step a text may be. */
const shares = [1.32, 1.24, 1.16, 1.08] as const;

/**
 * A tall picture of few words sets them as large as leaves the air between them, instead of leaving the sheet empty. One
 * of several pictures keeps to its step, so that all of them are of one size.
 *
 * @param compose lays the poster out; `share` says how much its drawing grows with the text, and is 1 at the step itself
 */
export function largestTextThatFits(
  poster: Poster,
  sheet: Sheet,
  compose: (sheet: Sheet, share: number) => Composition,
): Composition {
  if (sheet.shape !== 'wide' && poster.part === undefined) {
    for (const share of shares) {
      const larger = { ...sheet, sizes: { ...sheet.sizes, text: sheet.sizes.text * share } };
      const composition = compose(larger, share);
      if (composition.overflow <= 0) return composition;
    }
  }
  return compose(sheet, 1);
}
