import { descending } from 'd3-array';
import { isRefusal } from '../../charts/chart.js';
import { checkChart } from '../../charts/check-chart.js';
import { rankOf } from '../../charts/notation.js';
import { waffle } from '../../charts/waffle.js';
import { type ArrangeContext, shownArguments } from '../../content/context.js';
import { drawnFigure } from '../../content/counted-figure.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { authored, shortenable } from '../../content/story-words.js';
import type { Argument, Section, Statistic } from '../../model/story.js';
import { type Content, name } from './content.js';

/** A square as large as the smallest a poster has, in px: what cannot be seen there is not offered. */
const box = { x: 0, y: 0, width: 300, height: 300 };

interface Share {
  readonly statistic: Statistic;
  readonly argument: Argument;
}

/**
 * The most telling share of a section as a square of a hundred: the one a headline states, because the words then say
 * what is drawn; else the largest. A share that the square of an earlier section shows is not drawn again.
 */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  const earlier: Share[] = [];
  for (const [place, each] of context.traced.story.sections.slice(0, index).entries()) {
    const next = mostTelling(context, each, place, earlier);
    if (next !== undefined) earlier.push(next);
  }
  const share = mostTelling(context, section, index, earlier);
  return share === undefined ? [] : [{ content: contentOf(context, share) }];
}

function contentOf(context: ArrangeContext, { statistic, argument }: Share): Content {
  const drawn = drawnFigure(context, statistic);
  return {
    kind: name,
    headline: shortenable(context, argument, 'headline'),
    share: { ...drawn, partOf: authored(context, statistic, 'partOf', [statistic.id]) },
  };
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
    const chart = waffle([statistic], box);
    if (statistic.partOf === undefined || isRefusal(chart) || checkChart(chart, [statistic]).length > 0)
      return [];
    return [{ statistic, argument }];
  });
}

function isInHeadline({ statistic: { figure }, argument: { headline } }: Share): boolean {
  return headline.includes(figure);
}

function isSame(one: Statistic, other: Statistic): boolean {
  if (one.subject !== undefined && one.subject === other.subject) return true;
  return one.partOf === other.partOf && one.counts === other.counts;
}
