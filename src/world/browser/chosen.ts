import { basename } from 'node:path';
import { WorldError } from '../../diagnostics/world-error.js';
import type { System } from '../system.js';
import { type Candidate, standing } from './candidate.js';
import { isExecutable } from './executable.js';

const variables = ['BROADSHEET_BROWSER', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'] as const;

/**
 * The browser the user names, by option or in the environment. It is then the only candidate: what was chosen is
 * never silently replaced.
 *
 * @throws WorldError `no-browser` when nothing that can be started stands there
 */
export async function findChosen(
  system: System,
  explicitPath: string | undefined,
): Promise<Candidate | undefined> {
  const [origin, path] =
    explicitPath === undefined
      ? (variables
          .map((name) => [name, system.environment[name]] as const)
          .find(([, value]) => value !== undefined && value !== '') ?? [])
      : ['the path given', explicitPath];
  if (origin === undefined || path === undefined) return undefined;
  if (!(await isExecutable(path))) {
    throw new WorldError(
      'no-browser',
      `${origin} names ${path}, but no program stands there.`,
      `Give the path of Chrome, Chromium, Edge or chrome-headless-shell, or unset ${origin}.`,
    );
  }
  return standing(basename(path), origin, path, /headless[-_]?shell/i.test(basename(path)));
}
