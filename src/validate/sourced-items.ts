import { type DerivedPart, derivedId, introductionId } from '../model/statement-id.js';
import type { Argument, Statistic, Story } from '../model/story.js';
import type { DataPath } from '../parse/data-path.js';
import { completeStatistic } from './complete-story.js';

/** A part of a story that says where in the source it comes from. */
export interface SourcedItem {
  /** The statement id: its own, or derived. */
  readonly id: string;
  /** The argument, section or part of the story it belongs to. */
  readonly owner: string;
  /** Index of its section; absent for the introduction. */
  readonly section?: number;
  readonly path: DataPath;
  /** What it rests on, word for word, with the place of each in the story file. */
  readonly passages: readonly { readonly text: string; readonly path: DataPath }[];
  readonly after?: string;
  /** The id of the further source text it rests on; absent where that is the story's own. */
  readonly source?: string;
  /** Who says it, where the story names somebody: the id of an expert, or words of the source. */
  readonly speaker?: string;
  /** The passage that says who said it. */
  readonly attributed?: string;
  /** The author's reason for saying it so. */
  readonly reads?: string;
  readonly statistic?: Statistic;
}

interface Sourced {
  readonly sentence?: string | readonly string[] | undefined;
  readonly after?: string | undefined;
  readonly source?: string | undefined;
  readonly speaker?: string | undefined;
  readonly attributed?: string | undefined;
  readonly reads?: string | undefined;
}

/** Every part of a story that names a passage of the source, in the order of the story. */
export function sourcedItems(story: Story): readonly SourcedItem[] {
  const introduction = story.introduction
    ? sourcedItem(introductionId, introductionId, ['introduction'], story.introduction)
    : [];
  return [
    ...introduction,
    ...story.sections.flatMap((section, index) =>
      [
        ...sourcedItem(
          derivedId(section.id, 'thesis'),
          section.id,
          ['sections', index, 'thesis'],
          section.thesis,
        ),
        ...section.arguments.flatMap((argument, place) =>
          argumentItems(argument, section.id, ['sections', index, 'arguments', place]),
        ),
      ].map((item) => ({ ...item, section: index })),
    ),
  ];
}

/** What an argument says is said by whom it names, unless a part of it names somebody else. */
function argumentItems(argument: Argument, section: string, path: DataPath): readonly SourcedItem[] {
  const { speaker } = argument;
  const items = partsOf(argument, section, path);
  return speaker === undefined ? items : items.map((item) => ({ speaker, ...item }));
}

function partsOf(argument: Argument, section: string, path: DataPath): readonly SourcedItem[] {
  const derived = (part: Exclude<DerivedPart, 'thesis'>) =>
    argument[part].flatMap((item, index) =>
      sourcedItem(derivedId(argument.id, part, index), argument.id, [...path, part, index], item),
    );
  const named = (part: 'changes' | 'breakdowns' | 'events' | 'cases' | 'causeAndEffect' | 'comparisons') =>
    argument[part].flatMap((item, index) => sourcedItem(item.id, argument.id, [...path, part, index], item));
  return [
    ...sourcedItem(argument.id, section, path, argument),
    ...derived('points'),
    ...argument.statistics.flatMap((statistic, index) =>
      sourcedItem(statistic.id, argument.id, [...path, 'statistics', index], statistic).map((item) => ({
        ...item,
        statistic,
      })),
    ),
    ...argument.series.flatMap((series, index) =>
      (series.points ?? []).flatMap((point, at) => {
        const id = derivedId(series.id, 'points', at);
        // A point is a figure like any other: the same rules hold it against its sentence.
        const counts = [series.title, point.line, point.at].filter((part) => part !== undefined).join(' ');
        const statistic = completeStatistic({ id, figure: point.figure, counts });
        return sourcedItem(id, argument.id, [...path, 'series', index, 'points', at], point).map((item) => ({
          ...item,
          statistic,
        }));
      }),
    ),
    ...named('changes'),
    ...named('breakdowns'),
    ...derived('measures'),
    ...named('events'),
    ...named('cases'),
    ...named('causeAndEffect'),
    ...named('comparisons'),
    ...derived('recommendations'),
    ...argument.quotations.flatMap((quotation, index) => {
      const place = [...path, 'quotations', index];
      // A quotation without a sentence is its own.
      return quotation.sentence === undefined
        ? sourcedItem(quotation.id, argument.id, place, { ...quotation, sentence: quotation.text }, 'text')
        : sourcedItem(quotation.id, argument.id, place, quotation);
    }),
  ];
}

/** None when the part names no passage: it then rests on what its owner names. */
function sourcedItem(
  id: string,
  owner: string,
  path: DataPath,
  { sentence, after, source, speaker, attributed, reads }: Sourced,
  key = 'sentence',
): readonly SourcedItem[] {
  if (sentence === undefined) return [];
  const passages =
    typeof sentence === 'string'
      ? [{ text: sentence, path: [...path, key] }]
      : sentence.map((text, index) => ({ text, path: [...path, key, index] }));
  return [
    {
      id,
      owner,
      path,
      passages,
      ...(after === undefined ? {} : { after }),
      ...(source === undefined ? {} : { source }),
      ...(speaker === undefined ? {} : { speaker }),
      ...(attributed === undefined ? {} : { attributed }),
      ...(reads === undefined ? {} : { reads }),
    },
  ];
}
