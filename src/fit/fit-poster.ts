import { wordedPoster } from '../arrange/wordings.js';
import type { Poster } from '../model/poster.js';
import { charactersTooMany, type Excess } from './characters-too-many.js';
import { type FittedPage, fitPages } from './fit-pages.js';
import {
  firstThatFits,
  isWithin,
  type PosterAttempt,
  posterLadder,
  sparingLadder,
  wholePoster,
} from './poster-ladder.js';

export interface FittedPoster extends PosterAttempt {
  /** Set where it fits in no way: by how much it is too long. */
  readonly tooLong?: { readonly excess: Excess | undefined };
}

/**
 * Fits a poster to one shape: in smaller type, then in the author's shorter words, then with its strongest items alone,
 * where its headline is still true of them; then on several pictures of the same layout, all of them in one size.
 *
 * @param steps how many sizes there are
 * @param overflow how far its parts reach over their places, in px; 0 when all fits
 */
export async function fitPoster(
  poster: Poster,
  steps: number,
  overflow: (attempt: PosterAttempt) => number,
): Promise<readonly FittedPoster[]> {
  const fits = isWithin(overflow);
  const fitted = await fitSparing(poster, steps, fits);
  const shortened = fitted.some(({ page }) => page.attempt.headline === 'short');
  return Promise.all(
    fitted.map(async ({ page, fits: found }): Promise<FittedPoster> => {
      // The pictures of one poster stand under one headline.
      const retitled: PosterAttempt = { ...page, attempt: { ...page.attempt, headline: 'short' } };
      if (found) return shortened && fits(retitled) ? retitled : page;
      const { attempt } = page;
      const [excess] = await charactersTooMany([wordedPoster(page.poster, attempt)], async (shortened) =>
        shortened.map((each) => fits({ poster: each, attempt })),
      );
      return { ...page, tooLong: { excess } };
    }),
  );
}

/** One picture with fewer items is better than two halves; where even the fewest do not fit, none is spared. */
async function fitSparing(
  poster: Poster,
  steps: number,
  fits: (attempt: PosterAttempt) => boolean,
): Promise<readonly FittedPage<PosterAttempt>[]> {
  const pages = [wholePoster(poster)];
  const sparing = await fitPages(pages, sparingLadder(steps), firstThatFits(fits));
  return sparing.every((page) => page.fits)
    ? sparing
    : fitPages(pages, posterLadder(steps), firstThatFits(fits));
}
