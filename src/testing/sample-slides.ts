import { slides as cases } from '../kinds/cases/sample.js';
import { slides as causeEffect } from '../kinds/cause-effect/sample.js';
import { slides as comparison } from '../kinds/comparison/sample.js';
import { slides as contents } from '../kinds/contents/sample.js';
import { slides as cover } from '../kinds/cover/sample.js';
import { slides as heroNumber } from '../kinds/hero-number/sample.js';
import { kindOf, slideOrder } from '../kinds/index.js';
import { slides as keyMessage } from '../kinds/key-message/sample.js';
import { slides as measures } from '../kinds/measures/sample.js';
import { slides as numberGrid } from '../kinds/number-grid/sample.js';
import { slides as opener } from '../kinds/opener/sample.js';
import { slides as points } from '../kinds/points/sample.js';
import { slides as quotation } from '../kinds/quotation/sample.js';
import { slides as readOn } from '../kinds/read-on/sample.js';
import { slides as recommendations } from '../kinds/recommendations/sample.js';
import { slides as sources } from '../kinds/sources/sample.js';
import { slides as takeaways } from '../kinds/takeaways/sample.js';
import { slides as timeline } from '../kinds/timeline/sample.js';
import type { PlainSlide } from './plain-pages.js';

export type SlideName = (typeof slideOrder)[number];

/** Slides without what a deck gives them: id, place, notes; those of pictures under a headline are the posters. */
export const sampleSlides: { readonly [Name in SlideName]?: readonly PlainSlide[] } = Object.freeze({
  cover,
  opener,
  'key-message': keyMessage,
  contents,
  'hero-number': heroNumber,
  'number-grid': numberGrid,
  points,
  measures,
  recommendations,
  timeline,
  cases,
  'cause-effect': causeEffect,
  comparison,
  quotation,
  takeaways,
  sources,
  'read-on': readOn,
});

for (const kind of slideOrder) {
  const drawn = kindOf({ kind }).slide?.drawing !== undefined;
  if (!drawn && sampleSlides[kind] === undefined)
    throw new RangeError(`there is no sample of a slide of ${kind}`);
}
