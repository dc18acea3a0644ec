import { comparedFiguresPosters } from '../content/compared-figures.js';
import type { ArrangeContext } from '../content/context.js';
import { heroNumberPosters, numberGridPosters, storyNumberGridPosters } from '../content/figure-posters.js';
import { measuresPosters, timelinePosters } from '../content/list-posters.js';
import { coverPosters, quotationPosters, storyCoverPoster } from '../content/word-posters.js';
import { causeEffectPosters } from '../kinds/cause-effect/posters.js';
import { comparisonPosters } from '../kinds/comparison/posters.js';
import { expertOverviewPosters } from '../kinds/expert-overview/posters.js';
import { isotypePosters } from '../kinds/isotype/posters.js';
import { partnerTilesPosters, storyPartnerTilesPosters } from '../kinds/partner-tiles/posters.js';
import { pathwayPosters } from '../kinds/pathway/posters.js';
import { questionsAndAnswersPosters } from '../kinds/questions-and-answers/posters.js';
import {
  sourcesAndMethodPosters,
  storySourcesAndMethodPosters,
} from '../kinds/sources-and-method/posters.js';
import { storyTakeawaysPosters, takeawaysPosters } from '../kinds/takeaways/posters.js';
import { wafflePosters } from '../kinds/waffle/posters.js';
import type { Poster } from '../model/poster.js';
import type { Section } from '../model/story.js';

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
