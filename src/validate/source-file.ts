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

/** Whether a path, as it is written, names something inside the folder it is relative to, on every system. */
export function staysInside(path: string): boolean {
  const steps = path.trim().split('/');
  return (
    !/[\\:]/.test(path) &&
    steps.every((step) => step !== '' && step !== '..') &&
    steps.some((step) => step !== '.')
  );
}
