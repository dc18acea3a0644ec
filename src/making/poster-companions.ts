import { seriesStatements } from '../content/series-behind.js';
import { seriesCsv } from '../export/series-csv.js';
import type { Artifact } from '../model/artifact.js';
import type { Poster } from '../model/poster.js';
import type { Series } from '../model/series.js';
import type { Story } from '../model/story.js';
import { statementsOf } from '../model/words.js';
import { drawnThings } from '../render/captions/material.js';
import type { Messages } from '../text/messages/messages.js';
import { printForm } from '../text/print-form.js';
import type { Build } from './build.js';
import { type DrawnPage, drawnTable } from './drawn-table.js';
import { type DrawnSize, type PagesIn, posterCaptions } from './poster-captions.js';
import { posterEntry, posterFolder } from './write-pictures.js';

/**
 * What stands beside the pictures of a poster: for each platform it is drawn for the text to post, `caption.x.txt` and so
 * on, and `data.csv`, what it draws, or all points of a series.
 *
 * @param sizes those its pictures are made in
 * @param carousel the pages of the carousel whose first page the poster is
 */
export function posterCompanions(
  build: Pick<Build, 'traced' | 'kit'>,
  poster: Poster,
  sizes: readonly DrawnSize[],
  carousel?: { readonly pages: readonly Poster[]; readonly pagesIn: PagesIn },
): readonly Artifact[] {
  const { kit } = build;
  // Passages are set as the words of the picture are: with a minus, not a hyphen.
  const traced = printForm(build.traced, build.traced.story.language);
  const shown = statementsOf((carousel?.pages ?? [poster]).map(({ content }) => content));
  const statements = shown.flatMap((id) => traced.statements.find((found) => found.id === id) ?? []);
  const file = (name: string, of: Pick<Artifact, 'format' | 'mediaType' | 'bytes'> & Partial<Artifact>) => ({
    ...posterEntry(poster),
    sources: shown,
    path: `${posterFolder(poster)}/${name}`,
    ...of,
  });
  const csv = (name: string, bytes: Uint8Array) =>
    file(name, { format: 'csv', mediaType: 'text/csv', bytes });
  const captions = posterCaptions(traced, kit.messages, poster, statements, sizes, carousel?.pagesIn);
  const pages = carousel?.pages ?? [poster];
  // All that it shows, whichever sizes are asked for: one of them may spare an item.
  const drawn = pages.map(
    (page): DrawnPage => ({
      poster: page,
      things: drawnThings(page, kit.messages),
      ...(page.carousel === undefined ? {} : { page: page.carousel.index }),
    }),
  );
  const table = drawnTable(build, drawn);
  const tables = seriesShown(traced.story, shown);
  return [
    ...captions.map(({ platform, preset, text }) =>
      file(`caption.${platform}.txt`, {
        format: 'txt',
        mediaType: 'text/plain',
        preset,
        platform,
        bytes: new TextEncoder().encode(`${text}\n`),
      }),
    ),
    ...(table === undefined ? [] : [csv('data.csv', table)]),
    ...tables.map((series) =>
      csv(
        table === undefined && tables.length === 1 ? 'data.csv' : `${series.id}.csv`,
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
