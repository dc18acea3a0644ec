import { rmSync } from 'node:fs';
import * as nodeFileSystem from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { guardTargets } from './guard-targets.js';
import type { FileSet } from './world.js';
import { writeFault } from './write-fault.js';

/** As much of the file system as replacing needs. */
export type FileSystem = Pick<
  typeof nodeFileSystem,
  'mkdir' | 'writeFile' | 'rename' | 'link' | 'copyFile' | 'rm' | 'rmdir' | 'realpath'
>;

/**
 * Puts a set of files under a folder, whole or not at all. All are written beside their targets first, under names
 * of their own; only when every byte is on the disk are they renamed, what is to go is removed, and `last` is
 * renamed at the very end. If anything fails on the way, what was there before is put back.
 *
 * @param change paths relative to the folder, with forward slashes
 * @throws WorldError `cannot-write` or `disk-full`, with the reason in words
 */
export async function replaceFiles(
  folder: string,
  change: FileSet,
  system: FileSystem = nodeFileSystem,
): Promise<void> {
  const steps = createSteps(system);
  const forget = () => steps.forgetNow();
  process.on('exit', forget);
  let current = folder;
  try {
    await steps.makeFolder(folder);
    const root = await system.realpath(folder);
    const files = [...change.write, change.last];
    await guardTargets(root, [...files.map(({ path }) => path), ...change.remove]);

    const staged = [];
    for (const { path, bytes } of files) {
      current = join(folder, path);
      staged.push({ path, temporary: await steps.stage(join(root, path), bytes), target: join(root, path) });
    }
    const last = staged.pop();
    for (const { path, temporary, target } of staged) {
      current = join(folder, path);
      await steps.put(temporary, target);
    }
    for (const path of change.remove) {
      current = join(folder, path);
      await steps.take(join(root, path));
    }
    if (last !== undefined) {
      current = join(folder, last.path);
      await steps.put(last.temporary, last.target);
    }
    await steps.finish();
    for (const path of change.remove) await pruneFolders(system, root, dirname(join(root, path)));
  } catch (error) {
    await steps.undo();
    throw writeFault(current, error);
  } finally {
    process.off('exit', forget);
  }
}

/** Each step knows how to take itself back, until the whole is finished. */
function createSteps(system: FileSystem) {
  const undoings: (() => Promise<unknown>)[] = [];
  const temporaries = new Set<string>();
  let count = 0;

  const temporaryBeside = (target: string): string => {
    count += 1;
    const temporary = join(dirname(target), `.broadsheet-${process.pid}-${count}.partial`);
    temporaries.add(temporary);
    return temporary;
  };
  const discard = async (temporary: string) => {
    await system.rm(temporary, { force: true });
    temporaries.delete(temporary);
  };
  const makeFolder = async (folder: string) => {
    const first = await system.mkdir(folder, { recursive: true });
    if (first !== undefined) undoings.push(() => removeEmpty(system, first, folder));
  };
  /** Keeps what stands at the target under another name; undefined when nothing does. */
  const keep = async (target: string): Promise<string | undefined> => {
    const backup = temporaryBeside(target);
    try {
      // A second name costs nothing; some file systems have none to give, so the bytes are copied.
      await system.link(target, backup).catch((error) => {
        if (isAbsence(error)) throw error;
        return system.copyFile(target, backup);
      });
    } catch (error) {
      temporaries.delete(backup);
      if (isAbsence(error)) return undefined;
      throw error;
    }
    return backup;
  };
  const restore = (backup: string | undefined, target: string) => async () => {
    if (backup === undefined) await system.rm(target, { force: true });
    else await system.rename(backup, target);
  };

  return {
    makeFolder,
    stage: async (target: string, bytes: Uint8Array): Promise<string> => {
      await makeFolder(dirname(target));
      const temporary = temporaryBeside(target);
      undoings.push(() => discard(temporary));
      await system.writeFile(temporary, bytes, { flag: 'wx' });
      return temporary;
    },
    put: async (temporary: string, target: string) => {
      const backup = await keep(target);
      if (backup !== undefined) undoings.push(() => discard(backup));
      await system.rename(temporary, target);
      undoings.push(restore(backup, target));
    },
    take: async (target: string) => {
      const backup = await keep(target);
      if (backup === undefined) return;
      undoings.push(() => discard(backup));
      await system.rm(target);
      undoings.push(restore(backup, target));
    },
    finish: async () => {
      undoings.length = 0;
      for (const temporary of [...temporaries]) await discard(temporary);
    },
    undo: async () => {
      // One step that cannot be taken back must not keep the others from it.
      for (const undoing of undoings.reverse()) await undoing().catch(() => undefined);
      undoings.length = 0;
    },
    /** For a process that is ending: nothing can be awaited any more. */
    forgetNow: () => {
      for (const temporary of temporaries) rmSync(temporary, { force: true });
    },
  };
}

/** Removes folders that were made for nothing, from the innermost out to `first`. */
async function removeEmpty(system: FileSystem, first: string, innermost: string): Promise<void> {
  for (let folder = innermost; folder.length >= first.length; folder = dirname(folder)) {
    await system.rmdir(folder);
  }
}

/** Removes folders that removals left empty, up to but without the root. */
async function pruneFolders(system: FileSystem, root: string, folder: string): Promise<void> {
  for (let current = folder; current.length > root.length; current = dirname(current)) {
    try {
      await system.rmdir(current);
    } catch (error) {
      if (!isAbsence(error)) return;
    }
  }
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
