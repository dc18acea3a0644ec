import { delimiter, join } from 'node:path';
import type { System } from '../system.js';
import { type Candidate, standing } from './candidate.js';
import { isExecutable } from './executable.js';

/** Browsers of the Chromium family that a user or an administrator installed, in the order of preference. */
export async function findInstalled(system: System): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  for (const { name, path } of placesOn(system)) {
    if (await isExecutable(path)) found.push(standing(name, 'installed', path, false));
  }
  return found;
}

interface Place {
  readonly name: string;
  readonly path: string;
}

function placesOn(system: System): readonly Place[] {
  if (system.platform === 'darwin') return macPlaces(system);
  if (system.platform === 'win32') return windowsPlaces(system);
  return linuxPlaces(system);
}

function linuxPlaces({ environment }: System): readonly Place[] {
  const folders = [...(environment.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const programs = [
    ['Google Chrome', 'google-chrome-stable'],
    ['Google Chrome', 'google-chrome'],
    ['Google Chrome', 'chrome'],
    ['Chromium', 'chromium'],
    ['Chromium', 'chromium-browser'],
    ['Microsoft Edge', 'microsoft-edge-stable'],
    ['Microsoft Edge', 'microsoft-edge'],
  ] as const;
  const known = [...new Set(folders)].filter((folder) => folder !== '');
  return [
    ...programs.flatMap(([name, program]) => known.map((folder) => ({ name, path: join(folder, program) }))),
    { name: 'Google Chrome', path: '/opt/google/chrome/chrome' },
  ];
}

function macPlaces({ homeFolder }: System): readonly Place[] {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const folders = ['/Applications', ...(homeFolder === undefined ? [] : [join(homeFolder, 'Applications')])];
  return names.flatMap((name) =>
    folders.map((folder) => ({
      name,
      path: join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    })),
  );
}

function windowsPlaces({ environment }: System): readonly Place[] {
  const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
  const programs = [
    ['Google Chrome', ['Google', 'Chrome', 'Application', 'chrome.exe']],
    ['Chromium', ['Chromium', 'Application', 'chrome.exe']],
    ['Microsoft Edge', ['Microsoft', 'Edge', 'Application', 'msedge.exe']],
  ] as const;
  return programs.flatMap(([name, parts]) =>
    folders.flatMap((folder) => (folder === undefined ? [] : [{ name, path: join(folder, ...parts) }])),
  );
}
