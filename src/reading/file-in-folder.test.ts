import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeFiles } from '../world/node-files.js';
import { fileInFolder } from './file-in-folder.js';

let home: string;
let story: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'file-in-folder-'));
  story = join(home, 'story');
  await mkdir(join(story, 'pictures'), { recursive: true });
  await writeFile(join(home, 'secret.txt'), 'secret');
  await writeFile(join(story, 'pictures', 'train.txt'), 'train');
  await mkdir(join(story, 'Fe\u0301vrier'));
  await writeFile(join(story, 'Fe\u0301vrier', 'entrevue-e\u0301.txt'), 'é');
  await writeFile(join(story, 'r\u00e9sum\u00e9.txt'), 'é');
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(story, 'pipe')]);
  await symlink(join(home, 'secret.txt'), join(story, 'out.txt'));
  await symlink(join(story, 'pictures', 'train.txt'), join(story, 'in.txt'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

test.each([
  ['pictures/train.txt', 'file'],
  ['./in.txt', 'file'],
  ['nothing.txt', 'missing'],
  ['nöthing.txt', 'missing'],
  ['nul\0.txt', 'missing'],
  ['pictures', 'no-file'],
  ['F\u00e9vrier/entrevue-\u00e9.txt', 'file'],
  ['Fe\u0301vrier/entrevue-e\u0301.txt', 'file'],
  ['r\u00e9sum\u00e9.txt', 'file'],
  ['re\u0301sume\u0301.txt', 'file'],
  ['out.txt', 'link'],
  ['../secret.txt', 'outside'],
  ['pictures/../../secret.txt', 'outside'],
  ['/etc/hostname', 'outside'],
  ['C:\\secret.txt', 'outside'],
  ['https://example.org/train.txt', 'outside'],
])('%s: %s', async (named, found) => {
  expect((await fileInFolder({ files: nodeFiles }, story, named)).found).toBe(found);
});

test.skipIf(process.platform === 'win32')('a pipe is no file', async () => {
  expect(await fileInFolder({ files: nodeFiles }, story, 'pipe')).toEqual({ found: 'no-file' });
});
