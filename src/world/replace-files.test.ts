import * as fileSystem from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FileSystem, replaceFiles } from './replace-files.js';
import type { FileSet } from './world.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const setOf = (files: Readonly<Record<string, string>>, remove: readonly string[] = []): FileSet => ({
  write: Object.entries(files).map(([path, text]) => ({ path, bytes: bytes(text) })),
  remove,
  last: { path: 'manifest.json', bytes: bytes('{"new":true}') },
});
const fault = (code: string) => Object.assign(new Error(code), { code });

let base = '';
let folder = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'replace-files-'));
  folder = join(base, 'output');
});
afterEach(() => rm(base, { recursive: true, force: true }));

/** Every file below the folder with its text. */
async function snapshot(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory());
  const pairs = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const;
  });
  return Object.fromEntries((await Promise.all(pairs)).sort());
}

describe('replacing a set of files', () => {
  test('makes the folders it needs and leaves nothing else behind', async () => {
    await replaceFiles(folder, setOf({ 'zh-CN/decks/a.pdf': 'A', 'index.html': 'I' }));
    expect(await snapshot()).toEqual({
      'index.html': 'I',
      'manifest.json': '{"new":true}',
      'zh-CN/decks/a.pdf': 'A',
    });
  });

  test('replaces what was there, removes what is to go, and prunes the folders that are then empty', async () => {
    await replaceFiles(folder, setOf({ 'decks/a.pdf': 'old', 'posters/x/b.png': 'B', 'kept.txt': 'K' }));
    await replaceFiles(folder, setOf({ 'decks/a.pdf': 'new' }, ['posters/x/b.png', 'never-there.png']));
    expect(await snapshot()).toEqual({
      'decks/a.pdf': 'new',
      'kept.txt': 'K',
      'manifest.json': '{"new":true}',
    });
    expect(await readdir(folder)).not.toContain('posters');
  });

  test('puts the last file in place after everything else', async () => {
    const renamed: string[] = [];
    const system: FileSystem = {
      ...fileSystem,
      rename: async (from, to) => {
        renamed.push(String(to).slice(folder.length + 1));
        await fileSystem.rename(from, to);
      },
    };
    await replaceFiles(folder, setOf({ 'a.txt': 'A', 'b.txt': 'B' }), system);
    expect(renamed).toEqual(['a.txt', 'b.txt', 'manifest.json']);
  });

  test('tells a full disk in words and leaves the old output as it was', async () => {
    await replaceFiles(folder, setOf({ 'a.txt': 'old a', 'b.txt': 'old b' }));
    const before = await snapshot();
    let written = 0;
    const system: FileSystem = {
      ...fileSystem,
      writeFile: async (file, data, options) => {
        written += 1;
        if (written < 3) return fileSystem.writeFile(file, data, options);
        await fileSystem.writeFile(file, 'half', options);
        throw fault('ENOSPC');
      },
    };
    const change = setOf({ 'a.txt': 'new a', 'deep/er/b.txt': 'new b', 'c.txt': 'new c' }, ['b.txt']);
    await expect(replaceFiles(folder, change, system)).rejects.toMatchObject({
      code: 'disk-full',
      message: expect.stringContaining('c.txt: the disk is full'),
    });
    expect(await snapshot()).toEqual(before);
    expect(await readdir(folder)).not.toContain('deep');
  });

  test('puts everything back when a file cannot be renamed half-way', async () => {
    await replaceFiles(folder, setOf({ 'a.txt': 'old a', 'b.txt': 'old b', 'gone.txt': 'G' }));
    const before = await snapshot();
    const system: FileSystem = {
      ...fileSystem,
      rename: async (from, to) => {
        if (String(to).endsWith('manifest.json')) throw fault('EBUSY');
        await fileSystem.rename(from, to);
      },
    };
    const change = setOf({ 'a.txt': 'new a', 'b.txt': 'new b', 'c.txt': 'C' }, ['gone.txt']);
    await expect(replaceFiles(folder, change, system)).rejects.toMatchObject({
      code: 'cannot-write',
      hint: expect.stringContaining('Close the program'),
    });
    expect(await snapshot()).toEqual(before);
  });

  test('works where the file system gives no second names', async () => {
    await replaceFiles(folder, setOf({ 'a.txt': 'old' }));
    const system: FileSystem = { ...fileSystem, link: () => Promise.reject(fault('EPERM')) };
    await replaceFiles(folder, setOf({ 'a.txt': 'new' }), system);
    expect(await snapshot()).toMatchObject({ 'a.txt': 'new' });
  });

  test('tells a folder that may not be written, and removes the folders it had begun', async () => {
    const system: FileSystem = { ...fileSystem, writeFile: () => Promise.reject(fault('EACCES')) };
    await expect(replaceFiles(folder, setOf({ 'x/a.txt': 'A' }), system)).rejects.toMatchObject({
      code: 'cannot-write',
      message: expect.stringContaining('may not write'),
      hint: expect.stringContaining('--out'),
    });
    expect(await readdir(base)).toEqual([]);
  });

  test.each(['../a.txt', '/etc/a.txt', 'x/../../a.txt', 'x//a.txt', 'a\0.txt'])(
    'refuses the target %j, which is outside the folder',
    async (path) => {
      await expect(replaceFiles(folder, setOf({ [path]: 'A' }))).rejects.toMatchObject({
        code: 'cannot-write',
      });
      await expect(replaceFiles(folder, setOf({}, [path]))).rejects.toMatchObject({ code: 'cannot-write' });
      expect(await snapshot()).toEqual({});
    },
  );

  test('refuses to write or remove through a symbolic link', async () => {
    await mkdir(join(base, 'elsewhere'));
    await writeFile(join(base, 'elsewhere', 'a.txt'), 'precious');
    await mkdir(folder);
    await symlink(join(base, 'elsewhere', 'a.txt'), join(folder, 'a.txt'));
    await symlink(join(base, 'elsewhere'), join(folder, 'decks'));
    for (const change of [
      setOf({ 'a.txt': 'A' }),
      setOf({ 'decks/a.txt': 'A' }),
      setOf({}, ['decks/a.txt']),
    ]) {
      await expect(replaceFiles(folder, change)).rejects.toMatchObject({
        code: 'cannot-write',
        message: expect.stringContaining('symbolic link'),
      });
    }
    expect(await readFile(join(base, 'elsewhere', 'a.txt'), 'utf8')).toBe('precious');
  });

  test('writes into a folder that is itself reached by a link', async () => {
    await mkdir(join(base, 'real'));
    await symlink(join(base, 'real'), folder);
    await replaceFiles(folder, setOf({ 'a.txt': 'A' }));
    expect(await readFile(join(base, 'real', 'a.txt'), 'utf8')).toBe('A');
  });

  test('says so when a folder stands where a file belongs, or a file where a folder is needed', async () => {
    await mkdir(join(folder, 'a.txt'), { recursive: true });
    await writeFile(join(folder, 'b'), 'B');
    await expect(replaceFiles(folder, setOf({ 'a.txt': 'A' }))).rejects.toMatchObject({
      message: expect.stringContaining('a folder stands'),
    });
    await expect(replaceFiles(folder, setOf({ 'b/c.txt': 'C' }))).rejects.toMatchObject({
      message: expect.stringContaining('a file stands'),
    });
    await expect(replaceFiles(join(folder, 'b'), setOf({}))).rejects.toMatchObject({
      code: 'cannot-write',
      message: expect.stringContaining('a file stands'),
    });
  });
});
