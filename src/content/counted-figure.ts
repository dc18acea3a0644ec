import { operandsOf } from '../model/computed.js';
import type { CountedFigure, DrawnFigure } from '../model/content.js';
import type { Statistic } from '../model/story.js';
import { programWords, type Words } from '../model/words.js';
import { type ArrangeContext, statisticOf } from './context.js';
import { figureParts } from './figure-parts.js';
import { shortenable, wordsAt } from './story-words.js';

/**
 * A statistic ready for setting: its printed figure taken apart, nothing dropped, nothing computed.
 */
export function countedFigure(context: ArrangeContext, statistic: Statistic): CountedFigure {
  const { id } = statistic;
  const said = noteOf(context, statistic);
  return {
    figure: figureParts(statistic.figure),
    from: wordsAt(context, statistic, ['figure'], statistic.figure, 'printed', [id]).from,
    counts: shortenable(context, statistic, 'counts', [id]),
    ...(said === undefined ? {} : { asOf: said }),
  };
}

/** The same, drawn to scale. */
export function drawnFigure(context: ArrangeContext, statistic: Statistic): DrawnFigure {
  const { value, qualifier, unit, scale } = statistic;
  return { ...countedFigure(context, statistic), amount: { value, qualifier, unit, scale } };
}

/** When a figure holds, and that it was calculated. */
function noteOf(context: ArrangeContext, statistic: Statistic): Words | undefined {
  const { messages } = context;
  const period = periodOf(context, statistic);
  const operands = operandsOf(statistic.computed).flatMap((id) => statisticOf(context, id)?.figure ?? []);
  if (operands.length === 0) return period;
  const calculated = messages.calculated(operands);
  const { long, from } = period ?? programWords(calculated, undefined, [statistic.id]);
  return { long: period === undefined ? calculated : `${long}${messages.separator}${calculated}`, from };
}

/** A moment, a stretch of time, or the date of a projection: each in words of its own. */
function periodOf(
  context: ArrangeContext,
  statistic: Pick<Statistic, 'asOf' | 'during' | 'by'>,
): Words | undefined {
  const { asOf, during, by } = statistic;
  const { messages } = context;
  const words = (key: string, long: string) => wordsAt(context, statistic, [key], long, 'printed');
  if (asOf !== undefined) return words('asOf', messages.asOf(asOf));
  if (during !== undefined) return words('during', messages.during(during));
  return by === undefined ? undefined : words('by', messages.by(by));
}
