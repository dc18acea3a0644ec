import { rankOf } from '../../charts/notation.js';
import { pointsOf, standBesideNumber } from '../../content/argument-points.js';
import { type ArrangeContext, type PlacedArgument, shownArguments } from '../../content/context.js';
import { countedFigure } from '../../content/counted-figure.js';
import { bestHeadedFirst } from '../../content/headline-figures.js';
import { heroFirst, heroOf, leadingFirst } from '../../content/hero.js';
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
 * The argument with the figure the author wants largest; else the one whose one or two figures carry it, of several the
 * one with the largest number, which is looked at first; before them those whose headline says what is drawn. Only the choice compares unlike things, no drawing does.
 */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  const { story } = context.traced;
  const placed = shownArguments(context, section, index);
  const named = placed.filter(({ argument: { statistics } }) =>
    statistics.some(({ id }) => id === section.hero || (section.hero === undefined && id === story.hero)),
  );
  const ranked = placed.filter(hasOneOrTwo).toSorted((one, other) => leadingSize(other) - leadingSize(one));
  const contents = [...named, ...ranked].flatMap(
    (each) => contentOf(context, each, named.includes(each)) ?? [],
  );
  return bestHeadedFirst(contents)
    .slice(0, 1)
    .map((content) => ({ content }));
}

/**
 * @param alone whether the author wants its figure largest, however many others there are
 */
function contentOf(context: ArrangeContext, placed: PlacedArgument, alone = false): Content | undefined {
  const { argument, section } = placed;
  if (!hasOneOrTwo(placed) && !alone) return undefined;
  const chosen = heroOf(argument, section, context.traced.story);
  const [hero, companion] = heroFirst(leadingFirst(argument), chosen).map((statistic) =>
    countedFigure(context, statistic),
  );
  if (hero === undefined) return undefined;
  return {
    kind: name,
    headline: shortenable(context, argument, 'headline'),
    hero,
    ...(companion === undefined || !hasOneOrTwo(placed) ? {} : { companion }),
    points: [],
  };
}

function hasOneOrTwo({ argument: { statistics } }: PlacedArgument): boolean {
  return statistics.length === 1 || statistics.length === 2;
}

function leadingSize({ argument }: PlacedArgument): number {
  const [leading] = leadingFirst(argument);
  return leading === undefined ? 0 : rankOf(leading);
}
