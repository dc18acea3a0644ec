import { rmSync } from 'node:fs';
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAbandoned, ownMark } from '../process-mark.js';
import type { System } from '../system.js';
import { writeFault } from '../write-fault.js';

const name = 'broadsheet-browser-';

/**
 * A new folder among the temporary ones for what a browser keeps while it runs. Folders that processes of this user
 * left there when they were killed are removed.
 *
 * @throws WorldError `cannot-write` or `disk-full`, with advice for the temporary folder
 */
export async function makeProfile({ temporaryFolder, userId }: System): Promise<string> {
  await removeAbandoned(temporaryFolder, userId);
  try {
    return await mkdtemp(join(temporaryFolder, `${name}${ownMark()}-`));
  } catch (error) {
    throw writeFault(temporaryFolder, error, 'temporary');
  }
}

/**
 * Never throws: a process of the browser that is still ending may write while its folder goes, and this runs where
 * nobody could catch the error. What is left then is a few files of the system's temporary folder.
 */
export function removeProfile(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  } catch {
    // Nothing to do about it.
  }
}

async function removeAbandoned(folder: string, userId: number | undefined): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const each of names.filter((found) => found.startsWith(name))) {
    // Somebody else may be removing it, too.
    await removeIfAbandoned(folder, each, userId).catch(() => undefined);
  }
}

async function removeIfAbandoned(folder: string, each: string, userId: number | undefined): Promise<void> {
  const path = join(folder, each);
  const found = await lstat(path);
  const isOwn = found.isDirectory() && (userId === undefined || found.uid === userId);
  // Not every file system remembers when something was made.
  const madeAt = Math.max(found.birthtimeMs, found.mtimeMs);
  if (isOwn && isAbandoned(each, madeAt)) await rm(path, { recursive: true, force: true });
}
