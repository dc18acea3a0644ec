import { descending } from 'd3-array';
import { isRefusal } from '../../charts/chart.js';
import { checkChart } from '../../charts/check-chart.js';
import { rankOf } from '../../charts/notation.js';
import { waffle as draw } from '../../charts/waffle.js';
import { drawnFigure } from '../../content/compared-figures.js';
import { type ArrangeContext, shownArguments } from '../../content/context.js';
import { posterBase } from '../../content/poster-base.js';
import type { Poster } from '../../model/poster.js';
import type { Argument, Section, Statistic } from '../../model/story.js';

/** A square as large as the smallest a poster has, in px: what cannot be seen there is not offered. */
const box = { x: 0, y: 0, width: 300, height: 300 };

interface Share {
  readonly statistic: Statistic & { readonly partOf: string };
  readonly argument: Argument;
}

/**
 * The most telling share of a section as a square of a hundred: the one a headline states, because the words then say
 * what is drawn; else the largest. A share that the square of an earlier section shows is not drawn again.
 */
export function wafflePosters(context: ArrangeContext, section: Section, index: number): readonly Poster[] {
  const earlier: Share[] = [];
  for (const [place, each] of context.traced.story.sections.slice(0, index).entries()) {
    const next = mostTelling(context, each, place, earlier);
    if (next !== undefined) earlier.push(next);
  }
  const share = mostTelling(context, section, index, earlier);
  if (share === undefined) return [];
  const { statistic, argument } = share;
  return [
    {
      ...posterBase(context, section, index, {
        name: 'waffle',
        headline: argument.headline,
        short: argument.short,
        statements: [statistic.id],
      }),
      layout: 'waffle',
      share: { ...drawnFigure(statistic, context.messages), partOf: statistic.partOf },
    },
  ];
}

function mostTelling(
  context: ArrangeContext,
  section: Section,
  index: number,
  shown: readonly Share[],
): Share | undefined {
  const [best] = shownArguments(context, section, index)
    .flatMap(({ argument }) => sharesOf(argument))
    .filter((share) => !shown.some((other) => isSame(share.statistic, other.statistic)))
    .toSorted(
      (one, other) =>
        descending(isInHeadline(one), isInHeadline(other)) ||
        descending(rankOf(one.statistic), rankOf(other.statistic)),
    );
  return best;
}

function sharesOf(argument: Argument): readonly Share[] {
  return argument.statistics.flatMap((statistic): readonly Share[] => {
    const { partOf } = statistic;
    const chart = draw([statistic], box);
    if (partOf === undefined || isRefusal(chart) || checkChart(chart, [statistic]).length > 0) return [];
    return [{ statistic: { ...statistic, partOf }, argument }];
  });
}

function isInHeadline({ statistic: { figure }, argument: { headline } }: Share): boolean {
  return headline.includes(figure);
}

function isSame(one: Share['statistic'], other: Share['statistic']): boolean {
  if (one.subject !== undefined && one.subject === other.subject) return true;
  return one.partOf === other.partOf && one.counts === other.counts;
}
