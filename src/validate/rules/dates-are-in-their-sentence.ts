import type { Span } from '../../model/dates.js';
import type { Argument, Statistic, Story } from '../../model/story.js';
import type { DataPath } from '../../parse/data-path.js';
import {
  datesOf,
  mentionSpans,
  mentionStates,
  type PeriodMention,
  periodMentions,
} from '../../text/period-mentions.js';
import { type Fault, fault, type Rule } from '../rule.js';

/** A date the story gives, with the passages that should print it. */
interface Dated {
  readonly given: Span;
  readonly as: 'moment' | 'span' | 'projection' | 'date';
  readonly sentences: readonly string[];
  readonly at: DataPath;
  /** The day relative dates of its source count from. */
  readonly base: string | undefined;
}

/**
 * The date of an event, and when a figure holds, stand in the sentence; none is invented. A moment, a stretch of time
 * and a projection are told apart. Dates that count from the source's own (yesterday, 去年) are resolved by its `date`.
 */
export const datesAreInTheirSentence: Rule = (context) =>
  context.story.sections.flatMap((section, index) =>
    section.arguments
      .flatMap((argument, place) => datedIn(context.story, argument, ['sections', index, 'arguments', place]))
      .flatMap((dated) => faultsOf(dated).map((found) => fault(context, found))),
  );

function datedIn(story: Story, argument: Argument, path: DataPath): readonly Dated[] {
  const dated = (
    statement: Pick<Statistic, 'sentence' | 'source'>,
    given: Span | undefined,
    as: Dated['as'],
    at: DataPath,
  ): readonly Dated[] =>
    given === undefined || statement.sentence === undefined
      ? []
      : [
          {
            given,
            as,
            sentences: [statement.sentence].flat(),
            at,
            base: dateOfSource(story, statement.source),
          },
        ];
  return [
    ...argument.statistics.flatMap((statistic, item) => {
      const place = [...path, 'statistics', item];
      return [
        ...dated(statistic, statistic.asOf, 'moment', [...place, 'asOf']),
        ...dated(statistic, statistic.during, 'span', [...place, 'during']),
        ...dated(statistic, statistic.by, 'projection', [...place, 'by']),
      ];
    }),
    ...argument.changes.flatMap((change, item) => {
      const place = [...path, 'changes', item];
      return [
        ...dated(change, change.since, 'date', [...place, 'since']),
        ...dated(change, change.until, 'date', [...place, 'until']),
      ];
    }),
    ...argument.events.flatMap((event, item) =>
      dated(event, event.date, 'date', [...path, 'events', item, 'date']),
    ),
  ];
}

/** The day a source was published, if the story says it. */
function dateOfSource({ source }: Story, id: string | undefined): string | undefined {
  const more = partOf(source, 'more');
  const files: readonly unknown[] = Array.isArray(more) ? more : [];
  const own = id === undefined ? source : files.find((file) => partOf(file, 'id') === id);
  const found = partOf(own, 'date');
  return typeof found === 'string' ? found : undefined;
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

function faultsOf({ given, as, sentences, at, base }: Dated): readonly Fault[] {
  const mentions = sentences.flatMap((sentence) => periodMentions(sentence, base));
  const stating = statingDates(given, mentions);
  if (stating.some((found) => found.length === 0)) return [missing(given, mentions, at)];
  const found = stating.flat();
  const key = at.at(-1);
  if (as === 'span' && found.every(({ moment }) => moment)) {
    return [
      otherwise(
        at,
        `“${found[0]?.text}” is a moment there, not a stretch of time.`,
        `Write “asOf” instead of “${key}”.`,
      ),
    ];
  }
  if (as === 'projection' && !found.some(({ ahead }) => ahead)) {
    return [
      otherwise(
        at,
        `The sentence does not speak of ${shown(given)} as of something expected.`,
        `Write “asOf” or “during” instead of “by”, or quote the words that say it is expected as well.`,
      ),
    ];
  }
  if (as === 'moment' && found.every(({ ahead }) => ahead)) {
    return [
      otherwise(
        at,
        `The sentence speaks of ${shown(given)} as of something expected.`,
        'Write “by” instead of “asOf”: the page then says that it is a projection.',
      ),
    ];
  }
  return [];
}

/** What states a date, or each end of a stretch of time; 1至9月 states both ends at once. */
function statingDates(
  given: Span,
  mentions: readonly PeriodMention[],
): readonly (readonly PeriodMention[])[] {
  if (typeof given !== 'string') {
    const whole = mentions.filter((mention) => mentionSpans(mention, given.from, given.to));
    if (whole.length > 0) return [whole];
  }
  return datesOf(given).map((date) => mentions.filter((mention) => mentionStates(mention, date)));
}

function otherwise(at: DataPath, message: string, hint: string): Fault {
  return { code: 'date-not-in-sentence', at, message, hint };
}

function missing(given: Span, mentions: readonly PeriodMention[], at: DataPath): Fault {
  const printed = mentions.map(({ text }) => text);
  const instead = printed.length === 0 ? 'no date stands there' : `there stands ${printed.join(', ')}`;
  const relative = mentions.find(({ unresolved }) => unresolved);
  return otherwise(
    at,
    `The date ${shown(given)} does not stand in the sentence: ${instead}.`,
    relative === undefined
      ? 'Give the date as far as the sentence prints it, or quote the passage that prints it as well.'
      : `“${relative.text}” counts from the day the source was published: give it as “date” under “source”.`,
  );
}

function shown(given: Span): string {
  return datesOf(given).join(' to ');
}
