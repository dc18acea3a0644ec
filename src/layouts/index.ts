import type { Poster, PosterLayout, PosterOf } from '../model/poster.js';
import { causeEffect } from './cause-effect.js';
import { comparison } from './comparison.js';
import type { Composition } from './composition.js';
import { cover } from './cover.js';
import { coverBanner } from './cover-banner.js';
import { expertOverview } from './expert-overview.js';
import { heroNumber } from './hero-number.js';
import { isotype } from './isotype.js';
import type { Compose } from './layout.js';
import { lollipop } from './lollipop.js';
import { measures } from './measures.js';
import { numberGrid } from './number-grid.js';
import { partnerTiles } from './partner-tiles.js';
import { withSeriesRoute } from './parts/series-route.js';
import { pathway } from './pathway.js';
import { questionsAndAnswers } from './questions-and-answers.js';
import { quotation } from './quotation.js';
import { rankedBars } from './ranked-bars.js';
import type { Sheet } from './sheet.js';
import { sourcesAndMethod } from './sources-and-method.js';
import { takeaways } from './takeaways.js';
import { timeline } from './timeline.js';
import { waffle } from './waffle.js';

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
