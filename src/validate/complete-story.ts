import { languageTag } from '../model/language-tags.js';
import type {
  Argument,
  Statistic,
  Story,
  WrittenArgument,
  WrittenStatistic,
  WrittenStory,
} from '../model/story.js';
import { readFigure } from '../text/read-figure.js';

/**
 * The story with value, qualifier and unit of every statistic: those given, else what its figure says. A figure that
 * cannot be read says nothing; the rule of figures tells of it, and then there is no story.
 */
export function completeStory(written: WrittenStory): Story {
  return {
    ...written,
    // What is no language of the program's is told by a rule, as it was written.
    language: languageTag(written.language) ?? written.language,
    sections: written.sections.map((section) => ({
      ...section,
      arguments: section.arguments.map(completeArgument),
    })),
  };
}

export function completeArgument(argument: WrittenArgument): Argument {
  return { ...argument, statistics: argument.statistics.map(completeStatistic) };
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
