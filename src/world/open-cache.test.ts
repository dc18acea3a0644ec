import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCache } from './open-cache.js';
import { type System, thisSystem } from './system.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const here = (changes: Partial<System> = {}): System => ({
  ...thisSystem(),
  platform: 'linux',
  environment: {},
  homeFolder: join(folder, 'home'),
  temporaryFolder: folder,
  userId: process.getuid?.() ?? 0,
  ...changes,
});
const temporary = () => join(folder, `broadsheet-cache-${process.getuid?.() ?? 0}`);

describe('the cache', () => {
  test("is opened in the system's place, and nothing is left of the question whether programs run there", async () => {
    const opened = await openCache(here());
    expect(opened).toBe(join(folder, 'home/.cache/broadsheet'));
    expect(await readdir(opened)).toEqual([]);
    expect(await readdir(folder)).toEqual(['home']);
  });

  test('is opened among the temporary folders, closed to all others, where the home cannot be written', async () => {
    await writeFile(join(folder, 'home'), 'a file');
    expect(await openCache(here())).toBe(temporary());
    expect((await stat(temporary())).mode & 0o777).toBe(0o700);
    expect(await openCache(here({ homeFolder: undefined }))).toBe(temporary());
  });

  test.each([
    ['a link', () => symlink(folder, temporary())],
    ['a file', () => writeFile(temporary(), '')],
    ['a folder that others may look into', () => mkdir(temporary()).then(() => chmod(temporary(), 0o755))],
  ])('is not opened where %s stands among the temporary folders', async (_what, put) => {
    await put();
    await expect(openCache(here({ homeFolder: undefined }), async () => true)).rejects.toMatchObject({
      message: expect.stringContaining('not a folder of this user alone'),
      hint: expect.stringContaining('BROADSHEET_CACHE'),
    });
  });

  test('is not opened in the folder of another user', async () => {
    await mkdir(join(folder, 'broadsheet-cache-4711'), { mode: 0o700 });
    await expect(openCache(here({ homeFolder: undefined, userId: 4711 }))).rejects.toMatchObject({
      message: expect.stringContaining('not a folder of this user alone'),
    });
  });

  test('is never opened elsewhere than where the user says', async () => {
    await writeFile(join(folder, 'chosen'), 'a file');
    const chosen = openCache(here({ environment: { BROADSHEET_CACHE: join(folder, 'chosen') } }));
    await expect(chosen).rejects.toMatchObject({ hint: expect.stringContaining('BROADSHEET_CACHE') });
    expect(await readdir(folder)).toEqual(['chosen']);
  });

  test('needs nothing written where it holds already what is wanted', async () => {
    const shared = join(folder, 'shared');
    expect(await openCache(here({ environment: { BROADSHEET_CACHE: shared } }), async () => true)).toBe(
      shared,
    );
    expect(await readdir(folder)).toEqual([]);
  });
});
