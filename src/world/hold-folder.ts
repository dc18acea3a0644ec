import { randomUUID } from 'node:crypto';
import { readFileSync, rmdirSync, rmSync } from 'node:fs';
import { lstat, mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAbandoned, ownMark } from './process-mark.js';
import { writeFault } from './write-fault.js';

/** The file that says a folder is held. It is there only while somebody works on the folder. */
const lockFile = '.broadsheet.lock';

/** In milliseconds, and how many looks. */
export interface Patience {
  /** Whoever holds a folder gives a sign of life this often. */
  readonly sign: number;
  /** Whoever waits looks this often. */
  readonly look: number;
  /**
   * So many looks without a sign, and the holder is dead. Looks are counted rather than time, so that a machine that
   * slept, or whose clock is wrong, kills nobody.
   */
  readonly looks: number;
}

const patience: Patience = { sign: 1_000, look: 100, looks: 200 };

/**
 * Does a work on a folder alone: any other process that wants to hold the folder waits until it is done. The folder is
 * made where there is none, and is gone again when it is empty at the end. A process of this machine that was killed holds a
 * folder no longer, one of another machine until it has given no sign for a while.
 *
 * @param onWait told once, when somebody else holds the folder
 * @throws WorldError `cannot-write` when the folder cannot be made or written; and whatever the work throws
 */
export async function holdFolder<Result>(
  folder: string,
  work: () => Promise<Result>,
  onWait: () => void = () => undefined,
  { sign, look, looks }: Patience = patience,
): Promise<Result> {
  const lock = join(folder, lockFile);
  const own = `${ownMark()} ${randomUUID()}\n`;
  let made: string | undefined;
  let seen: string | undefined;
  let same = 0;
  const leave = () => leaveNow(folder, lock, own, made);
  process.on('exit', leave);
  try {
    for (;;) {
      made = (await makeFolder(folder)) ?? made;
      if (await takes(lock, own)) break;
      const found = await stateOf(lock);
      if (found === undefined) continue;
      if (isAbandoned(found.holder, found.signed)) {
        await takeAway(lock, found.state);
        continue;
      }
      if (seen === undefined) onWait();
      same = found.state === seen ? same + 1 : 0;
      seen = found.state;
      if (same >= looks) await takeAway(lock, found.state);
      else await sleep(look);
    }
  } catch (error) {
    process.off('exit', leave);
    throw writeFault(lock, error);
  }
  const signs = setInterval(() => {
    const now = new Date();
    utimes(lock, now, now).catch(() => undefined);
  }, sign);
  signs.unref();
  try {
    return await work();
  } finally {
    clearInterval(signs);
    process.off('exit', leave);
    leave();
  }
}

/**
 * Makes a folder with those on the way to it.
 *
 * @returns the outermost that was made
 */
async function makeFolder(folder: string, tries = 20): Promise<string | undefined> {
  try {
    return await mkdir(folder, { recursive: true });
  } catch (error) {
    // Another one is removing an empty folder on the way.
    if (tries > 0 && isCode(error, 'ENOENT')) return makeFolder(folder, tries - 1);
    throw error;
  }
}

/** Whether the lock was free, and is ours now. */
async function takes(lock: string, own: string): Promise<boolean> {
  try {
    await writeFile(lock, own, { flag: 'wx' });
    return true;
  } catch (error) {
    // Another one may have removed the folder, which it had made, since we made sure of it.
    if (isCode(error, 'EEXIST', 'ENOENT')) return false;
    throw error;
  }
}

/** Who holds the lock and when the last sign came, and both in one; undefined when nobody does any longer. */
async function stateOf(
  lock: string,
): Promise<{ readonly holder: string; readonly signed: number; readonly state: string } | undefined> {
  try {
    const found = await lstat(lock);
    const holder = found.isFile() ? await readFile(lock, 'utf8') : '';
    return { holder, signed: found.mtimeMs, state: `${found.ino} ${found.mtimeMs} ${holder}` };
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Takes away the lock of a dead process, but no other: a third one may have been quicker and hold the folder now. */
async function takeAway(lock: string, dead: string): Promise<void> {
  if ((await stateOf(lock))?.state !== dead) return;
  const aside = `${lock}-${randomUUID()}`;
  try {
    await rename(lock, aside);
    await rm(aside, { recursive: true, force: true });
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
}

/** Leaves the folder at once, since a process that is ending awaits nothing. */
function leaveNow(folder: string, lock: string, own: string, made: string | undefined): void {
  try {
    if (readFileSync(lock, 'utf8') !== own) return;
    rmSync(lock, { force: true });
    if (made === undefined) return;
    for (let empty = folder; empty.length >= made.length; empty = dirname(empty)) rmdirSync(empty);
  } catch {
    // What cannot be removed any more holds nobody up: it gives no sign. And a folder with files in it stays.
  }
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
