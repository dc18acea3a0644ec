import { descending, sum } from 'd3-array';
import { isRefusal } from '../../charts/chart.js';
import { groupFigures } from '../../charts/group-figures.js';
import { isotype } from '../../charts/isotype.js';
import { rankOf } from '../../charts/notation.js';
import { drawnFigure, titleOf } from '../../content/compared-figures.js';
import { type ArrangeContext, shownArguments } from '../../content/context.js';
import { posterBase } from '../../content/poster-base.js';
import { iconFor } from '../../icons/icon-for.js';
import type { Poster } from '../../model/poster.js';
import type { Section, Statistic } from '../../model/story.js';

/** A drawing as wide as the narrowest a poster has, in px; whether figures can be drawn does not depend on it. */
const box = { x: 0, y: 0, width: 300, height: 300 };

/**
 * Figures of one scale as signs to count: the most of them, and of equals the largest, that one round sign draws
 * whole, where each of them names a thing that can be drawn.
 */
export function isotypePosters(context: ArrangeContext, section: Section, index: number): readonly Poster[] {
  const placed = shownArguments(context, section, index).map(({ argument }) => argument);
  const statistics = placed
    .flatMap((argument) => argument.statistics)
    .filter((statistic) => iconOf(statistic) !== undefined);
  const [best] = groupFigures(statistics)
    .flatMap(({ by, figures }) => {
      const ids = new Set(figures.map(({ id }) => id));
      return by === 'scale' ? choices(statistics.filter(({ id }) => ids.has(id))) : [];
    })
    .filter((figures) => !isRefusal(isotype(figures, box)))
    .toSorted(
      (one, other) =>
        descending(one.length, other.length) || descending(sum(one, rankOf), sum(other, rankOf)),
    );
  if (best === undefined) return [];
  const shown = best.toSorted((one, other) => descending(rankOf(one), rankOf(other)));
  return [
    {
      ...posterBase(context, section, index, {
        name: 'isotype',
        ...titleOf(placed, shown),
        statements: shown.map(({ id }) => id),
      }),
      layout: 'isotype',
      items: shown.map((statistic) => ({
        ...drawnFigure(statistic, context.messages),
        icon: iconOf(statistic) ?? '',
      })),
    },
  ];
}

function iconOf({ icon, counts }: Statistic): string | undefined {
  return icon ?? iconFor(counts);
}

/** Every choice of two or three. */
function choices(all: readonly Statistic[]): readonly (readonly Statistic[])[] {
  return all.flatMap((one, at) => {
    const later = all.slice(at + 1);
    return later.flatMap((two, next) => [
      [one, two],
      ...later.slice(next + 1).map((three) => [one, two, three]),
    ]);
  });
}
