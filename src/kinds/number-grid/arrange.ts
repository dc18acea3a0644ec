import { rankOf } from '../../charts/notation.js';
import { type ArrangeContext, type PlacedArgument, shownArguments } from '../../content/context.js';
import { countedFigure } from '../../content/counted-figure.js';
import { namedFirst } from '../../content/headline-figures.js';
import { heroFirst, heroOf, leadingFirst } from '../../content/hero.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { authored, shortenable, titleOf } from '../../content/story-words.js';
import type { Section, Statistic } from '../../model/story.js';
import type { Words } from '../../model/words.js';
import type { ArgumentDraft } from '../kind.js';
import { type Content, name } from './content.js';

const mostItems = 6;
const leastItems = 3;

/** Figures side by side; more than have room on one slide in parts as even as can be. */
export function ofArgument(
  context: ArrangeContext,
  { argument, section }: PlacedArgument,
): readonly ArgumentDraft<Content>[] {
  const statistics = heroFirst(leadingFirst(argument), heroOf(argument, section, context.traced.story));
  if (statistics.length < leastItems) return [];
  return evenParts(statistics.length, mostItems).map(([start, end]) => ({
    content: contentOf(context, shortenable(context, argument, 'headline'), statistics.slice(start, end)),
  }));
}

/**
 * The argument with the most figures; where none has three, the figures of the whole section under its thesis.
 * Side by side, never on one scale: they count different things.
 */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  const placed = shownArguments(context, section, index);
  const [richest] = placed
    .filter(({ argument }) => argument.statistics.length >= leastItems)
    .toSorted((one, other) => other.argument.statistics.length - one.argument.statistics.length);
  const statistics =
    richest === undefined
      ? namedFirst(
          section.thesis.text,
          placed.flatMap(({ argument }) => leadingFirst(argument)),
        )
      : leadingFirst(richest.argument);
  const headline =
    richest === undefined
      ? shortenable(context, section.thesis, 'text')
      : shortenable(context, richest.argument, 'headline');
  const { hero = context.traced.story.hero } =
    richest?.argument.hero === undefined ? section : richest.argument;
  return drafts(context, headline, heroFirst(statistics, named(hero)));
}

function named(id: string | undefined): { readonly id: string } | undefined {
  return id === undefined ? undefined : { id };
}

/** The largest figures of every section, side by side: what the whole story adds up to, without adding it up. */
export function ofStory(context: ArrangeContext): readonly PosterDraft<Content>[] {
  const { story } = context.traced;
  const { introduction } = story;
  const each = Math.max(1, Math.floor(mostItems / Math.max(1, sectionsWithFigures(context))));
  const statistics = story.sections.flatMap((section, index) => {
    const largest = shownArguments(context, section, index)
      .flatMap(({ argument }) => argument.statistics)
      .toSorted((one, other) => rankOf(other) - rankOf(one));
    return heroFirst(heroFirst(largest, named(section.hero)), named(story.hero)).slice(0, each);
  });
  const headline =
    introduction?.short === undefined ? titleOf(context) : authored(context, introduction, 'short');
  return drafts(context, headline, heroFirst(namedFirst(headline.long, statistics), named(story.hero)));
}

function drafts(
  context: ArrangeContext,
  headline: Words,
  statistics: readonly Statistic[],
): readonly PosterDraft<Content>[] {
  const shown = statistics.slice(0, mostItems);
  return shown.length < leastItems ? [] : [{ content: contentOf(context, headline, shown) }];
}

function contentOf(context: ArrangeContext, headline: Words, statistics: readonly Statistic[]): Content {
  return { kind: name, headline, items: statistics.map((statistic) => countedFigure(context, statistic)) };
}

function sectionsWithFigures(context: ArrangeContext): number {
  return context.traced.story.sections.filter((section) =>
    section.arguments.some((argument) => argument.statistics.length > 0),
  ).length;
}

/** Cuts `count` things into the fewest runs of at most `most`, as even as can be. */
export function evenParts(count: number, most: number): readonly (readonly [start: number, end: number])[] {
  const parts = Math.ceil(count / most);
  return Array.from({ length: parts }, (_, index) => {
    const start = Math.round((index * count) / parts);
    return [start, Math.round(((index + 1) * count) / parts)] as const;
  });
}
