import type { Compose } from '../layout/compose.js';
import type { Composition } from '../layout/composition.js';
import { withSeriesRoute } from '../layout/series-route.js';
import type { Sheet } from '../layout/sheet.js';
import type { Poster, PosterLayout, PosterOf } from '../model/poster.js';
import { causeEffect } from './cause-effect/poster.js';
import { comparison } from './comparison/poster.js';
import { coverBanner } from './cover/banner.js';
import { cover } from './cover/poster.js';
import { expertOverview } from './expert-overview/poster.js';
import { heroNumber } from './hero-number/poster.js';
import { isotype } from './isotype/poster.js';
import { lollipop } from './lollipop/poster.js';
import { measures } from './measures/poster.js';
import { numberGrid } from './number-grid/poster.js';
import { partnerTiles } from './partner-tiles/poster.js';
import { pathway } from './pathway/poster.js';
import { questionsAndAnswers } from './questions-and-answers/poster.js';
import { quotation } from './quotation/poster.js';
import { rankedBars } from './ranked-bars/poster.js';
import { sourcesAndMethod } from './sources-and-method/poster.js';
import { takeaways } from './takeaways/poster.js';
import { timeline } from './timeline/poster.js';
import { waffle } from './waffle/poster.js';

/** Every layout a poster can have, one file each. A new one is its file and its line here. */
const layouts: Readonly<{ [Name in PosterLayout]: Compose<Name> }> = Object.freeze({
  cover,
  'hero-number': heroNumber,
  'number-grid': numberGrid,
  'ranked-bars': rankedBars,
  lollipop,
  isotype,
  waffle,
  timeline,
  measures,
  pathway,
  'cause-effect': causeEffect,
  quotation,
  comparison,
  'questions-and-answers': questionsAndAnswers,
  takeaways,
  'sources-and-method': sourcesAndMethod,
  'expert-overview': expertOverview,
  'partner-tiles': partnerTiles,
});

/** Their names, in that order. */
export const layoutNames = Object.freeze(Object.keys(layouts) as readonly PosterLayout[]);

/** Arranges a poster by its own layout. */
export function compose(poster: Poster, sheet: Sheet): Composition {
  const composition =
    sheet.banner && poster.layout === 'cover' ? coverBanner(poster, sheet) : composeAs(poster, sheet);
  return poster.series === undefined ? composition : withSeriesRoute(composition, sheet, poster.series);
}

function composeAs<Name extends PosterLayout>(poster: PosterOf<Name>, sheet: Sheet): Composition {
  return layouts[poster.layout](poster, sheet);
}
