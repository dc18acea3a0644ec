import type { DataPath } from '../parse/data-path.js';
import type { Tree } from '../parse/tree.js';
import { valueAt } from '../parse/tree.js';

/**
 * The path of the source text a story names, relative to the story's folder, or undefined when the story
 * names none that may be read: only files inside the folder are. Whether a symbolic link leads out of it is
 * for the caller to see.
 */
export function sourceFileOf(tree: Tree): string | undefined {
  const file = valueAt(tree, ['source', 'file']);
  return typeof file === 'string' && staysInside(file) ? file.trim() : undefined;
}

/** The further source texts a story names, under the same conditions. */
export function furtherSourceFiles(
  tree: Tree,
): readonly { readonly id: string; readonly file: string; readonly path: DataPath }[] {
  const more = valueAt(tree, ['source', 'more']);
  if (!Array.isArray(more)) return [];
  return more.flatMap((_, index) => {
    const path = ['source', 'more', index];
    const [id, file] = [valueAt(tree, [...path, 'id']), valueAt(tree, [...path, 'file'])];
    if (typeof id !== 'string' || typeof file !== 'string' || !staysInside(file)) return [];
    return [{ id, file: file.trim(), path: [...path, 'file'] }];
  });
}

/** Whether a path, as it is written, names something inside the folder it is relative to, on every system. */
export function staysInside(path: string): boolean {
  const steps = path.trim().split('/');
  return (
    !/[\\:]/.test(path) &&
    steps.every((step) => step !== '' && step !== '..') &&
    steps.some((step) => step !== '.')
  );
}
