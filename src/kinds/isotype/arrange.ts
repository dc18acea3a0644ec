import { descending, sum } from 'd3-array';
import { isRefusal } from '../../charts/chart.js';
import { groupFigures } from '../../charts/group-figures.js';
import { isotype } from '../../charts/isotype.js';
import { rankOf } from '../../charts/notation.js';
import { headlineOver, ofAll, onScale, spokenOver } from '../../content/compared-figures.js';
import { type ArrangeContext, shownArguments } from '../../content/context.js';
import { drawnFigure } from '../../content/counted-figure.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { iconFor } from '../../icons/icon-for.js';
import type { Section, Statistic } from '../../model/story.js';
import { type Content, name } from './content.js';

/** A drawing as wide as the narrowest a poster has, in px; whether figures can be drawn does not depend on it. */
const box = { x: 0, y: 0, width: 300, height: 300 };

/**
 * Figures of one scale as signs to count: the most of them, and of equals the largest, that one round sign draws
 * whole, where each of them names a thing that can be drawn; those first over which the headline of an argument can
 * stand.
 */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  const placed = shownArguments(context, section, index).map(({ argument }) => argument);
  const best = mostCountable(
    placed.flatMap((argument) => argument.statistics),
    (figures) => (spokenOver(context, placed, figures) === undefined ? 0 : 1),
  );
  if (best === undefined) return [];
  const shown = best.toSorted((one, other) => descending(rankOf(one), rankOf(other)));
  return [
    {
      content: {
        kind: name,
        headline: headlineOver(context, placed, shown),
        items: shown.map((statistic) => ({
          ...drawnFigure(context, statistic),
          icon: iconOf(statistic) ?? '',
        })),
        ...ofAll(shown.length, onScale(section, shown)),
      },
    },
  ];
}

/** Of some figures the two or three that are drawn. */
function mostCountable(
  all: readonly Statistic[],
  spoken: (figures: readonly Statistic[]) => number,
): readonly Statistic[] | undefined {
  const statistics = all.filter((statistic) => iconOf(statistic) !== undefined);
  const [best] = groupFigures(statistics)
    .flatMap(({ by, figures }) => {
      const ids = new Set(figures.map(({ id }) => id));
      return by === 'scale' ? choices(statistics.filter(({ id }) => ids.has(id))) : [];
    })
    .filter((figures) => !isRefusal(isotype(figures, box)))
    .toSorted(
      (one, other) =>
        descending(spoken(one), spoken(other)) ||
        descending(one.length, other.length) ||
        descending(sum(one, rankOf), sum(other, rankOf)),
    );
  return best;
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
