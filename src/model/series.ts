import type { Poster } from './poster.js';

/** Posters that belong together as the pages of a carousel: a cover, what it promises, and where it all comes from. */
export interface Series {
  /** `<section or whole deck id>-carousel`: the folder of its pictures, and what every page has as its id. */
  readonly id: string;
  readonly section?: string;
  /** In the order they are read. Pages that do not fit a size are left out there. */
  readonly pages: readonly SeriesPage[];
}

/** The drawings a page may be, the preferred one first: they say the same sentence. Each knows its place in the series. */
export type SeriesPage = readonly [Poster, ...Poster[]];

const ending = '-carousel';

/** The id of the series of a section, or of the whole story by its name. */
export function seriesId(set: string): string {
  return set + ending;
}

export function isSeriesId(id: string): boolean {
  return id.endsWith(ending);
}

/** A series is a cover, so many pages, and the sources. */
export const innerPages = Object.freeze({ least: 3, most: 8 });

/** Whether a page opens or closes a series. */
export function framesSeries({ layout }: Pick<Poster, 'layout'>): boolean {
  return layout === 'cover' || layout === 'sources-and-method';
}

/** The same pages, each told which one it is. */
export function numberSeries(pages: readonly Poster[]): readonly Poster[] {
  return pages.map((page, index) => ({ ...page, series: { index: index + 1, of: pages.length } }));
}
