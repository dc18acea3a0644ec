import type { Section } from '../model/story.js';
import { type FoundNumeral, findNumerals } from '../text/numerals.js';

/** The numerals of figures that no passage prints, because they were calculated: a rule has done the sums again. */
export function computedNumerals(sections: readonly Section[]): readonly FoundNumeral[] {
  return sections
    .flatMap((section) => section.arguments.flatMap(({ statistics }) => statistics))
    .flatMap(({ computed, figure }) => (computed === undefined ? [] : findNumerals(figure)));
}
