import type { Series, SeriesValue } from '../model/series.js';
import type { ShownSeries, ShownValue } from '../model/shown-series.js';
import type { Argument } from '../model/story.js';
import type { ArrangeContext } from './context.js';
import { seriesStatements } from './series-behind.js';
import { authored, shortenable, wordsAt } from './story-words.js';

/** The words and values of a series, under its own headline or that of its argument. */
export function shownSeries(
  context: ArrangeContext,
  argument: Argument,
  series: Series,
): Omit<ShownSeries, 'kind'> {
  const { table, unit, whole, headline } = series;
  const statements = seriesStatements(series);
  const of = (path: readonly (string | number)[], long: string) =>
    wordsAt(context, series, path, long, 'reword', statements);
  return {
    headline:
      headline === undefined
        ? shortenable(context, argument, 'headline', statements)
        : authored(context, series, 'headline', statements),
    title: shortenable(context, series, 'title', statements),
    ...(unit === undefined ? {} : { unit: of(['unit'], unit) }),
    ...(whole === undefined ? {} : { whole: of(['whole'], whole) }),
    axis: table.axis,
    places: table.places.map(({ label, ...place }, index) => ({
      ...place,
      label: of(['table', 'places', index, 'label'], label),
    })),
    lines: table.lines.map(({ name, short, values }, index) => ({
      name: { ...of(['table', 'lines', index, 'name'], name), ...(short === undefined ? {} : { short }) },
      values: values.map((value) => value && shownValue(value)),
    })),
  };
}

function shownValue({ printed, value, qualifier }: SeriesValue): ShownValue {
  return { printed, value, qualifier };
}
