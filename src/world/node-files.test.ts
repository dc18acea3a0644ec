import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeFiles } from './node-files.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'node-files-'));
  await mkdir(join(folder, 'sub'));
  await writeFile(join(folder, 'b.txt'), '乙');
  await writeFile(join(folder, 'a.txt'), 'a');
  await symlink(join(folder, 'b.txt'), join(folder, 'link'));
  await symlink('circle', join(folder, 'circle'));
  await mkdir(join(folder, 'sub', 'pipes'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(folder, 'sub', 'pipes', 'pipe')]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the files of the machine', () => {
  test('are read and measured in bytes', async () => {
    expect(new TextDecoder().decode(await nodeFiles.read(join(folder, 'b.txt')))).toBe('乙');
    expect(await nodeFiles.size(join(folder, 'b.txt'))).toBe(3);
  });

  test('are listed in order', async () => {
    expect(await nodeFiles.list(folder)).toEqual(['a.txt', 'b.txt', 'circle', 'link', 'sub']);
    expect(await nodeFiles.list(join(folder, 'none'))).toEqual([]);
    expect(await nodeFiles.list(join(folder, 'a.txt'))).toEqual([]);
  });

  test('have a size only where a file is', async () => {
    expect(await nodeFiles.size(join(folder, 'none'))).toBeUndefined();
    expect(await nodeFiles.size(join(folder, 'a.txt', 'below'))).toBeUndefined();
    expect(await nodeFiles.size(join(folder, 'sub'))).toBeUndefined();
  });

  test('show where a link leads', async () => {
    expect(await nodeFiles.real(join(folder, 'link'))).toBe(await nodeFiles.real(join(folder, 'b.txt')));
    expect(await nodeFiles.real(join(folder, 'none'))).toBeUndefined();
  });

  test.skipIf(process.platform === 'win32')('are never waited for: a pipe is told', async () => {
    const pipe = join(folder, 'sub', 'pipes', 'pipe');
    await expect(nodeFiles.read(pipe)).rejects.toMatchObject({
      code: 'cannot-read',
      message: expect.stringContaining('it is a pipe or a device'),
    });
    expect(await nodeFiles.size(pipe)).toBeUndefined();
  });

  test.each([
    ['none', 'file-missing', 'There is no file'],
    ['sub', 'cannot-read', 'it is a folder'],
    ['circle', 'cannot-read', 'run in a circle'],
  ])('that cannot be read are told in words: %s', async (name, code, words) => {
    await expect(nodeFiles.read(join(folder, name))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
  });
});
