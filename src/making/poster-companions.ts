import { seriesStatements } from '../content/series-behind.js';
import { type CreditedFigure, figuresCsv } from '../export/figures-csv.js';
import { seriesCsv } from '../export/series-csv.js';
import type { Artifact } from '../model/artifact.js';
import type { Poster } from '../model/poster.js';
import type { Series } from '../model/series.js';
import type { Story } from '../model/story.js';
import type { TracedStatement } from '../model/trace.js';
import { programWords, statementsOf } from '../model/words.js';
import { caption } from '../render/caption.js';
import { sourceWords } from '../render/source-words.js';
import type { Messages } from '../text/messages/messages.js';
import { setQuotationMarks } from '../text/quotation-marks.js';
import type { Build } from './build.js';
import { posterEntry, posterFolder } from './write-pictures.js';

/**
 * What stands beside the pictures of a poster: `caption.txt`, the text to post with them, and `data.csv`, the figures
 * they show or all points of a series; no table where there are none.
 *
 * @param shown the ids of the statements the pictures claim, where they are more than those of the poster
 */
export function posterCompanions(
  { traced, kit }: Pick<Build, 'traced' | 'kit'>,
  poster: Poster,
  shown: readonly string[] = statementsOf(poster.content),
): readonly Artifact[] {
  const statements = shown.flatMap((id) => traced.statements.find((found) => found.id === id) ?? []);
  // Whoever reads a translation is not given sentences in another language to post.
  const quoted = traced.translation === undefined ? statements : [];
  const sentences = quoted.flatMap(({ quotable = [] }) =>
    quotable.map(({ text: printed, speaker: by }) => {
      const text = setQuotationMarks(printed, traced.story.language);
      const name = calledIn(traced.story, by);
      return name === undefined ? { text } : { text, by: name };
    }),
  );
  const { speaker, affiliation } = poster.source;
  const statistics = new Map(
    traced.story.sections
      .flatMap((section) => section.arguments.flatMap((argument) => argument.statistics))
      .map((statistic) => [statistic.id, statistic]),
  );
  const figures = statements.flatMap(({ id, place, speaker: own }): readonly CreditedFigure[] => {
    const statistic = statistics.get(id);
    if (statistic === undefined) return [];
    const lines = { from: place.line, to: place.endLine };
    const said = calledIn(traced.story, own);
    const further = place.file === undefined ? undefined : sourceCalled(traced.story, place.file);
    const where = further === undefined ? { lines } : { further: [{ name: programWords(further), lines }] };
    const words = sourceWords(
      said === undefined
        ? { speaker, ...(affiliation === undefined ? {} : { affiliation }), ...where }
        : { speaker: programWords(said), ...where },
      kit.messages,
    );
    return [{ statistic, source: words.join(kit.messages.separator) }];
  });
  const tables = seriesShown(traced.story, shown);
  const file = (name: string, format: string, mediaType: string, bytes: Uint8Array): Artifact => ({
    ...posterEntry(poster),
    sources: shown,
    path: `${posterFolder(poster)}/${name}`,
    format,
    mediaType,
    bytes,
  });
  const post = new TextEncoder().encode(
    `${caption(poster, sentences, kit.messages, aroundPost(traced.story, statements))}\n`,
  );
  return [
    file('caption.txt', 'txt', 'text/plain', post),
    ...(figures.length === 0 ? [] : [file('data.csv', 'csv', 'text/csv', figuresCsv(figures))]),
    ...tables.map((series) =>
      file(
        figures.length === 0 && tables.length === 1 ? 'data.csv' : `${series.id}.csv`,
        'csv',
        'text/csv',
        seriesCsv(series, creditOf(traced.story, series, kit.messages)),
      ),
    ),
  ];
}

/** The series that some statements are of. */
function seriesShown({ sections }: Story, shown: readonly string[]): readonly Series[] {
  const ids = new Set(shown);
  return sections
    .flatMap((section) => section.arguments.flatMap((argument) => argument.series))
    .filter((series) => seriesStatements(series).some((id) => ids.has(id)));
}

/** Where the values of a series come from: its data file, or the story's source. */
function creditOf({ source }: Story, { data }: Series, { published, date, joinDate }: Messages): string {
  const from = source.data.find(({ id }) => id === data) ?? source;
  const when = from.date === undefined ? undefined : date(from.date);
  return published({
    name: from.name,
    ...(from.publisher === undefined ? {} : { publisher: from.publisher }),
    ...(when === undefined ? {} : { date: joinDate(when.main, when.rest) }),
  });
}

/** The name of the speaker a statement names: an expert's, or as printed. */
function calledIn({ experts }: Story, speaker: string | undefined): string | undefined {
  return experts.find(({ id }) => id === speaker)?.name ?? speaker;
}

/** The address of the source, and the themes that the arguments of some statements speak to. */
function aroundPost(
  { source, themes }: Story,
  statements: readonly TracedStatement[],
): { readonly url?: string; readonly topics: readonly string[] } {
  const files = new Set(statements.map(({ place }) => place.file));
  const url =
    files.size === 0 || files.has(undefined)
      ? source.url
      : source.more.find(({ file, url: own }) => files.has(file) && own !== undefined)?.url;
  const owners = new Set(statements.map(({ owner }) => owner));
  const topics = themes.filter((theme) => theme.arguments.some((id) => owners.has(id)));
  return { ...(url === undefined ? {} : { url }), topics: topics.map(({ name }) => name) };
}

function sourceCalled({ source }: Story, file: string): string {
  return source.more.find((further) => further.file === file)?.name ?? file;
}
