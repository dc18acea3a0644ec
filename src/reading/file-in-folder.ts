import { join, relative, sep } from 'node:path';
import { staysInside } from '../validate/source-file.js';
import type { World } from '../world/world.js';

/**
 * Where a file is that a story or a theme names, or why it is not read: its name leads `outside` the folder, there is
 * nothing of it (`missing`), or it is a `link` that leads out.
 */
export type FileInFolder =
  | { readonly found: 'file'; readonly path: string }
  | { readonly found: 'outside' | 'missing' | 'link' };

/** Looks for a file that has to lie in a folder, by its name and by where its links lead. */
export async function fileInFolder(
  { files }: Pick<World, 'files'>,
  folder: string,
  named: string,
): Promise<FileInFolder> {
  if (!staysInside(named)) return { found: 'outside' };
  const path = join(folder, named.trim());
  const [home, real] = await Promise.all([files.real(folder), files.real(path)]);
  if (home === undefined || real === undefined) return { found: 'missing' };
  return relative(home, real).split(sep).includes('..') ? { found: 'link' } : { found: 'file', path };
}
