import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { forbiddenCharacters } from './forbidden-characters.js';
import { lineStartsOf, positionAt } from './tree.js';

/** What web pages write for a character; other words between & and ; are left alone. */
const entity =
  /&(?:nbsp|amp|lt|gt|quot|apos|[lr][ds]quo|[mn]dash|hellip|middot|bull|times|deg|copy|reg|trade|euro|pound|yen|shy|[ei]grave|[aeiou]acute|[aou]uml|#\d{1,7}|#x[\da-f]{1,6});/giu;

interface Found {
  readonly index: number;
  readonly length: number;
  readonly name: string;
}

/**
 * Warns of characters in a source text that no reader sees: they change the order of what is read, or part words that
 * seem whole. One warning for each kind, at its first place.
 *
 * @param path the file, as the user knows it
 */
export function hiddenCharacters(path: string, text: string): readonly Diagnostic[] {
  // Page breaks and the like come with every text that was taken out of a PDF.
  const found = forbiddenCharacters(text)
    .filter(({ index }) => !/[\f\v]/.test(text[index] ?? ''))
    .map(({ index, name }) => ({ index, name, length: 1 }));
  return ofEachKind(found).map(({ first, count }) =>
    warning(path, text, first, {
      code: 'character-hidden',
      message: `The source text holds ${first.name}${times(count)}.`,
      hint: 'Compare the line with what was printed, and delete the character.',
    }),
  );
}

/** Warns of entities of HTML, which would be printed as they stand: `&nbsp;`. One warning for each, at its first place. */
export function pastedEntities(path: string, text: string): readonly Diagnostic[] {
  const found = [...text.matchAll(entity)].map(({ 0: name, index }) => ({
    index,
    name,
    length: name.length,
  }));
  return ofEachKind(found).map(({ first, count }) =>
    warning(path, text, first, {
      code: 'text-entity',
      message: `“${first.name}” stands in the text${times(count)}: so web pages write a character in their source.`,
      hint: 'Write the character itself.',
    }),
  );
}

function ofEachKind(found: readonly Found[]): readonly { readonly first: Found; readonly count: number }[] {
  const kinds = new Map<string, { readonly first: Found; readonly count: number }>();
  for (const each of found) {
    const { first = each, count = 0 } = kinds.get(each.name) ?? {};
    kinds.set(each.name, { first, count: count + 1 });
  }
  return [...kinds.values()];
}

function times(count: number): string {
  return count === 1 ? '' : `, ${count} times`;
}

function warning(
  path: string,
  text: string,
  { index, length }: Found,
  words: Pick<Diagnostic, 'code' | 'message' | 'hint'>,
): Diagnostic {
  return { ...words, severity: 'warning', path, ...positionAt(lineStartsOf(text), index), length };
}
