import { createWriteStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, createBrotliCompress } from 'node:zlib';
import { pack } from 'tar-fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ownMark } from '../process-mark.js';
import type { System } from '../system.js';
import { findBrowsers } from './finder.js';
import { commandThatHelps } from './missing.js';

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'finder-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const cache = () => join(home, 'cache');
const system = (changes: Partial<System> = {}): System => ({
  platform: 'linux',
  architecture: 'arm64',
  environment: { BROADSHEET_CACHE: cache() },
  homeFolder: home,
  temporaryFolder: join(home, 'temporary'),
  packageRoot: fileURLToPath(new URL('../../..', import.meta.url)),
  userId: process.getuid?.(),
  ...changes,
});

async function program(path: string): Promise<string> {
  const whole = join(home, path);
  await mkdir(dirname(whole), { recursive: true });
  await writeFile(whole, '#!/bin/sh\n');
  await chmod(whole, 0o755);
  return whole;
}

const pathOf = async (found: Awaited<ReturnType<typeof findBrowsers>>, index = 0) =>
  (await found[index]?.prepare())?.path;

describe('finding a browser', () => {
  test('takes the one given before any other', async () => {
    const given = await program('given/my-chrome');
    const named = await program('named/chrome');
    const found = await findBrowsers(system({ environment: { BROADSHEET_BROWSER: named } }), given);
    expect(found).toHaveLength(1);
    expect(await pathOf(found)).toBe(given);
  });

  test.each(['BROADSHEET_BROWSER', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'])(
    'takes the one that %s names, and only that',
    async (variable) => {
      const named = await program('named/chrome-headless-shell');
      const found = await findBrowsers(system({ architecture: 'x64', environment: { [variable]: named } }));
      expect(found).toMatchObject([{ origin: variable, shell: true }]);
    },
  );

  test('does not replace a chosen browser that is not there', async () => {
    await program('bin/chromium');
    const environment = { CHROME_PATH: join(home, 'none'), PATH: join(home, 'bin') };
    await expect(findBrowsers(system({ environment }))).rejects.toMatchObject({
      code: 'no-browser',
      message: expect.stringContaining('CHROME_PATH'),
    });
  });

  test("prefers the newest headless shell of Puppeteer's cache, then the embedded one, then an installed one", async () => {
    const inner = 'chrome-headless-shell-linux64/chrome-headless-shell';
    await program(`.cache/puppeteer/chrome-headless-shell/linux-99.0.1/${inner}`);
    const newest = await program(`.cache/puppeteer/chrome-headless-shell/linux-147.0.10/${inner}`);
    await program('bin/chromium');
    const found = await findBrowsers(
      system({ architecture: 'x64', environment: { PATH: join(home, 'bin') } }),
    );
    expect(await pathOf(found)).toBe(newest);
    expect(found.map(({ name }) => name).slice(0, 3)).toEqual([
      'chrome-headless-shell',
      expect.stringMatching(/^embedded Chromium \d+\.\d+\.\d+$/),
      'Chromium',
    ]);
  });

  test('finds a headless shell on the PATH', async () => {
    const shell = await program('bin/chrome-headless-shell');
    const found = await findBrowsers(system({ environment: { PATH: join(home, 'bin') } }));
    expect(await pathOf(found)).toBe(shell);
  });

  test('finds what is installed on macOS and on Windows', async () => {
    const mac = await program('Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(await pathOf(await findBrowsers(system({ platform: 'darwin' })))).toBe(mac);
    const windows = await program('Microsoft/Edge/Application/msedge.exe');
    const environment = { 'PROGRAMFILES(X86)': home };
    expect(await pathOf(await findBrowsers(system({ platform: 'win32', environment })))).toBe(windows);
  });

  test('finds nothing where nothing is', async () => {
    expect(await findBrowsers(system({ platform: 'win32' }))).toEqual([]);
    expect(
      await findBrowsers(system({ architecture: 'x64', packageRoot: home, platform: 'darwin' })),
    ).toEqual([]);
  });
});

/** A package like the real one, but small: its archives hold a few bytes. */
async function packedBrowser(): Promise<string> {
  const folder = join(home, 'node_modules', '@sparticuz', 'chromium');
  await mkdir(join(folder, 'bin'), { recursive: true });
  await mkdir(join(folder, 'build', 'cjs'), { recursive: true });
  await writeFile(join(folder, 'build', 'cjs', 'index.js'), '');
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: '@sparticuz/chromium', version: '9.8.7', exports: './build/cjs/index.js' }),
  );
  await writeFile(join(folder, 'bin', 'chromium.br'), brotliCompressSync('#!/bin/sh\n'));
  for (const [archive, file] of [
    ['al2023', 'lib/libnss3.so'],
    ['fonts', 'fonts/some.ttf'],
  ] as const) {
    const source = join(home, archive);
    await mkdir(dirname(join(source, file)), { recursive: true });
    await writeFile(join(source, file), archive);
    const target = createWriteStream(join(folder, 'bin', `${archive}.tar.br`));
    await pipeline(pack(source), createBrotliCompress(), target);
  }
  return home;
}

