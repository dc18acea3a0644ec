import { type CreditedRow, drawnCsv } from '../export/drawn-csv.js';
import type { DrawnThing } from '../model/drawn-thing.js';
import type { Poster } from '../model/poster.js';
import type { Statistic } from '../model/story.js';
import { programWords } from '../model/words.js';
import { sourceWords } from '../render/source-words.js';
import type { Build } from './build.js';
import { calledIn } from './caption-sentences.js';

/** What a picture, or one page of a carousel, draws. */
export interface DrawnPage {
  readonly poster: Poster;
  readonly things: readonly DrawnThing[];
  readonly page?: number;
}

/** A table of all that is drawn; none where that is nothing, or stands in the tables of its series. */
export function drawnTable(
  { traced, kit }: Pick<Build, 'traced' | 'kit'>,
  pages: readonly DrawnPage[],
): Uint8Array | undefined {
  const statistics = new Map<string, Statistic>(
    traced.story.sections
      .flatMap((section) => section.arguments.flatMap((argument) => argument.statistics))
      .map((statistic) => [statistic.id, statistic]),
  );
  const rows = pages.flatMap(({ poster, things, page }) =>
    things
      .flatMap((thing) => thing.rows)
      .map((row): CreditedRow => {
        const statistic = row.statements
          .flatMap((id) => statistics.get(id) ?? [])
          .find(({ figure }) => figure === row.figure);
        return {
          row,
          ...(statistic === undefined ? {} : { statistic }),
          ...(page === undefined ? {} : { page }),
          source: creditOf(row.statements, poster, { traced, kit }),
        };
      }),
  );
  return rows.length === 0 ? undefined : drawnCsv(rows);
}

/** Who said it, and where each statement it claims stands; without any, who stands behind the picture. */
function creditOf(
  ids: readonly string[],
  { source: { speaker, affiliation } }: Poster,
  { traced: { story, statements }, kit: { messages } }: Pick<Build, 'traced' | 'kit'>,
): string {
  const behind = { speaker, ...(affiliation === undefined ? {} : { affiliation }) };
  const claimed = statements.filter(({ id }) => ids.includes(id));
  if (claimed.length === 0) return sourceWords(behind, messages).join(messages.separator);
  const credits = claimed.map(({ speaker: own, place }) => {
    const said = calledIn(story, own);
    const lines = { from: place.line, to: place.endLine };
    const further = story.source.more.find(({ file }) => file === place.file)?.name ?? place.file;
    return sourceWords(
      {
        ...(said === undefined ? behind : { speaker: programWords(said) }),
        ...(further === undefined ? { lines } : { further: [{ name: programWords(further), lines }] }),
      },
      messages,
    ).join(messages.separator);
  });
  return [...new Set(credits)].join('; ');
}
