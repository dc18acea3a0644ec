import { constants } from 'node:fs';
import { access, lstat, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WorldError } from '../diagnostics/world-error.js';
import { type CachePlace, cachePlaces } from './cache-places.js';
import type { System } from './system.js';
import { writeFault } from './write-fault.js';

/**
 * The folder of the cache that can be used: the first one that holds already what is wanted, or that can be written
 * and lets programs run.
 *
 * @param isReady whether a folder holds already what is wanted, so that nothing has to be written
 * @throws WorldError why the first place cannot be used, when no other can either
 */
export async function openCache(
  system: System,
  isReady: (folder: string) => Promise<boolean> = async () => false,
): Promise<string> {
  const faults: WorldError[] = [];
  for (const place of cachePlaces(system)) {
    const fault = await findFault(place, system.userId, isReady);
    if (fault === undefined) return place.path;
    faults.push(fault);
    // Another folder would fill as well, and nobody would know why.
    if (fault.code === 'disk-full') break;
  }
  throw faults[0];
}

async function findFault(
  { path, amongOthers }: CachePlace,
  userId: number | undefined,
  isReady: (folder: string) => Promise<boolean>,
): Promise<WorldError | undefined> {
  try {
    if (amongOthers) await makeOwnFolder(path, userId);
    if (await isReady(path)) return undefined;
    await mkdir(path, { recursive: true });
    return (await letsProgramsRun(path)) ? undefined : cannotRun(path);
  } catch (error) {
    return writeFault(path, error, 'cache');
  }
}

/**
 * Whoever may write among the temporary folders could have put one of this name there, with a program of his own in
 * it. So it is used only if it is this user's and closed to all others.
 */
async function makeOwnFolder(path: string, userId: number | undefined): Promise<void> {
  await mkdir(path, { mode: 0o700 }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = await lstat(path);
  const isOwn = found.isDirectory() && (userId === undefined || found.uid === userId);
  if (isOwn && (userId === undefined || (found.mode & 0o077) === 0)) return;
  throw new WorldError(
    'cannot-write',
    `Cannot use ${path} to keep things in: it is not a folder of this user alone.`,
    'Remove it, or set BROADSHEET_CACHE to another folder.',
  );
}

/** Asked with a file, as the system answers only for one: folders can always be “executed”. */
async function letsProgramsRun(folder: string): Promise<boolean> {
  const probe = await mkdtemp(join(folder, '.probe-'));
  try {
    const program = join(probe, 'program');
    await writeFile(program, '', { mode: 0o700 });
    return await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
  } finally {
    await rm(probe, { recursive: true, force: true });
  }
}

function cannotRun(path: string): WorldError {
  return new WorldError(
    'cannot-write',
    `Cannot keep the embedded browser in ${path}: programs may not run there.`,
    'Set BROADSHEET_CACHE to a folder where programs may run.',
  );
}
