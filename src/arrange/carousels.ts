import { argumentSaid } from '../content/story-words.js';
import { carouselOrder, kindOf } from '../kinds/index.js';
import { type Carousel, type CarouselPage, carouselId, innerPages } from '../model/carousel.js';
import type { Poster } from '../model/poster.js';

/** Where in a carousel a poster stands. */
export function placeInCarousel({ content }: Pick<Poster, 'content'>): 'first' | 'inner' | 'last' {
  return kindOf(content).picture?.inCarousel ?? 'inner';
}

/** Whether a page opens or closes a carousel. */
export function framesCarousel(poster: Pick<Poster, 'content'>): boolean {
  return placeInCarousel(poster) !== 'inner';
}

/**
 * The carousels that a set of posters makes: one for each section and one for the whole story, in the order of the
 * posters. No two pages say the same sentence. A set with too little to show makes none.
 *
 * @param whole the name of what belongs to no section
 */
export function arrangeCarousels(posters: readonly Poster[], whole: string): readonly Carousel[] {
  const sections = [...new Set(posters.map(({ section }) => section))];
  return sections.flatMap((section): readonly Carousel[] => {
    const set = posters.filter((poster) => poster.section === section);
    const inner = innerOf(set.filter((poster) => !framesCarousel(poster)));
    if (inner.length < innerPages.least) return [];
    const ending = (place: 'first' | 'last') =>
      set
        .filter((poster) => placeInCarousel(poster) === place)
        .slice(0, 1)
        .map((poster): CarouselPage => [poster]);
    const id = carouselId(section ?? whole);
    const pages = [...ending('first'), ...inner, ...ending('last')];
    return [
      {
        id,
        ...(section === undefined ? {} : { section }),
        pages: pages.map(([first, ...others], index): CarouselPage => {
          const placed = (page: Poster): Poster => ({
            ...page,
            id,
            carousel: { index: index + 1, of: pages.length },
          });
          return [placed(first), ...others.map(placed)];
        }),
      },
    ];
  });
}

/** A page for each headline, the preferred ones where there are too many; in the order of the set. */
function innerOf(set: readonly Poster[]): readonly CarouselPage[] {
  const preferred = set.toSorted((one, other) => rank(one) - rank(other));
  const pages = new Map<string, CarouselPage>();
  for (const poster of preferred) {
    const said = sentenceOf(poster);
    const page = pages.get(said);
    pages.set(said, page === undefined ? [poster] : [...page, poster]);
  }
  return [...pages.values()]
    .slice(0, innerPages.most)
    .toSorted(([one], [other]) => set.indexOf(one) - set.indexOf(other));
}

/** What a page says: a headline in its long form or its short one is one sentence. */
function sentenceOf({ content: { headline } }: Poster): string {
  return argumentSaid(headline) ?? headline.long;
}

function rank({ content }: Poster): number {
  const order: readonly string[] = carouselOrder;
  const found = order.indexOf(content.kind);
  return found === -1 ? order.length : found;
}
