import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import { type DataPath, formatDataPath } from '../parse/data-path.js';
import { locate, type Tree, valueAt } from '../parse/tree.js';
import type { StoryReading } from '../reading/read-story.js';

/**
 * Gives faults found while drawing their place in the story file: they name a statement and may quote a text of it;
 * the story says on which line it stands, and what the field is called.
 */
export function locateFaults(
  { path, tree }: Pick<StoryReading, 'path' | 'tree'>,
  faults: readonly DrawingFault[],
): readonly Diagnostic[] {
  return faults.map(({ words, tooMany, ...diagnostic }) => {
    if (diagnostic.line !== undefined || tree === undefined) return diagnostic;
    if (diagnostic.dataPath === undefined && words === undefined) return diagnostic;
    const statement =
      diagnostic.dataPath === undefined ? [] : (statementPath(tree.value, diagnostic.dataPath) ?? []);
    const place = (words === undefined ? undefined : fieldPath(tree, statement, words)) ?? statement;
    const field = formatDataPath(place);
    const excess =
      tooMany === undefined
        ? ''
        : ` ${field === '' ? 'Its text' : field} has ${tooMany} ${tooMany === 1 ? 'character' : 'characters'} too many.`;
    return {
      ...diagnostic,
      message: diagnostic.message + excess,
      path,
      ...locate(tree, place),
      dataPath: field,
    };
  });
}

/**
 * The field that holds a text: in the statement, or else in what lies around it, the nearest first. A slide may show a part of it.
 */
function fieldPath(tree: Tree, statement: DataPath, words: string): DataPath | undefined {
  const sought = plainText(words);
  for (let length = statement.length; length >= 0; length -= 1) {
    const around = statement.slice(0, length);
    const texts = textsOf(valueAt(tree, around), around);
    const found =
      texts.find(({ text }) => plainText(text) === sought) ??
      texts.find(({ text }) => plainText(text).includes(sought));
    if (found !== undefined) return found.path;
  }
  return undefined;
}

/** Without what typesetting changes: spaces, and quotation marks. */
function plainText(text: string): string {
  return text
    .replace(/\s/g, '')
    .replace(/[“”„‟"]/g, '"')
    .replace(/[‘’‚‛']/g, "'");
}

/** Every text a page may show, with its path; not the passages of the source. */
function textsOf(
  value: unknown,
  path: DataPath,
): readonly { readonly text: string; readonly path: DataPath }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, item]) =>
    key === 'sentence' || key === 'after' ? [] : textsOf(item, [...path, key]),
  );
}

/** Where a statement id leads in the data: its own id, or its owner's with the list and place it was derived from. */
function statementPath(value: unknown, id: string): DataPath | undefined {
  const [owner = '', part, index] = id.split('.');
  const found = pathOfId(value, owner) ?? (valueAtTop(value, owner) ? [owner] : undefined);
  if (found === undefined || part === undefined) return found;
  return [...found, part, ...(index === undefined ? [] : [Number(index) - 1])];
}

function valueAtTop(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

function pathOfId(value: unknown, id: string): DataPath | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : Object.entries(value);
  if (entries.some(([key, item]) => key === 'id' && item === id)) return [];
  for (const [key, item] of entries) {
    const below = pathOfId(item, id);
    if (below !== undefined) return [key, ...below];
  }
  return undefined;
}
