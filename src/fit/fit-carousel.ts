import { framesCarousel } from '../arrange/carousels.js';
import { type CarouselPage, innerPages, numberPages } from '../model/carousel.js';
import type { Poster } from '../model/poster.js';
import { fitPages } from './fit-pages.js';
import type { FittedPoster } from './fit-poster.js';
import { firstThatFits, isWithin, type PosterAttempt, posterLadder, wholePoster } from './poster-ladder.js';

/** An inner page that needs smaller type than this is too full to be one of a carousel that has enough others. */
const smallestStep = 3;

/**
 * Fits the pages of a carousel to one shape. The inner ones are set in one size of type, so that they look like one; what
 * does not fit it takes the author's shorter words, then the next drawing of the same sentence. None is split. A page
 * that fits in no way is left out, and the others are numbered anew. Type goes down to the floor only where too few
 * pages would be left.
 *
 * @param steps how many sizes there are
 * @param overflow how far the parts of a page reach over their places, in px; 0 when all fits
 */
export async function fitCarousel(
  pages: readonly CarouselPage[],
  steps: number,
  overflow: (attempt: PosterAttempt) => number,
): Promise<readonly FittedPoster[]> {
  const large = await fitFrom(pages, { all: steps, inner: Math.min(steps, smallestStep + 1) }, overflow);
  const inner = large.filter(({ poster }) => !framesCarousel(poster));
  return inner.length >= innerPages.least ? large : fitFrom(pages, { all: steps, inner: steps }, overflow);
}

async function fitFrom(
  pages: readonly CarouselPage[],
  steps: { readonly all: number; readonly inner: number },
  overflow: (attempt: PosterAttempt) => number,
): Promise<readonly FittedPoster[]> {
  const fitSome = async (some: readonly Poster[], most: number, family: (page: PosterAttempt) => string) => {
    const ladder = { ...posterLadder(most), split: () => undefined, number: same, family };
    return fitPages(some.map(wholePoster), ladder, firstThatFits(isWithin(overflow)));
  };
  let choices: readonly (readonly Poster[])[] = pages;
  for (;;) {
    const tried = choices.flatMap(([first]) => first ?? []);
    const fitted = [
      ...(await fitSome(tried.filter(framesCarousel), steps.all, ({ poster }) => poster.content.kind)),
      ...(await fitSome(
        tried.filter((page) => !framesCarousel(page)),
        steps.inner,
        () => 'inner',
      )),
    ];
    const unfit = new Set(fitted.flatMap(({ page, fits }) => (fits ? [] : [page.poster])));
    if (unfit.size === 0)
      return numbered(
        tried,
        fitted.map(({ page }) => page),
      );
    choices = choices.map(([first, ...others]) =>
      first === undefined || unfit.has(first) ? others : [first, ...others],
    );
  }
}

/** In the order of the pages, each told which one it is. */
function numbered(order: readonly Poster[], fitted: readonly PosterAttempt[]): readonly FittedPoster[] {
  const held = order.flatMap((page) => fitted.find(({ poster }) => poster === page) ?? []);
  const posters = numberPages(held.map(({ poster }) => poster));
  return held.map((page, index) => ({ ...page, poster: posters[index] ?? page.poster }));
}

function same(pages: readonly PosterAttempt[]): readonly PosterAttempt[] {
  return pages;
}
