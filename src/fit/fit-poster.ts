import { type Wording, wordedPoster, wordingsOf } from '../arrange/posters/short-words.js';
import { numberPosters, splitPoster } from '../arrange/posters/split-poster.js';
import type { Poster } from '../model/poster.js';
import { charactersTooMany, type Excess } from './characters-too-many.js';
import { fitPages } from './fit-pages.js';
import type { FirstFits, Ladder } from './ladder.js';

/** A poster in one of its wordings and sizes of type, 0 the largest. */
export interface PosterAttempt {
  readonly poster: Poster;
  readonly attempt: Wording & { readonly step: number };
}

export interface FittedPoster extends PosterAttempt {
  /** Set where it fits in no way: by how much it is too long. */
  readonly tooLong?: { readonly excess: Excess | undefined };
}

/**
 * Fits a poster to one shape: in smaller type, then in the author's shorter words, then on several pictures of the
 * same layout; all of them in one size.
 *
 * @param steps how many sizes there are
 * @param overflow how far its parts reach over their places, in px; 0 when all fits
 */
export async function fitPoster(
  poster: Poster,
  steps: number,
  overflow: (attempt: PosterAttempt) => number,
): Promise<readonly FittedPoster[]> {
  const fits = (attempt: PosterAttempt) => overflow(attempt) <= tolerance;
  const whole: PosterAttempt = { poster, attempt: { headline: 'long', form: 'long', step: 0 } };
  const fitted = await fitPages([whole], posterLadder(steps), lazily(fits));
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

/** In px; below this nothing is visibly out of its place. */
const tolerance = 0.5;

function posterLadder(steps: number): Ladder<PosterAttempt> {
  return {
    steps,
    atStep: ({ poster, attempt }, step) => ({ poster, attempt: { ...attempt, step } }),
    forms: ({ poster, attempt }) =>
      wordingsOf(poster).map((wording) => ({ poster, attempt: { ...attempt, ...wording } })),
    split: ({ poster, attempt }) =>
      splitPoster(poster)?.map((half) => ({ poster: half, attempt: { ...attempt, step: 0 } })),
    number: (pages) =>
      numberPosters(pages.map(({ poster }) => poster)).map((poster, index) => ({
        attempt: { headline: 'long', form: 'long', step: 0 },
        ...pages[index],
        poster,
      })),
    // all pictures of one poster
    family: () => '',
  };
}

/** To lay a poster out is the work, to ask is nothing: it is laid out again only until it fits. */
function lazily(fits: (attempt: PosterAttempt) => boolean): FirstFits<PosterAttempt> {
  return async (rows) =>
    rows.map((row) => {
      const first = row.findIndex(fits);
      return first < 0 ? undefined : first;
    });
}
