import type { Content } from '../model/content.js';
import { mapWords, type Origin, type Words, wordsIn } from '../model/words.js';

/** Words of a page that come from the story. */
export type StoryWords = Words & { readonly from: Extract<Origin, { kind: 'story' }> };

/** A page, as far as its words can be cut: those it shows, and those that stand around them. */
export interface Cuttable {
  readonly content: Content;
  /** Said and not shown. */
  readonly notes?: readonly Words[];
}

/** The author's own words on a page, the longest first. A field that is shown twice is one. */
export function authoredFields({ content }: Cuttable): readonly StoryWords[] {
  return fieldsIn(content).filter(({ from }) => from.mend !== 'printed');
}

/** All words that a page shows of the story, those that stand as printed in the source first. */
export function storyFields({ content }: Cuttable): readonly StoryWords[] {
  return [
    ...fieldsIn(content).filter(({ from }) => from.mend === 'printed'),
    ...fieldsIn(content).filter(({ from }) => from.mend !== 'printed'),
  ];
}

/**
 * Words that are out of all proportion: as printed, or standing around what a page shows, and more than so many times
 * longer than anything its author wrote for it; the longest first.
 */
export function outgrownFields(page: Cuttable, times: number): readonly StoryWords[] {
  const own = authoredFields(page);
  const keys = new Set(own.map(keyOf));
  const { notes: _, ...shown } = page;
  return fieldsIn(shown).filter(
    (words) =>
      !keys.has(keyOf(words)) && lengthOf(words) > times * (own[0] === undefined ? 0 : lengthOf(own[0])),
  );
}

/** All words of the story on a page, those that stand around what it shows first: what runs above it, whose words it shows. */
export function allFields({ notes: _, ...page }: Cuttable): readonly StoryWords[] {
  const { content: __, ...around } = page;
  const keys = new Set(fieldsIn(around).map(keyOf));
  const fields = fieldsIn(page);
  return [
    ...fields.filter((words) => keys.has(keyOf(words))),
    ...fields.filter((words) => !keys.has(keyOf(words))),
  ];
}

export function lengthOf({ long }: StoryWords): number {
  return [...long].length;
}

/** Each field once, in the longest form in which it stands there: a heading may be shown alone, and behind its number. */
function fieldsIn(value: unknown): readonly StoryWords[] {
  const longest = wordsIn(value)
    .filter(isOfStory)
    .filter(({ long }) => long !== '')
    .toSorted((one, other) => lengthOf(other) - lengthOf(one));
  return longest.filter(
    (words, index) => longest.findIndex((other) => keyOf(other) === keyOf(words)) === index,
  );
}

/** A page that says so many characters less of a field, wherever and in whatever part it shows it; one is left of each. */
export function shortened<Page extends Cuttable>(page: Page, field: StoryWords, characters: number): Page {
  return mapWords(page, (words) => {
    if (!isOfStory(words) || keyOf(words) !== keyOf(field)) return words;
    const signs = [...words.long];
    return { long: signs.slice(0, Math.max(1, signs.length - characters)).join(''), from: words.from };
  });
}

function isOfStory(words: Words): words is StoryWords {
  return words.from.kind === 'story';
}

function keyOf({ from }: StoryWords): string {
  return from.path.join('\n');
}
