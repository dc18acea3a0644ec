import { basename, dirname, join, resolve } from 'node:path';
import { suggest } from '../diagnostics/suggest.js';
import type { Files } from '../world/world.js';
import { UsageError } from './usage-error.js';

/** A story to work on: the name of its output folder, and the absolute path of the folder its story.yaml is in. */
export interface FoundStory {
  readonly name: string;
  readonly folder: string;
}

const storyFile = 'story.yaml';

/**
 * The stories asked for, each by its folder under `decks/` or by a path to its folder or file; without a name, every
 * story under `decks/`.
 *
 * @throws UsageError when one is not there, naming those that are
 */
export async function findStories(
  files: Files,
  workingFolder: string,
  asked: readonly string[],
): Promise<readonly FoundStory[]> {
  const decks = resolve(workingFolder, 'decks');
  const known = await storiesUnder(files, decks);
  if (asked.length === 0 && known.length === 0) {
    throw new UsageError(
      'There is no story under decks/ here.',
      'Go to the folder that holds decks/, or name a story by its path.',
    );
  }
  const names = asked.length === 0 ? known : asked;
  const found = await Promise.all(names.map((name) => findStory(files, workingFolder, decks, name, known)));
  const unique = [...new Map(found.map((story) => [story.folder, story])).values()];
  const twice = unique.find(
    (story, index) => unique.findIndex(({ name }) => onDisk(name) === onDisk(story.name)) < index,
  );
  if (twice !== undefined) {
    throw new UsageError(
      `Two stories are called ${JSON.stringify(twice.name)}, and would write into one folder.`,
      'Build them one by one with different --out folders.',
    );
  }
  return unique;
}

/** Some systems take Railway and railway, or é in one character and in two, for one folder. */
function onDisk(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

async function findStory(
  files: Files,
  workingFolder: string,
  decks: string,
  asked: string,
  known: readonly string[],
): Promise<FoundStory> {
  if (known.includes(asked)) return { name: asked, folder: join(decks, asked) };
  const path = resolve(workingFolder, asked);
  const folder = basename(path) === storyFile ? dirname(path) : path;
  if (asked.trim() === '' || (await files.size(join(folder, storyFile))) === undefined) {
    const near = suggest(asked, known);
    throw new UsageError(
      `There is no story ${JSON.stringify(asked)}${near === undefined ? '' : ` (did you mean ${near}?)`}.`,
      known.length === 0
        ? `A story is a folder with a ${storyFile} in it.`
        : `Stories here: ${known.join(', ')}; or give the path of a folder with a ${storyFile} in it.`,
    );
  }
  const name = basename(folder);
  if (name === '') throw new UsageError('A story needs a folder with a name.');
  return { name, folder };
}

async function storiesUnder(files: Files, decks: string): Promise<readonly string[]> {
  const names = await files.list(decks);
  const sizes = await Promise.all(names.map((name) => files.size(join(decks, name, storyFile))));
  return names.filter((_, index) => sizes[index] !== undefined);
}
