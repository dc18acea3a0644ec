import type { DataFile, Series } from '../model/series.js';
import { derivedId } from '../model/statement-id.js';
import type { TracedStory } from '../model/trace.js';

/** The ids of what a series states: its written points, or the series itself where its values are cells of a data file. */
export function seriesStatements({ id, points }: Pick<Series, 'id' | 'points'>): readonly string[] {
  return points === undefined ? [id] : points.map((_, index) => derivedId(id, 'points', index));
}

/** The series whose values are cells of a data file, by its id, with that file; undefined for any other statement. */
export function dataSeries(
  { traced }: { readonly traced: TracedStory },
  id: string,
): { readonly series: Series; readonly file: DataFile } | undefined {
  const series = traced.story.sections
    .flatMap((section) => section.arguments.flatMap((argument) => argument.series))
    .find((each) => each.id === id);
  const file = traced.story.source.data.find((each) => each.id === series?.data);
  return series === undefined || file === undefined ? undefined : { series, file };
}
