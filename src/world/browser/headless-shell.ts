import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { System } from '../system.js';
import { type Candidate, standing } from './candidate.js';
import { isExecutable } from './executable.js';

/** chrome-headless-shell, where Puppeteer keeps it or on the PATH: the fastest of all to start. */
export async function findHeadlessShell(system: System): Promise<readonly Candidate[]> {
  const program = system.platform === 'win32' ? 'chrome-headless-shell.exe' : 'chrome-headless-shell';
  const { PATH = '' } = system.environment;
  const cache = puppeteerCache(system);
  const kept = cache === undefined ? [] : await versionsIn(join(cache, 'chrome-headless-shell'));
  const places = [
    ...kept.map((folder) => ({ origin: "Puppeteer's cache", path: join(folder, program) })),
    ...PATH.split(delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => ({ origin: 'the PATH', path: join(folder, program) })),
  ];
  for (const { origin, path } of places) {
    if (await isExecutable(path)) return [standing('chrome-headless-shell', origin, path, true)];
  }
  return [];
}

/** Where Puppeteer and its command keep the browsers they download; undefined for a user without a home. */
export function puppeteerCache({
  environment,
  homeFolder,
}: Pick<System, 'environment' | 'homeFolder'>): string | undefined {
  const chosen = environment.PUPPETEER_CACHE_DIR;
  if (chosen !== undefined && chosen !== '') return chosen;
  return homeFolder === undefined ? undefined : join(homeFolder, '.cache', 'puppeteer');
}

/** `linux-147.0.7727.57/chrome-headless-shell-linux64` and its like, the newest version first. */
async function versionsIn(folder: string): Promise<readonly string[]> {
  const versions = await readdir(folder).catch(() => []);
  const newestFirst = versions.sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
  const inner = await Promise.all(
    newestFirst.map(async (version) => {
      const names = await readdir(join(folder, version)).catch(() => []);
      return names.map((name) => join(folder, version, name));
    }),
  );
  return inner.flat();
}
