import type { Poster } from '../model/poster.js';
import type { Section, Statistic } from '../model/story.js';
import { type ArrangeContext, type PlacedArgument, shownArguments } from './context.js';
import { countedFigure } from './counted-figure.js';
import { posterBase, storyBase } from './poster-base.js';

const mostGridItems = 6;
const leastGridItems = 3;

/**
 * The argument whose one or two figures carry it; of several the one with the largest number, which is looked at
 * first. Only the choice compares unlike things, no drawing does.
 */
export function heroNumberPosters(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly Poster[] {
  const [best] = shownArguments(context, section, index)
    .filter(({ argument }) => argument.statistics.length === 1 || argument.statistics.length === 2)
    .toSorted((one, other) => leadingSize(other) - leadingSize(one));
  if (best === undefined) return [];
  const [hero, companion] = best.argument.statistics.map((statistic) =>
    countedFigure(statistic, context.messages),
  );
  if (hero === undefined) return [];
  return [
    {
      ...posterBase(context, section, index, {
        name: 'hero-number',
        headline: best.argument.headline,
        short: best.argument.short,
        statements: best.argument.statistics.map(({ id }) => id),
      }),
      layout: 'hero-number',
      hero,
      ...(companion === undefined ? {} : { companion }),
    },
  ];
}

/**
 * The argument with the most figures; where none has three, the figures of the whole section under its thesis.
 * Side by side, never on one scale: they count different things.
 */
export function numberGridPosters(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly Poster[] {
  const placed = shownArguments(context, section, index);
  const richest = placed.reduce<PlacedArgument | undefined>(
    (best, each) =>
      each.argument.statistics.length > (best?.argument.statistics.length ?? leastGridItems - 1)
        ? each
        : best,
    undefined,
  );
  const statistics: readonly Statistic[] = (
    richest?.argument.statistics ?? placed.flatMap(({ argument }) => argument.statistics)
  ).slice(0, mostGridItems);
  if (statistics.length < leastGridItems) return [];
  const title = richest?.argument ?? { headline: section.thesis.text, short: section.thesis.short };
  return [
    {
      ...posterBase(context, section, index, {
        name: 'number-grid',
        headline: title.headline,
        short: title.short,
        statements: statistics.map(({ id }) => id),
      }),
      layout: 'number-grid',
      items: statistics.map((statistic) => countedFigure(statistic, context.messages)),
    },
  ];
}

/** The largest figures of every section, side by side: what the whole story adds up to, without adding it up. */
export function storyNumberGridPosters(context: ArrangeContext): readonly Poster[] {
  const { story } = context.traced;
  const each = Math.max(1, Math.floor(mostGridItems / Math.max(1, sectionsWithFigures(context))));
  const statistics = story.sections
    .flatMap((section, index) =>
      shownArguments(context, section, index)
        .flatMap(({ argument }) => argument.statistics)
        .toSorted((one, other) => size(other) - size(one))
        .slice(0, each),
    )
    .slice(0, mostGridItems);
  if (statistics.length < leastGridItems) return [];
  return [
    {
      ...storyBase(context, {
        name: 'number-grid',
        headline: story.introduction?.short ?? story.title,
        statements: statistics.map(({ id }) => id),
      }),
      layout: 'number-grid',
      items: statistics.map((statistic) => countedFigure(statistic, context.messages)),
    },
  ];
}

function sectionsWithFigures(context: ArrangeContext): number {
  return context.traced.story.sections.filter((section) =>
    section.arguments.some((argument) => argument.statistics.length > 0),
  ).length;
}

function leadingSize({ argument }: PlacedArgument): number {
  const [leading] = argument.statistics;
  return leading === undefined ? 0 : size(leading);
}

function size({ value }: Statistic): number {
  return typeof value === 'number' ? value : value.to;
}
