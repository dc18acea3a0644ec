import { readFileSync } from 'node:fs';
import { WorldError } from '../diagnostics/world-error.js';

/** Node reads the modules of the program side by side: with 256 open files it finds some of them missing. */
const enough = 1024;

/**
 * Says that an error comes from there being too few open files allowed. Node tells of a module it could not open as of one
 * that is not there.
 *
 * @param limit how many files the process may have open; by default what the system says, where it does
 * @returns undefined when it comes from something else
 */
export function findWantOfFiles(error: unknown, limit = limitAtStart): WorldError | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const few = limit !== undefined && limit < enough;
  if (code !== 'EMFILE' && !(few && code === 'ERR_MODULE_NOT_FOUND')) return undefined;
  return new WorldError(
    'cannot-read',
    limit === undefined
      ? 'More files are open than this process may have open at once.'
      : `This process may have ${limit} files open at once, and that is too few.`,
    `Allow more: ulimit -n ${Math.max(enough, (limit ?? 0) * 2)}`,
    { cause: error },
  );
}

/** Asked at the start: once too many are open, the answer itself cannot be read. */
const limitAtStart = openFileLimit();

/** Known on Linux only. Node raises the limit that a process may raise by itself, so the hard one counts. */
function openFileLimit(): number | undefined {
  try {
    const limits = readFileSync('/proc/self/limits', 'utf8');
    const found = /^Max open files\s+\d+\s+(\d+)/m.exec(limits)?.[1];
    return found === undefined ? undefined : Number(found);
  } catch {
    return undefined;
  }
}
