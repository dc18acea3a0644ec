import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../testing/source-files.js';
import { runBroadsheet, temporaryFolder } from './run-broadsheet.js';
import { folderWithSmallStory } from './small-story.js';

const command = join(root, 'dist/cli.js');
const limited = 'build railway --only handouts --handout brief --quiet';

let folder = '';
let temporary = '';
beforeAll(() => {
  folder = folderWithSmallStory();
  temporary = temporaryFolder();
});
afterAll(() => {
  for (const each of [folder, temporary]) rmSync(each, { recursive: true, force: true });
});

/** Whether file systems can be mounted for one process alone; only root may, and not in every container. */
const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
const isRoot = process.getuid?.() === 0 && process.platform === 'linux';

/** Has the machine looked at after some lines of shell, in file systems of its own: what it says there, a build says, too. */
function inspectAfter(lines: string) {
  const script = `${lines}\nexec "${process.execPath}" "${command}" doctor`;
  const { status, stdout } = spawnSync('unshare', ['-m', 'sh', '-ec', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, stdout };
}

test('the first line is one that every env understands', () => {
  expect(readFileSync(command, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
});

test('a temporary folder that is not there ends with 3 and names TMPDIR', async () => {
  const environment = { TMPDIR: join(temporary, 'none') };
  const { code, stderr } = await runBroadsheet(limited, { in: folder, environment });
  expect(stderr).toMatch(/there is no such folder[\s\S]*TMPDIR/);
  expect(stderr).not.toContain('--out');
  expect(code).toBe(3);
});

describe.runIf(canMount)('a file system that gives too little', () => {
  const mount = (options: string, variable: string) =>
    `mount -t tmpfs -o ${options} none "${temporary}"; export ${variable}="${temporary}"`;

  test.each([
    [
      'a cache where programs may not run',
      'noexec,size=8m',
      'BROADSHEET_CACHE',
      'programs may not run there',
    ],
    ['a full cache', 'size=8m', 'BROADSHEET_CACHE', 'the disk is full'],
    ['a cache that is read-only', 'ro', 'BROADSHEET_CACHE', 'read-only'],
    ['a full temporary folder', 'size=1m', 'TMPDIR', 'no room'],
    ['a temporary folder that is read-only', 'ro', 'TMPDIR', 'read-only'],
  ])('%s ends with 3 and the advice that helps', (_what, options, variable, reason) => {
    const { code, stdout } = inspectAfter(mount(options, variable));
    expect(stdout).toContain(reason);
    expect(stdout).toContain(variable);
    expect(stdout).not.toContain('--out');
    expect(code).toBe(3);
  });
});

test.runIf(isRoot)('a user without a home and without a name is served', () => {
  const user = ['--reuid', '12345', '--regid', '12345', '--clear-groups', 'env', '-i'];
  const given = [`PATH=${process.env.PATH}`, 'BROADSHEET_CACHE=/no/such/folder', process.execPath, command];
  const run = (...words: readonly string[]) =>
    spawnSync('setpriv', [...user, ...given, ...words], { cwd: folder, encoding: 'utf8' });
  expect(run('--version').status).toBe(0);
  const { status, stdout } = run('doctor');
  expect(stdout).toContain('BROADSHEET_CACHE');
  expect(status).toBe(3);
});

test.skipIf(process.platform === 'win32')(
  'what a killed build left is removed by the next start',
  async () => {
    const profiles = () => readdirSync(temporary).filter((name) => name.startsWith('broadsheet-browser-'));
    const environment = { ...process.env, TMPDIR: temporary };
    const killed = spawn(process.execPath, [command, ...limited.split(' ')], {
      cwd: folder,
      env: environment,
    });
    while (profiles().length === 0 && killed.exitCode === null)
      await new Promise((wait) => setTimeout(wait, 20));
    killed.kill('SIGKILL');
    await new Promise((ended) => killed.once('close', ended));
    expect(profiles()).toHaveLength(1);
    const { code } = await runBroadsheet('doctor', { in: folder, environment: { TMPDIR: temporary } });
    expect({ code, profiles: profiles() }).toEqual({ code: 0, profiles: [] });
  },
);

test.runIf(process.platform === 'linux')(
  'with few open files a build is made, or says how to allow more',
  () => {
    const script = `ulimit -n 256 && exec "${process.execPath}" "${command}" ${limited} --out "${temporary}/few"`;
    const { status, stderr } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
    if (status === 0) expect(readdirSync(join(temporary, 'few'))).toEqual(['railway']);
    else {
      expect(stderr).toContain('ulimit -n');
      expect(status).toBe(3);
    }
  },
);
