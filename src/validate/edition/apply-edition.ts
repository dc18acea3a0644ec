import type { Statistic, Story } from '../../model/story.js';
import type { TracedStory } from '../../model/trace.js';
import type { DataPath } from '../../parse/data-path.js';
import { readFigure } from '../../text/read-figure.js';
import { type EditionContext, nameIn } from './edition-rule.js';
import { withOwnTitle } from './series-names.js';
import { namesIn } from './story-texts.js';

/**
 * The story in the words of an edition: everything else, and what was traced, is that of the story it was translated from.
 * All later stages take it for a story like any other.
 */
export function applyEdition(
  traced: TracedStory,
  { pairs, edition }: Pick<EditionContext, 'pairs' | 'edition'>,
  language: string,
): TracedStory {
  const story: Story = structuredClone(traced.story);
  for (const { text, translation } of pairs) {
    if (translation !== undefined) setAt(story, text.at, translation.to);
  }
  for (const { name, at } of namesIn(traced.story, [])) {
    const translated = nameIn(edition, name);
    if (translated !== undefined) setAt(story, at, translated);
  }
  return {
    ...traced,
    story: {
      ...story,
      language,
      sections: story.sections.map((section, index) =>
        withSeriesTitles(withOwnUnits(section), traced.story.sections[index]),
      ),
    },
    statements: traced.statements.map((statement) => {
      const { speaker } = statement;
      const name = speaker === undefined ? undefined : nameIn(edition, speaker);
      return name === undefined ? statement : { ...statement, speaker: name };
    }),
    translation: { from: traced.story.language, ai: edition.aiDisclosure },
  };
}

/** Values and qualifiers are the story’s, the unit is the one the translated figure prints. */
function withOwnUnits(section: Story['sections'][number]): Story['sections'][number] {
  const ownUnit = (statistic: Statistic): Statistic => {
    const read = readFigure(statistic.figure);
    return { ...statistic, unit: read?.kind === 'number' ? read.figure.unit : '' };
  };
  return {
    ...section,
    arguments: section.arguments.map((argument) => ({
      ...argument,
      statistics: argument.statistics.map(ownUnit),
    })),
  };
}

/** Every series with its single line called what the series is, where it was so before. */
function withSeriesTitles(
  section: Story['sections'][number],
  before: Story['sections'][number] | undefined,
): Story['sections'][number] {
  return {
    ...section,
    arguments: section.arguments.map((argument, place) => ({
      ...argument,
      series: argument.series.map((series, index) => {
        const { title } = before?.arguments[place]?.series[index] ?? series;
        return withOwnTitle(series, title);
      }),
    })),
  };
}

/** Puts a text in its place in a copy that nobody else holds. */
function setAt(root: object, at: DataPath, text: string): void {
  const holder = at
    .slice(0, -1)
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      root,
    );
  const key = at.at(-1);
  if (typeof holder === 'object' && holder !== null && key !== undefined) Reflect.set(holder, key, text);
}
