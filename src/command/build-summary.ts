import { join, relative } from 'node:path';
import type { Manifest, ManifestEntry } from '../model/manifest.js';

/** The answer of `build`: what was made, how long it took and where to look. */
export function buildSummary(
  manifest: Manifest,
  folder: string,
  workingFolder: string,
  milliseconds: number,
): string {
  const { artifacts, story, title } = manifest;
  const index = join(folder, 'index.html');
  const near = relative(workingFolder, index);
  const made = [
    count(documents(artifacts, 'deck'), 'deck'),
    count(artifacts.filter(({ kind }) => kind === 'poster').length, 'poster'),
    count(documents(artifacts, 'handout'), 'handout'),
  ].filter((part) => part !== '');
  return [
    `${story}  ${title}`,
    `  ${made.join(', ')} in ${(milliseconds / 1000).toFixed(1)} s`,
    `  ${near.startsWith('..') ? index : near}`,
    '',
  ].join('\n');
}

/** The theme file that stands beside decks is none of them. */
function documents(artifacts: readonly ManifestEntry[], kind: ManifestEntry['kind']): number {
  return new Set(
    artifacts
      .filter((entry) => entry.kind === kind && entry.format !== 'css')
      .map(({ language, id }) => `${language}/${id}`),
  ).size;
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
