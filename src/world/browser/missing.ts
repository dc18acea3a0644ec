import { readFile } from 'node:fs/promises';
import { WorldError } from '../../diagnostics/world-error.js';
import type { System } from '../system.js';
import { puppeteerCache } from './headless-shell.js';

/** No browser was found: the error names the one command that helps on this system. */
export async function noBrowser(system: System): Promise<WorldError> {
  return new WorldError(
    'no-browser',
    'No browser was found, and without one nothing can be measured or printed.',
    await howToGetOne(system),
  );
}

/** As a sentence: the command to run. */
export async function howToGetOne(system: System): Promise<string> {
  const release =
    system.platform === 'linux' ? await readFile('/etc/os-release', 'utf8').catch(() => '') : '';
  return `Run: ${commandThatHelps(system, release)}`;
}

/**
 * Puppeteer's command downloads a headless shell for most systems. For Linux on ARM none is published, and on systems with the
 * musl library (Alpine) it does not start: there the system's own package is the way.
 *
 * @param release the text of `/etc/os-release`
 */
export function commandThatHelps(
  system: Pick<System, 'platform' | 'architecture' | 'environment' | 'homeFolder' | 'userId'>,
  release: string,
): string {
  const families = [...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]+)"?$/gm)].flatMap(([, names]) =>
    (names ?? '').split(' '),
  );
  const administrator = system.userId === 0 ? '' : 'sudo ';
  if (families.includes('alpine')) return `${administrator}apk add chromium`;
  if (system.platform === 'linux' && system.architecture !== 'x64') {
    if (families.includes('fedora') || families.includes('rhel'))
      return `${administrator}dnf install -y chromium`;
    if (families.includes('arch')) return `${administrator}pacman -S --noconfirm chromium`;
    return `${administrator}apt-get install -y chromium`;
  }
  const cache = puppeteerCache(system);
  // Without a folder it would be put into the one the command is run in, and never be found.
  const folder = cache === undefined ? '' : ` --path "${cache}"`;
  return `npx @puppeteer/browsers install chrome-headless-shell@stable${folder}`;
}
