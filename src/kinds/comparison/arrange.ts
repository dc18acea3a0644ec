import { type ArrangeContext, type PlacedArgument, shownArguments } from '../../content/context.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { authored, shortenable, wordsAt } from '../../content/story-words.js';
import type { Argument, Section } from '../../model/story.js';
import { displayWidth } from '../../text/width.js';
import type { ArgumentDraft } from '../kind.js';
import { type Content, name, type Side } from './content.js';

/** In half-width cells: what is longer is read, not looked at, and has no room beside its other side. */
const longestPoint = 48;
const longestTitle = 20;
/** Of the points that stand against the last one of the other side, together: they are never parted. */
const longestRest = 48;
const mostRows = 6;

type Compared = Argument['comparisons'][number];

export function ofArgument(
  context: ArrangeContext,
  { argument }: PlacedArgument,
): readonly ArgumentDraft<Content>[] {
  return argument.comparisons.map((compared) => ({ content: contentOf(context, argument, compared) }));
}

/** The comparison of the section with the most points, whole; of those whose sides can stand side by side. */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  return shownArguments(context, section, index)
    .flatMap(({ argument }) => argument.comparisons.map((compared) => ({ argument, compared })))
    .filter(({ compared }) => standSideBySide(compared))
    .toSorted((one, other) => pointsOf(other.compared) - pointsOf(one.compared))
    .slice(0, 1)
    .map(({ argument, compared }) => ({ content: contentOf(context, argument, compared) }));
}

function contentOf(context: ArrangeContext, argument: Argument, { id, left, right }: Compared): Content {
  const side = (part: Compared['left']): Side => ({
    title: authored(context, part, 'title', [id]),
    points: part.points.map((point, place) =>
      wordsAt(context, part, ['points', place], point, 'reword', [id]),
    ),
  });
  return {
    kind: name,
    headline: shortenable(context, argument, 'headline'),
    left: side(left),
    right: side(right),
  };
}

function standSideBySide({ left, right }: Compared): boolean {
  const paired = Math.min(left.points.length, right.points.length);
  return [left, right].every(
    ({ title, points }) =>
      displayWidth(title) <= longestTitle &&
      points.length <= mostRows &&
      points.every((point) => displayWidth(point) <= longestPoint) &&
      displayWidth(points.slice(paired - 1).join('')) <= longestRest,
  );
}

function pointsOf({ left, right }: Compared): number {
  return left.points.length + right.points.length;
}
