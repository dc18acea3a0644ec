import type { CountedFigure, DrawnFigure } from '../model/content.js';
import type { Statistic } from '../model/story.js';
import type { Messages } from '../text/messages/messages.js';
import { parseFigure } from '../text/numerals.js';
import type { ArrangeContext } from './context.js';
import { shortenable, wordsAt } from './story-words.js';

/**
 * A statistic ready for setting: its printed figure taken apart, nothing dropped, nothing computed.
 * A figure the program cannot read (validation has warned) stands whole as its digits.
 */
export function countedFigure(context: ArrangeContext, statistic: Statistic): CountedFigure {
  const { messages } = context;
  const parsed = parseFigure(statistic.figure);
  const figure =
    parsed === undefined
      ? { prefix: '', digits: statistic.figure, suffix: '' }
      : { prefix: parsed.prefix, digits: parsed.digits, suffix: parsed.suffix };
  const { asOf, id } = statistic;
  return {
    figure,
    from: wordsAt(context, statistic, ['figure'], statistic.figure, 'printed', [id]).from,
    counts: shortenable(context, statistic, 'counts', [id]),
    ...(asOf === undefined
      ? {}
      : { asOf: wordsAt(context, statistic, ['asOf'], messages.asOf(dateText(asOf, messages)), 'printed') }),
  };
}

/** The same, drawn to scale. */
export function drawnFigure(context: ArrangeContext, statistic: Statistic): DrawnFigure {
  const { value, qualifier, unit, scale } = statistic;
  return { ...countedFigure(context, statistic), amount: { value, qualifier, unit, scale } };
}

/** A date as one run of text: 2017年5月, 2023年底. */
function dateText(iso: string, messages: Messages): string {
  const { main, rest } = messages.date(iso);
  return messages.joinDate(main, rest);
}
