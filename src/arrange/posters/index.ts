import type { Poster } from '../../model/poster.js';
import type { Section } from '../../model/story.js';
import type { ArrangeContext } from '../context.js';
import { causeEffectPosters } from './cause-effect.js';
import { comparedFiguresPosters } from './compared-figures.js';
import { comparisonPosters } from './comparison.js';
import { expertOverviewPosters } from './expert-overview.js';
import { heroNumberPosters, numberGridPosters, storyNumberGridPosters } from './figure-posters.js';
import { isotypePosters } from './isotype.js';
import { measuresPosters, timelinePosters } from './list-posters.js';
import { partnerTilesPosters, storyPartnerTilesPosters } from './partner-tiles.js';
import { pathwayPosters } from './pathway.js';
import { questionsAndAnswersPosters } from './questions-and-answers.js';
import { sourcesAndMethodPosters, storySourcesAndMethodPosters } from './sources-and-method.js';
import { storyTakeawaysPosters, takeawaysPosters } from './takeaways.js';
import { wafflePosters } from './waffle.js';
import { coverPosters, quotationPosters, storyCoverPoster } from './word-posters.js';

/**
 * What a section can be drawn as; each returns no poster where the section has not the content for it.
 * In the order a reader should meet them: what it is, how much, when, how, where, in whose words.
 */
const arrangements: readonly ((
  context: ArrangeContext,
  section: Section,
  index: number,
) => readonly Poster[])[] = Object.freeze([
  coverPosters,
  questionsAndAnswersPosters,
  heroNumberPosters,
  numberGridPosters,
  comparedFiguresPosters,
  isotypePosters,
  wafflePosters,
  timelinePosters,
  measuresPosters,
  pathwayPosters,
  partnerTilesPosters,
  causeEffectPosters,
  comparisonPosters,
  quotationPosters,
  takeawaysPosters,
  sourcesAndMethodPosters,
]);

/** Every poster of a story: those of the whole, from its cover to who says what, then each section's. */
export function arrangePosters(context: ArrangeContext): readonly Poster[] {
  return [
    storyCoverPoster(context),
    ...storyNumberGridPosters(context),
    ...storyPartnerTilesPosters(context),
    ...storyTakeawaysPosters(context),
    ...expertOverviewPosters(context),
    ...storySourcesAndMethodPosters(context),
    ...context.traced.story.sections.flatMap((section, index) =>
      arrangements.flatMap((arrange) => arrange(context, section, index)),
    ),
  ];
}
