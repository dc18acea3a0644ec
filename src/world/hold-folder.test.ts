import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdFolder } from './hold-folder.js';
import { ownMark } from './process-mark.js';

const quick = { sign: 5, look: 1, looks: 100 };
const lock = '.broadsheet.lock';

let base = '';
let folder = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'hold-folder-'));
  folder = join(base, 'deep/railway');
});
afterEach(() => rm(base, { recursive: true, force: true }));

/** Reads a number and writes the next, with time between in which another one could do so. */
async function countOn(): Promise<void> {
  const path = join(folder, 'count');
  const count = Number(await readFile(path, 'utf8').catch(() => '0'));
  await new Promise((resolve) => setTimeout(resolve, 2));
  await writeFile(path, String(count + 1));
}

test('many works on one folder are done one after the other, and nothing of it stays', async () => {
  await Promise.all(Array.from({ length: 8 }, () => holdFolder(folder, countOn, undefined, quick)));
  expect(await readFile(join(folder, 'count'), 'utf8')).toBe('8');
  expect(await readdir(folder)).toEqual(['count']);
});

test('who waits is told once, and who does not is told nothing', async () => {
  const told: string[] = [];
  await Promise.all(
    ['first', 'second'].map((name) => holdFolder(folder, countOn, () => told.push(name), quick)),
  );
  expect(told).toHaveLength(1);
});

test('a work that fails leaves no lock, nor the folders made for it', async () => {
  const fails = holdFolder(folder, () => Promise.reject(new Error('no paper')), undefined, quick);
  await expect(fails).rejects.toThrow('no paper');
  expect(await readdir(base)).toEqual([]);
});

test('the lock of a process that was killed is taken away after a while', async () => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, lock), '4194304 killed\n');
  let waited = false;
  await holdFolder(folder, countOn, () => (waited = true), quick);
  expect(waited).toBe(true);
  expect(await readdir(folder)).toEqual(['count']);
});

test('the lock of a process of this machine that has ended is taken away at once', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, lock), `${ownMark().replace(/\d+$/, String(pid))} killed\n`);
  let waited = false;
  await holdFolder(folder, countOn, () => (waited = true), quick);
  expect(waited).toBe(false);
  expect(await readdir(folder)).toEqual(['count']);
});

test('whoever gives signs is waited for, however long it takes', async () => {
  const ends: string[] = [];
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const slow = holdFolder(
    folder,
    async () => {
      begin();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      ends.push('slow');
    },
    undefined,
    { ...quick, sign: 1 },
  );
  // Else the second one may be the first to get the folder.
  await begun;
  // Looks are few enough to end within the work, were there no signs.
  const next = holdFolder(folder, async () => void ends.push('next'), undefined, {
    ...quick,
    look: 10,
    looks: 50,
  });
  await Promise.all([slow, next]);
  expect(ends).toEqual(['slow', 'next']);
});

test('a lock that is a link is no way out of the folder', async () => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(base, 'precious'), 'P');
  await symlink(join(base, 'precious'), join(folder, lock));
  await holdFolder(folder, countOn, undefined, quick);
  expect(await readFile(join(base, 'precious'), 'utf8')).toBe('P');
  expect(await readdir(folder)).toEqual(['count']);
});

test('a folder that cannot be made is told in words', async () => {
  await writeFile(join(base, 'deep'), '');
  await expect(holdFolder(folder, countOn, undefined, quick)).rejects.toMatchObject({
    code: 'cannot-write',
    message: expect.stringContaining('a file stands'),
  });
});
