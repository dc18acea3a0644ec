import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type DataPath, formatDataPath } from '../parse/data-path.js';
import { locate } from '../parse/tree.js';
import type { StoryReading } from './read-story.js';

/**
 * Gives faults found while drawing their place in the story file: they name a statement, the story says on which
 * line it stands.
 */
export function locateFaults(
  { path, tree }: Pick<StoryReading, 'path' | 'tree'>,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    if (diagnostic.line !== undefined || diagnostic.dataPath === undefined || tree === undefined)
      return diagnostic;
    const place = statementPath(tree.value, diagnostic.dataPath) ?? [];
    return { ...diagnostic, path, ...locate(tree, place), dataPath: formatDataPath(place) };
  });
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
