import { pictureSchema } from '../model/picture.js';
import type { Story } from '../model/story.js';
import type { TracedStory } from '../model/trace.js';
import { wordsIn } from '../model/words.js';
import { parseDate } from '../text/calendar-date.js';
import { type FoundNumeral, findNumerals } from '../text/numerals.js';
import { datesOf } from '../text/period-mentions.js';
import { computedNumerals } from './computed-figures.js';
import { storyTexts } from './edition/story-texts.js';
import { isBacked } from './numeral-backing.js';
import { seriesNumerals } from './series-numerals.js';

/** Every numeral the source or a data file prints in what a story takes from it: what a finished page may show. */
export function sourcedNumerals({ story, statements, translation }: TracedStory): readonly FoundNumeral[] {
  const texts = new Set([
    story.title,
    story.short ?? '',
    ...[story.source, ...story.source.more].flatMap(({ name, publisher }) => [name, publisher ?? '']),
    ...statements.map(({ sentence }) => sentence),
    ...creditsIn(story),
    // The numbers of a translation were held against those of the story, whose own are in its passages.
    ...(translation === undefined ? [] : storyTexts(story).map(({ text }) => text)),
    ...story.sections.flatMap(({ heading, question, speaker, turns }) => [
      heading,
      question ?? '',
      speaker ?? '',
      ...turns.flatMap((turn) => [turn.question, turn.asker ?? '']),
    ]),
  ]);
  return [
    ...[...texts].flatMap((text) => findNumerals(text)),
    ...checkedNumerals(story),
    ...seriesNumerals(story),
  ];
}

/**
 * What a page may show though no passage prints it so: the year behind 去年, the quarter of a year named before, a figure
 * that was calculated, 1.4倍 of 增长1.4倍. Rules have held each against its passages.
 */
function checkedNumerals({ sections }: Story): readonly FoundNumeral[] {
  const shown = sections.flatMap((section) =>
    section.arguments.flatMap(({ statistics, changes, events }) => [
      ...statistics.flatMap(({ asOf, during, by }) => [
        asOf,
        by,
        ...(during === undefined ? [] : datesOf(during)),
      ]),
      ...changes.flatMap(({ since, until }) => [since, until]),
      ...events.map(({ date }) => date),
    ]),
  );
  const dates = shown.flatMap((iso): readonly FoundNumeral[] => {
    if (iso === undefined) return [];
    return [{ kind: 'date', date: parseDate(iso), text: iso, index: 0, length: iso.length }];
  });
  const changed = sections.flatMap((section) =>
    section.arguments.flatMap(({ changes }) => changes.flatMap(({ from, to, by }) => [from, to, by])),
  );
  const figures = changed.flatMap((figure) => (figure === undefined ? [] : findNumerals(figure)));
  return [...dates, ...figures, ...computedNumerals(sections)];
}

/**
 * The numerals of a finished page that no statement is behind: the last look, on what was really drawn, after every
 * text was checked where it is written.
 *
 * @param text what the page shows, without page numbers and the like; each block on a line of its own
 */
export function unsourcedNumerals(text: string, sourced: readonly FoundNumeral[]): readonly string[] {
  // “shrank by 3.5 percent” of −3.5: where it is written, the rules held its verb against the sign.
  const known = [...sourced, ...sourced.flatMap(withoutSign)];
  // Block by block: read on, a caption that ends in a letter would join the figure below it.
  return text
    .split('\n')
    .flatMap((block) => findNumerals(block))
    .filter((numeral) => !isBacked(numeral, known))
    .map((numeral) => numeral.text);
}

function withoutSign(numeral: FoundNumeral): readonly FoundNumeral[] {
  if (numeral.kind !== 'quantity') return [];
  const { value } = numeral.figure;
  return typeof value === 'number' && value < 0
    ? [{ ...numeral, figure: { ...numeral.figure, value: -value } }]
    : [];
}

/** The numerals in the program's own words on a page: they count what is there, and name what was corrected. */
export function ownNumerals(page: unknown): readonly FoundNumeral[] {
  return wordsIn(page)
    .filter(({ from }) => from.kind === 'program')
    .flatMap(({ long }) => findNumerals(long));
}

/** Who made the pictures of a story, and what allows their use: CC BY 4.0 states nothing. */
function creditsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const picture = key === 'picture' ? pictureSchema.safeParse(item).data : undefined;
    return picture === undefined ? creditsIn(item) : [picture.credit, picture.licence];
  });
}
