import { dataOf, formOf } from '../charts/form-of.js';
import type { ReadData } from '../model/data-table.js';
import { languageTag } from '../model/language-tags.js';
import type { Series, WrittenSeries } from '../model/series.js';
import type {
  Argument,
  Statistic,
  Story,
  WrittenArgument,
  WrittenStatistic,
  WrittenStory,
} from '../model/story.js';
import { readFigure } from '../text/read-figure.js';
import { readSeries } from './read-series.js';

/**
 * The story with value, qualifier and unit of every statistic (those given, else what its figure says), and the values of
 * every series with the form that shows them. A figure that cannot be read says nothing; the rule of figures tells of it,
 * and then there is no story.
 */
export function completeStory(written: WrittenStory, data: ReadonlyMap<string, ReadData> = new Map()): Story {
  return {
    ...written,
    // What is no language of the program's is told by a rule, as it was written.
    language: languageTag(written.language) ?? written.language,
    sections: written.sections.map((section) => ({
      ...section,
      arguments: section.arguments.map((argument) => completeArgument(argument, data)),
    })),
  };
}

export function completeArgument(
  argument: WrittenArgument,
  data: ReadonlyMap<string, ReadData> = new Map(),
): Argument {
  return {
    ...argument,
    statistics: argument.statistics.map(completeStatistic),
    // What keeps a series from being read is told by a rule.
    series: argument.series.map((series) => completeSeries(series, data.get(series.data ?? ''))),
  };
}

/** A series with its values and the form that shows them: chosen here once, in every language the same. */
function completeSeries(written: WrittenSeries, data: ReadData | undefined): Series {
  const series = { ...written, table: readSeries(written, data).table };
  const drawnAs = formOf(dataOf(series), series.form);
  return drawnAs === undefined ? series : { ...series, drawnAs };
}

/** One statistic with what its figure says. */
export function completeStatistic(statistic: WrittenStatistic): Statistic {
  const read = readFigure(statistic.figure);
  const figure = read?.kind === 'rank' ? undefined : read?.figure;
  return {
    ...statistic,
    value: statistic.value ?? (read?.kind === 'rank' ? read.value : figure?.value) ?? 0,
    qualifier: statistic.qualifier ?? figure?.qualifier ?? 'exactly',
    unit: statistic.unit ?? figure?.unit ?? '',
  };
}