describe('the embedded browser', () => {
  const theEmbedded = async (where: System) =>
    (await findBrowsers(where)).find(({ origin }) => origin === '@sparticuz/chromium');

  test('is unpacked once, whole, though two ask at once, and put right when a part is lost', async () => {
    const packageRoot = await packedBrowser();
    const here = system({
      architecture: 'x64',
      environment: { BROADSHEET_CACHE: cache(), LD_LIBRARY_PATH: '/theirs' },
      packageRoot,
    });
    const embedded = await theEmbedded(here);
    const abandoned = join(cache(), `chromium-1.partial-${ownMark().split('-')[0]}-4194305-abc`);
    await mkdir(abandoned, { recursive: true });
    const [first, second] = await Promise.all([embedded?.prepare(), embedded?.prepare()]);
    expect(first).toEqual(second);
    expect(first?.environment.LD_LIBRARY_PATH).toMatch(/chromium-9\.8\.7\/lib:\/theirs$/);
    expect(await readdir(cache())).toEqual(['chromium-9.8.7']);
    expect((await stat(first?.path ?? '')).mode & 0o111).toBe(0o111);
    const folder = dirname(first?.path ?? '');
    const parts = await readdir(folder);
    expect(parts).toEqual(['chromium', 'fonts', 'lib', 'package-fonts.conf']);
    await rm(join(folder, 'lib'), { recursive: true });
    await embedded?.prepare();
    expect(await readdir(folder)).toEqual(parts);
  });

  test('is left as it is when it has been unpacked before', async () => {
    const here = system({ architecture: 'x64', packageRoot: await packedBrowser() });
    const embedded = await theEmbedded(here);
    const before = await stat((await embedded?.prepare())?.path ?? '');
    const after = await stat((await embedded?.prepare())?.path ?? '');
    expect(after.ino).toBe(before.ino);
  });

  test('leaves nothing half-done behind when an archive is damaged', async () => {
    const packageRoot = await packedBrowser();
    await writeFile(join(packageRoot, 'node_modules/@sparticuz/chromium/bin/fonts.tar.br'), 'not brotli');
    const here = system({ architecture: 'x64', packageRoot });
    await expect((await theEmbedded(here))?.prepare()).rejects.toMatchObject({ code: 'cannot-write' });
    expect(await readdir(cache())).toEqual([]);
  });

  test('says so when the cache cannot be written', async () => {
    await writeFile(join(home, 'cache'), 'a file');
    const here = system({ architecture: 'x64', packageRoot: await packedBrowser() });
    await expect((await theEmbedded(here))?.prepare()).rejects.toMatchObject({ code: 'cannot-write' });
  });
});

describe('where there is no browser', () => {
  const someone = { environment: {}, homeFolder: '/home/li', userId: 1000 };
  const download =
    'npx @puppeteer/browsers install chrome-headless-shell@stable --path "/home/li/.cache/puppeteer"';

  test.each([
    ['linux', 'x64', 'ID=ubuntu', download],
    ['darwin', 'arm64', '', download],
    ['win32', 'x64', '', download],
    ['linux', 'x64', 'ID=alpine', 'sudo apk add chromium'],
    ['linux', 'arm64', 'ID=raspbian\nID_LIKE=debian', 'sudo apt-get install -y chromium'],
    ['linux', 'arm64', 'ID="rocky"\nID_LIKE="rhel centos fedora"', 'sudo dnf install -y chromium'],
  ])('one command helps on %s %s %s', (platform, architecture, release, command) => {
    expect(commandThatHelps({ ...someone, platform, architecture }, release)).toBe(command);
  });
});
