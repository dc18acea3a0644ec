import { dirname, join, relative, resolve, sep } from 'node:path';
import { WorldError } from '../diagnostics/world-error.js';
import type { Files } from '../world/world.js';
import type { FoundStory } from './find-stories.js';
import { UsageError } from './usage-error.js';

/**
 * The folder a story's output goes to, `<out>/<story>`, after making sure that writing and clearing there cannot touch
 * the story itself: neither folder may hold the other, symbolic links followed.
 *
 * @throws UsageError when it could; WorldError when a file stands where a folder is needed
 */
export async function guardTarget(
  files: Files,
  workingFolder: string,
  out: string,
  story: FoundStory,
): Promise<string> {
  const outFolder = resolve(workingFolder, out);
  const target = join(outFolder, story.name);
  const [source, realOut, realTarget] = await Promise.all([
    realPath(files, story.folder),
    realPath(files, outFolder),
    realPath(files, target),
  ]);
  if (holds(realTarget, source) || holds(source, realOut) || holds(source, realTarget)) {
    throw new UsageError(
      `The output of ${JSON.stringify(story.name)} would be written over its own sources, into ${target}.`,
      'Choose another folder with --out.',
    );
  }
  await refuseFileInTheWay(files, target);
  return target;
}

/** Found out before the work rather than after it. */
async function refuseFileInTheWay(files: Files, target: string): Promise<void> {
  for (let place = target; place !== dirname(place); place = dirname(place)) {
    if ((await files.size(place)) === undefined) continue;
    throw new WorldError(
      'cannot-write',
      `Cannot write into ${target}: ${place} is a file, where a folder is needed.`,
      'Move that file away, or choose another folder with --out.',
    );
  }
}

/** The path with links followed as far as it exists already. */
async function realPath(files: Files, path: string): Promise<string> {
  const real = await files.real(path);
  if (real !== undefined) return real;
  const parent = dirname(path);
  return parent === path ? path : join(await realPath(files, parent), relative(parent, path));
}

function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
