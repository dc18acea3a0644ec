import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { WorldError } from '../diagnostics/world-error.js';
import { holdFolder } from './hold-folder.js';
import { findWantOfFiles } from './open-files.js';
import { replaceFiles } from './replace-files.js';
import type { Files } from './world.js';

/** The files of the machine. */
export const nodeFiles: Files = Object.freeze({
  read: async (path: string) => {
    try {
      const found = await stat(path);
      // A pipe that nobody writes into would be read for ever.
      if (found.isFile() || found.isDirectory()) return await readFile(path);
    } catch (error) {
      throw readFault(path, error);
    }
    throw new WorldError(
      'cannot-read',
      `Cannot read ${path}: it is a pipe or a device, and no file.`,
      'Save what it holds in a file.',
    );
  },
  size: async (path: string) => {
    try {
      const found = await stat(path);
      return found.isFile() ? found.size : undefined;
    } catch (error) {
      if (isAbsence(error)) return undefined;
      throw readFault(path, error);
    }
  },
  list: async (folder: string) => {
    try {
      return (await readdir(folder)).sort();
    } catch (error) {
      if (isAbsence(error)) return [];
      throw readFault(folder, error);
    }
  },
  real: async (path: string) => {
    try {
      return await realpath(path);
    } catch (error) {
      if (isAbsence(error)) return undefined;
      throw readFault(path, error);
    }
  },
  replace: replaceFiles,
  hold: <Result>(folder: string, work: () => Promise<Result>, onWait?: () => void) =>
    holdFolder(folder, work, onWait),
});

/** Nothing there: the path, or a folder on the way to it, does not exist or is no folder. */
function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemCode(error));
}

function readFault(path: string, error: unknown): WorldError {
  const options = { cause: error };
  if (isAbsence(error)) {
    return new WorldError(
      'file-missing',
      `There is no file ${path}.`,
      'Check the name and the folder.',
      options,
    );
  }
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'it may not be read by this user',
    EPERM: 'it may not be read by this user',
    EISDIR: 'it is a folder',
    ELOOP: 'its symbolic links run in a circle',
  };
  const code = systemCode(error);
  const few = findWantOfFiles(error);
  if (few !== undefined) return few;
  return new WorldError(
    'cannot-read',
    `Cannot read ${path}: ${reasons[code] ?? `the system says ${code}`}.`,
    'Check the path and its permissions.',
    options,
  );
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
