import { posters as breakdown } from '../kinds/breakdown/sample.js';
import { posters as causeEffect } from '../kinds/cause-effect/sample.js';
import { posters as change } from '../kinds/change/sample.js';
import { posters as columns } from '../kinds/columns/sample.js';
import { posters as comparison } from '../kinds/comparison/sample.js';
import { posters as cover } from '../kinds/cover/sample.js';
import { posters as dataTable } from '../kinds/data-table/sample.js';
import { posters as divergingBars } from '../kinds/diverging-bars/sample.js';
import { posters as dumbbell } from '../kinds/dumbbell/sample.js';
import { posters as expertOverview } from '../kinds/expert-overview/sample.js';
import { posters as groupedBars } from '../kinds/grouped-bars/sample.js';
import { posters as heroNumber } from '../kinds/hero-number/sample.js';
import type { pictureOrder } from '../kinds/index.js';
import { posters as isotype } from '../kinds/isotype/sample.js';
import { posters as line } from '../kinds/line/sample.js';
import { posters as lollipop } from '../kinds/lollipop/sample.js';
import { posters as measures } from '../kinds/measures/sample.js';
import { posters as numberGrid } from '../kinds/number-grid/sample.js';
import { posters as partnerTiles } from '../kinds/partner-tiles/sample.js';
import { posters as pathway } from '../kinds/pathway/sample.js';
import { posters as photo } from '../kinds/photo/sample.js';
import { posters as questionsAndAnswers } from '../kinds/questions-and-answers/sample.js';
import { posters as quotation } from '../kinds/quotation/sample.js';
import { posters as rankedBars } from '../kinds/ranked-bars/sample.js';
import { posters as shareBars } from '../kinds/share-bars/sample.js';
import { posters as slope } from '../kinds/slope/sample.js';
import { posters as smallMultiples } from '../kinds/small-multiples/sample.js';
import { posters as sourcesAndMethod } from '../kinds/sources-and-method/sample.js';
import { posters as stackedArea } from '../kinds/stacked-area/sample.js';
import { posters as stackedBars } from '../kinds/stacked-bars/sample.js';
import { posters as takeaways } from '../kinds/takeaways/sample.js';
import { posters as timeline } from '../kinds/timeline/sample.js';
import { posters as waffle } from '../kinds/waffle/sample.js';
import type { Poster } from '../model/poster.js';

/** A kind with a picture and without a sample does not compile. */
const byKind: { readonly [Name in (typeof pictureOrder)[number]]: readonly Poster[] } = {
  cover,
  'hero-number': heroNumber,
  'number-grid': numberGrid,
  timeline,
  measures,
  quotation,
  photo,
  pathway,
  'cause-effect': causeEffect,
  'ranked-bars': rankedBars,
  lollipop,
  isotype,
  waffle,
  change,
  breakdown,
  comparison,
  'questions-and-answers': questionsAndAnswers,
  takeaways,
  'sources-and-method': sourcesAndMethod,
  'expert-overview': expertOverview,
  'partner-tiles': partnerTiles,
  line,
  columns,
  'grouped-bars': groupedBars,
  'stacked-bars': stackedBars,
  'share-bars': shareBars,
  slope,
  dumbbell,
  'stacked-area': stackedArea,
  'diverging-bars': divergingBars,
  'data-table': dataTable,
  'small-multiples': smallMultiples,
};

/**
 * Posters with the words of the roundtable that ships with the program: every kind, short and long.
 * For tests and for looking at; what the program itself arranges comes from the story file.
 */
export const samplePosters: readonly Poster[] = Object.freeze(Object.values(byKind).flat());
