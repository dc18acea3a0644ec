import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownMark } from '../process-mark.js';
import { thisSystem } from '../system.js';
import { temporaryVariable } from '../write-fault.js';
import { makeProfile, removeProfile } from './profile.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'profiles-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const here = () => ({ ...thisSystem(), temporaryFolder: folder });
const [machine] = ownMark().split('-');

test('a new profile takes the place of those that killed processes left, and of no others', async () => {
  const living = basename(await makeProfile(here()));
  const others = [`broadsheet-browser-${machine}-${process.ppid}-a`, 'broadsheet-browser-abcdef', 'else'];
  const abandoned = `broadsheet-browser-${machine}-4194305-a`;
  for (const name of [...others, abandoned]) await mkdir(join(folder, name));
  await writeFile(join(folder, abandoned, 'file'), 'left');
  const file = `broadsheet-browser-${machine}-4194305-file`;
  await writeFile(join(folder, file), 'no folder');
  const made = await makeProfile(here());
  expect((await readdir(folder)).sort()).toEqual([...others, living, basename(made), file].sort());
  removeProfile(made);
  expect(await readdir(folder)).not.toContain(basename(made));
});

test("another user's folders are left alone", async () => {
  await mkdir(join(folder, `broadsheet-browser-${machine}-4194305-a`));
  await makeProfile({ ...here(), userId: 4711 });
  expect(await readdir(folder)).toHaveLength(2);
});

test('where there is no temporary folder, the advice names it', async () => {
  await expect(makeProfile({ ...here(), temporaryFolder: join(folder, 'none') })).rejects.toMatchObject({
    code: 'cannot-write',
    message: expect.stringContaining('none: there is no such folder'),
    hint: expect.stringContaining(temporaryVariable),
  });
});
