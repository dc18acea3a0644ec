import { rankOf } from '../../charts/notation.js';
import { pointsOf, standBesideNumber } from '../../content/argument-points.js';
import { type ArrangeContext, type PlacedArgument, shownArguments } from '../../content/context.js';
import { countedFigure } from '../../content/counted-figure.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { shortenable } from '../../content/story-words.js';
import type { Section } from '../../model/story.js';
import type { ArgumentDraft } from '../kind.js';
import { type Content, name } from './content.js';

/** One or two figures, with the points that have room beside them. */
export function ofArgument(
  context: ArrangeContext,
  placed: PlacedArgument,
): readonly ArgumentDraft<Content>[] {
  const content = contentOf(context, placed);
  const { argument } = placed;
  if (content === undefined) return [];
  return [
    { content: { ...content, points: standBesideNumber(argument) ? pointsOf(context, argument) : [] } },
  ];
}

/**
 * The argument whose one or two figures carry it; of several the one with the largest number, which is looked at
 * first. Only the choice compares unlike things, no drawing does.
 */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  return shownArguments(context, section, index)
    .filter(hasOneOrTwo)
    .toSorted((one, other) => leadingSize(other) - leadingSize(one))
    .slice(0, 1)
    .flatMap((placed) => contentOf(context, placed) ?? [])
    .map((content) => ({ content }));
}

function contentOf(context: ArrangeContext, placed: PlacedArgument): Content | undefined {
  const [hero, companion] = placed.argument.statistics.map((statistic) => countedFigure(context, statistic));
  if (hero === undefined || !hasOneOrTwo(placed)) return undefined;
  return {
    kind: name,
    headline: shortenable(context, placed.argument, 'headline'),
    hero,
    ...(companion === undefined ? {} : { companion }),
    points: [],
  };
}

function hasOneOrTwo({ argument: { statistics } }: PlacedArgument): boolean {
  return statistics.length === 1 || statistics.length === 2;
}

function leadingSize({ argument }: PlacedArgument): number {
  const [leading] = argument.statistics;
  return leading === undefined ? 0 : rankOf(leading);
}
