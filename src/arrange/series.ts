import type { Poster, PosterLayout } from '../model/poster.js';
import { framesSeries, innerPages, type Series, type SeriesPage, seriesId } from '../model/series.js';

/**
 * Which drawing of an argument a series shows where there are several, and which pages it keeps where there are too
 * many: what one can see before what one has to read.
 */
const preference: readonly PosterLayout[] = [
  'hero-number',
  'timeline',
  'takeaways',
  'waffle',
  'isotype',
  'ranked-bars',
  'lollipop',
  'quotation',
  'cause-effect',
  'expert-overview',
  'partner-tiles',
  'comparison',
  'number-grid',
  'measures',
  'pathway',
  'questions-and-answers',
];

/**
 * The numbered series that a set of posters makes: one for each section and one for the whole story, in the order of
 * the posters. No two pages say the same sentence. A set with too little to show makes none.
 *
 * @param whole the name of what belongs to no section
 */
export function arrangeSeries(posters: readonly Poster[], whole: string): readonly Series[] {
  const sections = [...new Set(posters.map(({ section }) => section))];
  return sections.flatMap((section): readonly Series[] => {
    const set = posters.filter((poster) => poster.section === section);
    const inner = innerOf(set.filter((poster) => !framesSeries(poster)));
    if (inner.length < innerPages.least) return [];
    const frame = (layout: PosterLayout) =>
      set
        .filter((poster) => poster.layout === layout)
        .slice(0, 1)
        .map((poster): SeriesPage => [poster]);
    const id = seriesId(section ?? whole);
    const pages = [...frame('cover'), ...inner, ...frame('sources-and-method')];
    return [
      {
        id,
        ...(section === undefined ? {} : { section }),
        pages: pages.map(([first, ...others], index): SeriesPage => {
          const placed = (page: Poster): Poster => ({
            ...page,
            id,
            series: { index: index + 1, of: pages.length },
          });
          return [placed(first), ...others.map(placed)];
        }),
      },
    ];
  });
}

/** A page for each headline, the preferred ones where there are too many; in the order of the set. */
function innerOf(set: readonly Poster[]): readonly SeriesPage[] {
  const preferred = set.toSorted((one, other) => rank(one) - rank(other));
  const pages = new Map<string, SeriesPage>();
  for (const poster of preferred) {
    const page = pages.get(poster.headline);
    pages.set(poster.headline, page === undefined ? [poster] : [...page, poster]);
  }
  return [...pages.values()]
    .slice(0, innerPages.most)
    .toSorted(([one], [other]) => set.indexOf(one) - set.indexOf(other));
}

function rank({ layout }: Poster): number {
  const found = preference.indexOf(layout);
  return found === -1 ? preference.length : found;
}
