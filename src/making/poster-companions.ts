import { type CreditedFigure, figuresCsv } from '../export/figures-csv.js';
import type { Artifact } from '../model/artifact.js';
import type { Poster } from '../model/poster.js';
import type { Story } from '../model/story.js';
import { programWords, statementsOf } from '../model/words.js';
import { caption } from '../render/caption.js';
import { sourceWords } from '../render/source-words.js';
import type { Build } from './build.js';
import { posterEntry, posterFolder } from './write-pictures.js';

/**
 * What stands beside the pictures of a poster: `caption.txt`, the text to post with them, and `data.csv`, the figures
 * they show; no table where there are none.
 *
 * @param shown the ids of the statements the pictures claim, where they are more than those of the poster
 */
export function posterCompanions(
  { traced, kit }: Pick<Build, 'traced' | 'kit'>,
  poster: Poster,
  shown: readonly string[] = statementsOf(poster.content),
): readonly Artifact[] {
  const statements = shown.flatMap((id) => traced.statements.find((found) => found.id === id) ?? []);
  const passages = statements.flatMap(({ passages: several, sentence }) =>
    several === undefined ? [sentence] : several.map((passage) => passage.sentence),
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
  const file = (name: string, format: string, mediaType: string, bytes: Uint8Array): Artifact => ({
    ...posterEntry(poster),
    sources: shown,
    path: `${posterFolder(poster)}/${name}`,
    format,
    mediaType,
    bytes,
  });
  const post = new TextEncoder().encode(`${caption(poster, passages, kit.messages)}\n`);
  return [
    file('caption.txt', 'txt', 'text/plain', post),
    ...(figures.length === 0 ? [] : [file('data.csv', 'csv', 'text/csv', figuresCsv(figures))]),
  ];
}

/** The name of the speaker a statement names: an expert's, or as printed. */
function calledIn({ experts }: Story, speaker: string | undefined): string | undefined {
  return experts.find(({ id }) => id === speaker)?.name ?? speaker;
}

function sourceCalled({ source }: Story, file: string): string {
  return source.more.find((further) => further.file === file)?.name ?? file;
}
