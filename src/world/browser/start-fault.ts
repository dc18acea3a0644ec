import { WorldError } from '../../diagnostics/world-error.js';
import type { System } from '../system.js';
import { howToGetOne } from './missing.js';

/**
 * Why the system refuses to start a program that stands there, in words, with what helps.
 *
 * @param refusal the system's error
 */
export async function startFault(
  path: string,
  refusal: NodeJS.ErrnoException,
  system: System,
): Promise<WorldError> {
  const { reason, hint } = await explain(refusal, system);
  return new WorldError('browser-failed', `${path} cannot be started: ${reason}.`, hint, { cause: refusal });
}

async function explain({ code, message }: NodeJS.ErrnoException, system: System) {
  const another = 'Name another browser with BROADSHEET_BROWSER=/path/to/chrome.';
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return {
        reason: 'programs may not run there',
        hint: 'Set BROADSHEET_CACHE to a folder where programs may run, or BROADSHEET_BROWSER to a browser that may.',
      };
    case 'ENOENT':
      // The file is there; what is not is the system's part that loads it.
      return { reason: 'it needs a system library that is not here', hint: await howToGetOne(system) };
    case 'ENOEXEC':
      return { reason: 'it is no program for this machine', hint: another };
    case 'EMFILE':
    case 'ENFILE':
      return {
        reason: 'too many files are open',
        hint: 'Close other programs, or allow more open files with ulimit -n.',
      };
    case 'EAGAIN':
    case 'ENOMEM':
      return {
        reason: 'there is no memory or no process left for it',
        hint: 'Close other programs, or allow more processes with ulimit -u.',
      };
    default:
      return { reason: message, hint: another };
  }
}
