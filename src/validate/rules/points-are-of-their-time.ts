import { type ContentWord, contentWords, speaksOf } from '../../claims/content-words.js';
import { matchFigures } from '../../claims/match-numbers.js';
import { dateOf } from '../../claims/own-date.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { WrittenPoint } from '../../model/series.js';
import type { DataPath } from '../../parse/data-path.js';
import { type CalendarDate, dateStates } from '../../text/calendar-date.js';
import { readDataTime } from '../../text/data-time.js';
import { foldForComparison } from '../../text/normalise.js';
import { periodMentions } from '../../text/period-mentions.js';
import { readFigure } from '../../text/read-figure.js';
import { foldScript } from '../../text/script-folding.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import { claimsOfItem } from '../story-claims.js';
import type { TracedItem } from '../trace-statements.js';
import { isAnswered } from '../written-claims.js';

/**
 * A written point of a series stands in its sentence whole: its time or category is named there, and is that of its figure;
 * its line is one that the sentence speaks of. That the figure stands there another rule sees to.
 */
export const pointsAreOfTheirTime: Rule = (context) =>
  context.story.sections.flatMap((section, index) =>
    section.arguments.flatMap((argument, place) =>
      argument.series.flatMap(({ points = [] }, item) =>
        points.flatMap((point, at) => {
          const path = ['sections', index, 'arguments', place, 'series', item, 'points', at];
          const own = context.items.find((each) => each.path.join('.') === path.join('.'));
          return own === undefined ? [] : pointFaults(context, point, path, own);
        }),
      ),
    ),
  );

function pointFaults(
  context: RuleContext,
  { at, line, figure }: WrittenPoint,
  path: DataPath,
  item: TracedItem,
): readonly Diagnostic[] {
  const { sentences, claims } = claimsOfItem(item);
  const text = sentences.join('\n');
  const time = readDataTime(at);
  if (time === undefined) {
    if (!folded(text).includes(folded(at)))
      return [
        missing(
          context,
          [...path, 'at'],
          at,
          'Name the category as the sentence does, or quote the sentence that names it as well.',
        ),
      ];
  } else {
    const mentions = sentences.flatMap((sentence) => periodMentions(sentence, context.story.source.date));
    if (!mentions.some(({ date }) => states(date, time.date))) {
      const there = [...new Set(mentions.map((mention) => mention.text))].join(', ');
      return [
        missing(
          context,
          [...path, 'at'],
          at,
          `${there === '' ? 'No time is named there' : `There stands ${there}`}. Give the time the sentence prints, or quote the one that prints it as well.`,
        ),
      ];
    }
    const read = readFigure(figure);
    const own = claims.filter(
      ({ numeral }) =>
        numeral.kind === 'quantity' &&
        read?.kind === 'number' &&
        matchFigures(numeral.figure, read.figure) === 'same',
    );
    const dates = own.map((claim) => dateOf(claim));
    const [other] = dates;
    const isElsewhere = (date: CalendarDate) => !states(date, time.date) && date.year !== undefined;
    if (other !== undefined && dates.every((date) => date !== undefined && isElsewhere(date.date)))
      return [
        fault(context, {
          code: 'date-of-another-figure',
          at: [...path, 'at'],
          message: `${figure} is of ${other.text} in the source; ${at} is the time of another figure there.`,
          hint: `Write the time that stands with ${figure}.`,
        }),
      ];
  }
  return line === undefined ? [] : lineFault(context, line, [...path, 'line'], text);
}

/** The year alone of a month is no month; a month and a year are both said. */
function states(printed: CalendarDate, given: CalendarDate): boolean {
  return (
    dateStates(printed, given) &&
    (given.month !== undefined ||
      given.quarter !== undefined ||
      given.half !== undefined ||
      isWholeYear(printed))
  );
}

function isWholeYear({ month, quarter, half, fromMonth }: CalendarDate): boolean {
  return [month, quarter, half, fromMonth].every((part) => part === undefined);
}

function missing(context: RuleContext, at: DataPath, given: string, hint: string): Diagnostic {
  return fault(context, {
    code: /\d{4}/.test(given) ? 'date-not-in-sentence' : 'place-not-in-sentence',
    at,
    message: `The sentence of this point does not speak of ${given}.`,
    hint,
  });
}

/** What a line is called may be said in other words: no rule can tell. */
function lineFault(context: RuleContext, line: string, at: DataPath, text: string): readonly Diagnostic[] {
  if (folded(text).includes(folded(line)) || isAnswered(context.story, at)) return [];
  const there = contentWords(text);
  const words: readonly ContentWord[] = contentWords(line);
  if (words.length > 0 && words.some((word) => speaksOf(text, there, word))) return [];
  const warning = fault(context, {
    code: 'wording-unproven',
    at,
    message: `The sentence of this point does not name “${line}”.`,
    hint: 'Name the line as the sentence does. If it is right as it stands, say why: reads: ….',
  });
  return [{ ...warning, severity: 'warning' }];
}

function folded(text: string): string {
  return foldScript(foldForComparison(text).text.toLowerCase());
}
