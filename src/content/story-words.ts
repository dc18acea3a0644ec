import type { Section } from '../model/story.js';
import type { Mend, StoryPath, Words } from '../model/words.js';
import type { ArrangeContext } from './context.js';

/** Fields of a part of the story that hold a text. */
type TextField<Part> = {
  [Key in keyof Part]-?: Part[Key] extends string | undefined ? Key : never;
}[keyof Part] &
  string;

/**
 * The author's words in a field that may have a `short` form beside it.
 *
 * @param statements the ids of what they claim
 */
export function shortenable<Part extends { readonly short?: string | undefined }>(
  context: ArrangeContext,
  part: Part,
  field: TextField<Part>,
  statements: readonly string[] = [],
): Words {
  const words = wordsAt(context, part, [field], textOf(part, field), 'short', statements);
  return part.short === undefined ? words : { ...words, short: part.short };
}

/** The author's words in a field that has no short form. */
export function authored<Part extends object>(
  context: ArrangeContext,
  part: Part,
  field: TextField<Part>,
  statements: readonly string[] = [],
): Words {
  return wordsAt(context, part, [field], textOf(part, field), 'reword', statements);
}

/** What stands in the story as the source prints it: names, affiliations, quotations. */
export function printed<Part extends object>(
  context: ArrangeContext,
  part: Part,
  field: TextField<Part>,
  statements: readonly string[] = [],
): Words {
  // A translation can be worded otherwise.
  const mend = context.traced.translation === undefined ? 'printed' : 'reword';
  return wordsAt(context, part, [field], textOf(part, field), mend, statements);
}

/** What a section is called: the author's words, with a short form where he gave one. */
export function headingOf(
  context: ArrangeContext,
  section: Section,
  statements: readonly string[] = [],
): Words {
  return shortenable(context, section, 'heading', statements);
}

/** What the story is called. */
export function titleOf(context: ArrangeContext, statements: readonly string[] = []): Words {
  return shortenable(context, context.traced.story, 'title', statements);
}

/**
 * Any words that come of a part of the story.
 *
 * @param path from the part
 */
export function wordsAt(
  { pathOf }: Pick<ArrangeContext, 'pathOf'>,
  part: object,
  path: StoryPath,
  long: string,
  mend: Mend,
  statements: readonly string[] = [],
): Words {
  return { long, from: { kind: 'story', path: [...pathOf(part), ...path], statements, mend } };
}

function textOf<Part extends object>(part: Part, field: TextField<Part>): string {
  const text: unknown = part[field];
  return typeof text === 'string' ? text : '';
}

/**
 * The argument whose own headline some words are, in whichever form, or whose figures they name: two pages under such
 * words say one thing. Undefined for what an argument holds besides, and for all other words.
 */
export function argumentSaid({ from }: Words): string | undefined {
  if (from.kind === 'program') return undefined;
  const [sections, , list, , field] = from.path;
  const headline = field === 'headline' || field === 'short' || field === 'statistics';
  return sections === 'sections' && list === 'arguments' && headline
    ? from.path.slice(0, 4).join(' ')
    : undefined;
}
