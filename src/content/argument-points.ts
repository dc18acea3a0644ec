import { derivedId } from '../model/statement-id.js';
import type { Argument } from '../model/story.js';
import type { Words } from '../model/words.js';
import type { ArrangeContext } from './context.js';
import { shortenable } from './story-words.js';

/** One number has room for so many lines of support. */
const mostBesideNumber = 2;

/** The points of an argument, each its own statement. */
export function pointsOf(context: ArrangeContext, argument: Argument): readonly Words[] {
  return argument.points.map((point, index) =>
    shortenable(context, point, 'text', [derivedId(argument.id, 'points', index)]),
  );
}

/** Whether the points stand beside the one or two numbers of an argument instead of on a slide of their own. */
export function standBesideNumber({ statistics, points }: Argument): boolean {
  return statistics.length >= 1 && statistics.length <= 2 && points.length <= mostBesideNumber;
}
