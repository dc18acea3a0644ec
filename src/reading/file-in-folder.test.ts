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
  await symlink(join(home, 'secret.txt'), join(story, 'out.txt'));
  await symlink(join(story, 'pictures', 'train.txt'), join(story, 'in.txt'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

test.each([
  ['pictures/train.txt', 'file'],
  ['./in.txt', 'file'],
  ['nothing.txt', 'missing'],
  ['out.txt', 'link'],
  ['../secret.txt', 'outside'],
  ['pictures/../../secret.txt', 'outside'],
  ['/etc/hostname', 'outside'],
  ['C:\\secret.txt', 'outside'],
  ['https://example.org/train.txt', 'outside'],
])('%s: %s', async (named, found) => {
  expect((await fileInFolder({ files: nodeFiles }, story, named)).found).toBe(found);
});
