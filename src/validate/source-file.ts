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

/** A file that a story names: its id, its path inside the story's folder, and where it is named. */
export interface NamedFile {
  readonly id: string;
  readonly file: string;
  readonly path: DataPath;
}

/** The further source texts a story names, under the same conditions. */
export function furtherSourceFiles(tree: Tree): readonly NamedFile[] {
  return filesNamedIn(tree, 'more');
}

/** The data files a story names, under the same conditions. */
export function dataFilesOf(tree: Tree): readonly NamedFile[] {
  return filesNamedIn(tree, 'data');
}

function filesNamedIn(tree: Tree, list: 'more' | 'data'): readonly NamedFile[] {
  const named = valueAt(tree, ['source', list]);
  if (!Array.isArray(named)) return [];
  return named.flatMap((_, index) => {
    const path = ['source', list, index];
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
