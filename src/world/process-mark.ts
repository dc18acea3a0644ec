import { createHash } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** How such a mark looks within a name. */
const form = /(?<machine>[0-9a-f]{8})-(?<processId>\d+)/;

/**
 * Marks what a process makes for itself alone in a folder that others share: `3f9a1c07-4711`. Whoever comes later can tell
 * by it whether the process still lives.
 */
export function ownMark(): string {
  return `${machineMark()}-${process.pid}`;
}

/**
 * Whether the process that put its mark into a name has ended without tidying up. Of processes of other machines and of
 * other containers, which may share the folder, nothing is known: their things are left alone. So are those of a process
 * that has ended while another goes by its number.
 *
 * @param madeAt when the thing was made, in milliseconds since 1970: a number of our own may have been another's before
 */
export function isAbandoned(name: string, madeAt: number): boolean {
  const { machine, processId } = form.exec(name)?.groups ?? {};
  if (machine !== machineMark()) return false;
  if (Number(processId) === process.pid) return madeAt < Date.now() - process.uptime() * 1000;
  return !isRunning(Number(processId));
}

/** Numbers of processes mean something only on one machine, and on Linux only within one space of such numbers. */
function machineMark(): string {
  let space = '';
  try {
    space = readlinkSync('/proc/self/ns/pid');
  } catch {
    // Only Linux has them.
  }
  return createHash('sha256').update(`${hostname()} ${space}`).digest('hex').slice(0, 8);
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
