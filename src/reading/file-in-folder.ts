import { join, relative, sep } from 'node:path';
import { staysInside } from '../validate/source-file.js';
import type { Files, World } from '../world/world.js';

/** Why a file that is named is not read. */
export type Unread = 'outside' | 'missing' | 'link' | 'no-file';

/**
 * Where a file is that a story or a theme names, or why it is not read: its name leads `outside` the folder, there is
 * nothing of it (`missing`), it is a `link` that leads out, or a folder, a pipe or a device (`no-file`).
 */
export type FileInFolder = { readonly found: 'file'; readonly path: string } | { readonly found: Unread };

/** Looks for a file that has to lie in a folder, by its name and by where its links lead. */
export async function fileInFolder(
  { files }: Pick<World, 'files'>,
  folder: string,
  named: string,
): Promise<FileInFolder> {
  if (!staysInside(named)) return { found: 'outside' };
  // No system has such a name, and none can be asked for it.
  if (named.includes('\0')) return { found: 'missing' };
  const path = (await pathAsOnDisk(files, folder, named.trim())) ?? join(folder, named.trim());
  const [home, real] = await Promise.all([files.real(folder), files.real(path)]);
  if (home === undefined || real === undefined) return { found: 'missing' };
  if (relative(home, real).split(sep).includes('..')) return { found: 'link' };
  return (await files.size(path)) === undefined ? { found: 'no-file' } : { found: 'file', path };
}

/**
 * The path under the names that stand on the disk: é is one character in what is typed, and two in names from a Mac.
 * Undefined where no letter has a mark, or where the name stands there as it is written.
 */
async function pathAsOnDisk(files: Files, folder: string, named: string): Promise<string | undefined> {
  if (/^[ -~]*$/.test(named) || (await files.real(join(folder, named))) !== undefined) return undefined;
  let path = folder;
  for (const step of named.split('/')) {
    const composed = step.normalize('NFC');
    const names = await files.list(path);
    path = join(path, names.find((name) => name.normalize('NFC') === composed) ?? step);
  }
  return path;
}
