import { lstat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { WorldError } from '../diagnostics/world-error.js';

/**
 * Makes sure that every path, relative to a folder, stays inside it: no way out by name, and no symbolic link on
 * the way or at the end, since a link could lead the writing anywhere.
 *
 * @throws WorldError `cannot-write` naming the first path that does not
 */
export async function guardTargets(folder: string, paths: readonly string[]): Promise<void> {
  const kinds = new Map<string, Promise<Kind>>();
  for (const path of paths) {
    const parts = path.split(/[\\/]/);
    if (isAbsolute(path) || path.includes('\0') || parts.some((part) => ['', '.', '..'].includes(part))) {
      throw refusal(`${JSON.stringify(path)} leads outside the folder ${folder}`, 'Choose another name.');
    }
    for (let length = 1; length <= parts.length; length += 1) {
      const place = join(folder, ...parts.slice(0, length));
      const known = kinds.get(place) ?? kindOf(place);
      kinds.set(place, known);
      const kind = await known;
      if (kind === 'link') throw refusal(`${place} is a symbolic link`, 'Remove the link.');
      if (kind === 'folder' && length === parts.length) {
        throw refusal(`a folder stands at ${place}, where a file belongs`, 'Move the folder away.');
      }
      if (kind === 'file' && length < parts.length) {
        throw refusal(`a file stands at ${place}, where a folder is needed`, 'Move the file away.');
      }
    }
  }
}

type Kind = 'nothing' | 'file' | 'folder' | 'link';

async function kindOf(place: string): Promise<Kind> {
  try {
    const found = await lstat(place);
    if (found.isSymbolicLink()) return 'link';
    return found.isDirectory() ? 'folder' : 'file';
  } catch {
    // What cannot be looked at cannot be written either; writing it says why.
    return 'nothing';
  }
}

function refusal(what: string, hint: string): WorldError {
  return new WorldError('cannot-write', `Cannot write: ${what}. Nothing was changed.`, hint);
}
