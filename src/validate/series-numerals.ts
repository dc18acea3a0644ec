import { gridOf } from '../claims/data/data-grid.js';
import type { Story } from '../model/story.js';
import { type FoundNumeral, findNumerals } from '../text/numerals.js';
import { seriesBehind } from './data-findings.js';
import { visibleTexts } from './visible-texts.js';

/**
 * What a page may show because a series is behind it: each value, with and without its unit, each time and category, and
 * the numbers of the texts that were held against it.
 */
export function seriesNumerals(story: Story): readonly FoundNumeral[] {
  const series = story.sections.flatMap((section) =>
    section.arguments.flatMap((argument) => argument.series),
  );
  if (series.length === 0) return [];
  const shown = series.flatMap((each) => [
    ...gridOf(each).cells.flatMap((cells) => cells.flatMap((cell) => cell?.printed ?? [])),
    ...each.table.lines.flatMap(({ name, short, values }) => [
      name,
      short ?? '',
      ...values.flatMap((value) => value?.printed ?? []),
    ]),
    ...each.table.places.map(({ label }) => label),
    each.unit ?? '',
  ]);
  const checked = visibleTexts(story)
    .filter(({ path }) => seriesBehind(story, path).length > 0)
    .map(({ text }) => text);
  return [...new Set([...shown, ...checked])].flatMap((text) => findNumerals(text));
}
