import { type ArrangeContext, shownArguments } from '../../content/context.js';
import { posterBase } from '../../content/poster-base.js';
import type { Side } from '../../model/page.js';
import type { Poster } from '../../model/poster.js';
import type { Section } from '../../model/story.js';
import { displayWidth } from '../../text/width.js';

/** In half-width cells: what is longer is read, not looked at, and has no room beside its other side. */
const longestPoint = 48;
const longestTitle = 20;
/** Of the points that stand against the last one of the other side, together: they are never parted. */
const longestRest = 48;
const mostRows = 6;

/** The comparison of the section with the most points, whole; of those whose sides can stand side by side. */
export function comparisonPosters(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly Poster[] {
  const [richest] = shownArguments(context, section, index)
    .flatMap(({ argument }) => argument.comparisons.map((comparison) => ({ argument, comparison })))
    .filter(({ comparison: { left, right } }) => standSideBySide(left, right))
    .toSorted((one, other) => pointsOf(other.comparison) - pointsOf(one.comparison));
  if (richest === undefined) return [];
  const { argument, comparison } = richest;
  return [
    {
      ...posterBase(context, section, index, {
        name: 'comparison',
        headline: argument.headline,
        short: argument.short,
        statements: [comparison.id],
      }),
      layout: 'comparison',
      left: comparison.left,
      right: comparison.right,
    },
  ];
}

function standSideBySide(left: Side, right: Side): boolean {
  const paired = Math.min(left.points.length, right.points.length);
  return [left, right].every(
    ({ title, points }) =>
      displayWidth(title) <= longestTitle &&
      points.length <= mostRows &&
      points.every((point) => displayWidth(point) <= longestPoint) &&
      displayWidth(points.slice(paired - 1).join('')) <= longestRest,
  );
}

function pointsOf({ left, right }: Section['arguments'][number]['comparisons'][number]): number {
  return left.points.length + right.points.length;
}
