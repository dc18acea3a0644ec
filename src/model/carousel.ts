import type { Poster } from './poster.js';

/** Posters that belong together and are swiped through: a cover, what it promises, and where it all comes from. */
export interface Carousel {
  /** `<section or whole deck id>-carousel`: the folder of its pictures, and what every page has as its id. */
  readonly id: string;
  readonly section?: string;
  /** In the order they are read. Pages that do not fit a size are left out there. */
  readonly pages: readonly CarouselPage[];
}

/** The drawings a page may be, the preferred one first: they say the same sentence. Each knows its place in the carousel. */
export type CarouselPage = readonly [Poster, ...Poster[]];

const ending = '-carousel';

/** The id of the carousel of a section, or of the whole story by its name. */
export function carouselId(set: string): string {
  return set + ending;
}

export function isCarouselId(id: string): boolean {
  return id.endsWith(ending);
}

/** A carousel is a cover, so many pages, and the sources. */
export const innerPages = Object.freeze({ least: 3, most: 8 });

/** The same pages, each told which one it is. */
export function numberPages(pages: readonly Poster[]): readonly Poster[] {
  return pages.map((page, index) => ({ ...page, carousel: { index: index + 1, of: pages.length } }));
}
