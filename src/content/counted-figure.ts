import type { CountedFigure } from '../model/page.js';
import type { Statistic } from '../model/story.js';
import type { Messages } from '../text/messages/messages.js';
import { parseFigure } from '../text/numerals.js';

/**
 * A statistic ready for setting: its printed figure taken apart, nothing dropped, nothing computed.
 * A figure the program cannot read (validation has warned) stands whole as its digits.
 */
export function countedFigure(statistic: Statistic, messages: Messages): CountedFigure {
  const parsed = parseFigure(statistic.figure);
  const figure =
    parsed === undefined
      ? { prefix: '', digits: statistic.figure, suffix: '' }
      : { prefix: parsed.prefix, digits: parsed.digits, suffix: parsed.suffix };
  return {
    figure,
    counts: statistic.counts,
    ...(statistic.short === undefined ? {} : { short: statistic.short }),
    ...(statistic.asOf === undefined ? {} : { asOf: messages.asOf(dateText(statistic.asOf, messages)) }),
  };
}

/** A date as one run of text: 2017年5月, 2023年底. */
function dateText(iso: string, messages: Messages): string {
  const { main, rest } = messages.date(iso);
  return messages.joinDate(main, rest);
}
