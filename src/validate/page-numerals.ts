import type { TracedStory } from '../model/trace.js';
import { wordsIn } from '../model/words.js';
import { type FoundNumeral, findNumerals } from '../text/numerals.js';
import { backingOf } from './numeral-backing.js';

/** Every numeral the source prints in what a story takes from it: what a finished page may show. */
export function sourcedNumerals({ story, statements }: TracedStory): readonly FoundNumeral[] {
  const texts = new Set([
    story.title,
    story.short ?? '',
    ...[story.source, ...story.source.more].flatMap(({ name, publisher }) => [name, publisher ?? '']),
    ...statements.map(({ sentence }) => sentence),
    ...story.sections.flatMap(({ heading, question, speaker, turns }) => [
      heading,
      question ?? '',
      speaker ?? '',
      ...turns.flatMap((turn) => [turn.question, turn.asker ?? '']),
    ]),
  ]);
  return [...texts].flatMap((text) => findNumerals(text));
}

/**
 * The numerals of a finished page that no statement is behind: the last look, on what was really drawn, after every
 * text was checked where it is written.
 *
 * @param text what the page shows, without page numbers and the like; each block on a line of its own
 */
export function unsourcedNumerals(text: string, sourced: readonly FoundNumeral[]): readonly string[] {
  // Block by block: read on, a caption that ends in a letter would join the figure below it.
  return text
    .split('\n')
    .flatMap((block) => findNumerals(block))
    .filter((numeral) => backingOf(numeral, sourced).kind !== 'backed')
    .map((numeral) => numeral.text);
}

/** The numerals in the program's own words on a page: they count what is there, and name what was corrected. */
export function ownNumerals(page: unknown): readonly FoundNumeral[] {
  return wordsIn(page)
    .filter(({ from }) => from.kind === 'program')
    .flatMap(({ long }) => findNumerals(long));
}
