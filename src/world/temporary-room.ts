import { statfs } from 'node:fs/promises';
import { WorldError } from '../diagnostics/world-error.js';
import { temporaryVariable } from './write-fault.js';

/**
 * Among the temporary files stand the browser's profile and the memory its processes share. Measured: with 16 MB the
 * pages of a small story crash, with 32 MB they are printed.
 */
export const leastRoom = 16;
/** With less than this, want of room is the likely cause when a browser dies, in MB. */
export const amplyRoom = 64;

/**
 * Says that the temporary folder is nearly full.
 *
 * @param needed in MB
 * @returns undefined when there is as much room, or nobody knows
 */
export async function findWantOfRoom(folder: string, needed: number): Promise<WorldError | undefined> {
  const found = await statfs(folder).catch(() => undefined);
  if (found === undefined) return undefined;
  const free = Math.floor((found.bavail * found.bsize) / 2 ** 20);
  if (free >= needed) return undefined;
  return new WorldError(
    'disk-full',
    `The browser has no room for its temporary files: ${free} MB are free in ${folder}.`,
    `Make room there, or set ${temporaryVariable} to a folder on another disk.`,
  );
}
