import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DataPath } from '../../parse/data-path.js';
import { dateStates, parseDate } from '../../text/calendar-date.js';
import { findNumerals } from '../../text/numerals.js';
import { fault, type Rule } from '../rule.js';

/** The date of an event, and the date a figure holds for, stand in the sentence. None is invented. */
export const datesAreInTheirSentence: Rule = (context) => {
  const dated = context.story.sections.flatMap((section, index) =>
    section.arguments.flatMap((argument, place) => {
      const path = ['sections', index, 'arguments', place];
      return [
        ...argument.statistics.map(({ asOf, sentence }, item) => ({
          date: asOf,
          sentence,
          at: [...path, 'statistics', item, 'asOf'],
        })),
        ...argument.events.map(({ date, sentence }, item) => ({
          date,
          sentence,
          at: [...path, 'events', item, 'date'],
        })),
      ];
    }),
  );
  return dated.flatMap(({ date, sentence, at }): readonly Diagnostic[] =>
    date === undefined
      ? []
      : missingDate(date, [sentence ?? []].flat(), at).map((found) => fault(context, found)),
  );
};

function missingDate(iso: string, sentences: readonly string[], at: DataPath) {
  const printed = sentences
    .flatMap((sentence) => findNumerals(sentence))
    .flatMap((numeral) => (numeral.kind === 'date' ? [numeral] : []));
  if (printed.some(({ date }) => dateStates(date, parseDate(iso)))) return [];
  const instead =
    printed.length === 0
      ? 'no date stands there'
      : `there stands ${printed.map(({ text }) => text).join(', ')}`;
  return [
    {
      code: 'date-not-in-sentence' as const,
      at,
      message: `The date ${iso} does not stand in the sentence: ${instead}.`,
      hint: 'Give the date as far as the sentence prints it, or quote the passage that prints it as well.',
    },
  ];
}
