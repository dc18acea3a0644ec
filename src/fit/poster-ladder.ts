import { fewerItems } from '../arrange/fewer-items.js';
import { numberPosters, splitPoster } from '../arrange/split-page.js';
import { hasLess, type Wording, wordingsOf } from '../arrange/wordings.js';
import type { Poster } from '../model/poster.js';
import type { FirstFits, Ladder } from './ladder.js';

/** A poster in one of its wordings and sizes of type, 0 the largest. */
export interface PosterAttempt {
  readonly poster: Poster;
  readonly attempt: Wording & { readonly step: number };
}

/** In px; below this nothing is visibly out of its place. */
const tolerance = 0.5;

/** Whether an attempt has its place, as asked of how far its parts reach over theirs, in px. */
export function isWithin(overflow: (attempt: PosterAttempt) => number): (attempt: PosterAttempt) => boolean {
  return (attempt) => overflow(attempt) <= tolerance;
}

/** A poster as its author wishes it: all of his words, in the largest type. */
export function wholePoster(poster: Poster): PosterAttempt {
  return { poster, attempt: { headline: 'long', form: 'long', step: 0 } };
}

/** What one poster gives way in. */
export function posterLadder(steps: number): Ladder<PosterAttempt> {
  return {
    steps,
    atStep: ({ poster, attempt }, step) => ({ poster, attempt: { ...attempt, step } }),
    forms: ({ poster, attempt }) =>
      wordingsOf(poster.content, hasLess(poster)).map((wording) => ({
        poster,
        attempt: { ...attempt, ...wording },
      })),
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

/** What a poster gives way in before it is split: its weakest items, one by one. */
export function sparingLadder(steps: number): Ladder<PosterAttempt> {
  return {
    ...posterLadder(steps),
    split: ({ poster, attempt }) => {
      const fewer = fewerItems(poster);
      return fewer && [{ poster: fewer, attempt: { ...attempt, step: 0 } }];
    },
  };
}

/** To lay a poster out is the work, to ask is nothing: it is laid out again only until it fits. */
export function firstThatFits(fits: (attempt: PosterAttempt) => boolean): FirstFits<PosterAttempt> {
  return async (rows) =>
    rows.map((row) => {
      const first = row.findIndex(fits);
      return first < 0 ? undefined : first;
    });
}
