import { calculationOf } from '../model/computed.js';
import type { Place } from '../model/trace.js';
import { programWords, type Words } from '../model/words.js';
import { type ArrangeContext, passagesOf, statisticOf } from './context.js';
import { dataSeries } from './series-behind.js';
import { ownVoice } from './speakers.js';

/**
 * The notes of a slide: first what to say, then every passage it rests on, whole, with its place in the source.
 * A passage that carries several statements is printed once. Before its place stands who said it, where a statement
 * names its speaker, and the name of a further source. Under a translation the passage stays as it is printed: it is the proof.
 */
export function speakerNotes(
  context: ArrangeContext,
  say: readonly Words[],
  statements: readonly string[],
): readonly Words[] {
  const { messages, traced } = context;
  const language = traced.translation === undefined ? {} : { language: traced.translation.from };
  const passages = new Set(
    statements.flatMap((id) => {
      const said = ownVoice(context, id);
      return passagesOf(context, id).map(({ sentence, place }) => {
        const where = [
          ...(said === undefined ? [] : [said.name.long]),
          ...fileOf(context, place),
          messages.lines(place.line, place.endLine),
        ];
        return messages.passage(where.join(messages.listComma), sentence);
      });
    }),
  );
  return [
    ...say,
    ...[...passages].map((note) => ({ ...programWords(note), ...language })),
    ...dataNotes(context, statements).map((note) => programWords(note)),
    ...calculations(context, statements).map((note) => programWords(note)),
  ];
}

/** Which data file a drawing shows, and what of it. */
function dataNotes(context: ArrangeContext, statements: readonly string[]): readonly string[] {
  const { messages } = context;
  return statements.flatMap((id) => {
    const data = dataSeries(context, id);
    if (data === undefined) return [];
    const { file, series } = data;
    return [messages.passage([file.name, file.file].join(messages.listComma), series.title)];
  });
}

/** How the calculated figures come about: `15亿元 + 12亿元 = 27亿元`. */
function calculations(context: ArrangeContext, statements: readonly string[]): readonly string[] {
  return statements.flatMap((id) => {
    const statistic = statisticOf(context, id);
    if (statistic?.computed === undefined) return [];
    const sum = calculationOf(statistic.computed, (other) => statisticOf(context, other)?.figure ?? other);
    return [`${sum} = ${statistic.figure}`];
  });
}

/** The name of the further source a passage stands in; nothing for the story's own. */
function fileOf({ traced }: ArrangeContext, { file }: Place): readonly string[] {
  if (file === undefined) return [];
  return [traced.story.source.more.find((source) => source.file === file)?.name ?? file];
}
