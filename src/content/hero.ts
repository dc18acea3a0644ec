import type { Argument, Section, Statistic, Story } from '../model/story.js';
import { namedFirst } from './headline-figures.js';

/** Which of its statistics the author wants largest: by the argument itself, its section or the story. */
export function heroOf(
  { statistics, hero }: Pick<Argument, 'statistics' | 'hero'>,
  section: Pick<Section, 'hero'>,
  story: Pick<Story, 'hero'>,
): Statistic | undefined {
  return [hero, section.hero, story.hero]
    .flatMap((id) => statistics.find((statistic) => statistic.id === id) ?? [])
    .at(0);
}

/** The statistics of an argument as its headline weighs them: what it names is the news, whatever is larger. */
export function leadingFirst({
  headline,
  statistics,
}: Pick<Argument, 'headline' | 'statistics'>): readonly Statistic[] {
  return namedFirst(headline, statistics);
}

/** Statistics with the one that shall stand largest before the others. */
export function heroFirst(
  statistics: readonly Statistic[],
  hero: Pick<Statistic, 'id'> | undefined,
): readonly Statistic[] {
  const first = statistics.filter(({ id }) => id === hero?.id);
  return [...first, ...statistics.filter(({ id }) => id !== hero?.id)];
}
