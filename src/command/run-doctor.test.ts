import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { WorldError } from '../diagnostics/world-error.js';
import { root } from '../testing/source-files.js';
import { createNodeWorld } from '../world/node-world.js';
import { inspectMachine } from './inspect-machine.js';
import { inWords } from './run-doctor.js';

const cache = mkdtempSync(join(tmpdir(), 'doctor-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));
const here = { nodeVersion: 'v20.20.2', platform: 'linux', architecture: 'x64' };
const browser = { name: 'Chromium', version: '147.0', origin: 'installed', path: '/usr/bin/chromium' };
/** This machine, with a browser that is as the test wants it. */
const world = (describe: () => Promise<object>) => {
  const machine = createNodeWorld({ environment: { BROADSHEET_CACHE: cache } });
  return { ...machine, browser: { ...machine.browser, describe } } as typeof machine;
};
const found = world(async () => ({ ...browser, processId: 7 }));
const missing = world(async () => {
  throw new WorldError('no-browser', 'No browser was found.', 'Run: npx puppeteer browsers install');
});

test('on a machine that has everything, each thing is named with where it comes from', async () => {
  const inspection = await inspectMachine(found, here, '>=20.19', '/tmp');
  expect(inspection).toMatchObject({ ok: true, browser: { ok: true, ...browser } });
  const words = inWords(inspection);
  expect(words).toContain('✓ Browser   Chromium, version 147.0, from installed');
  expect(words).toContain('✓ Fonts     Noto Serif SC 700, 900; Noto Sans SC 400, 500, 700');
  expect(words).toContain(`✓ Cache     ${cache}, where programs may run`);
  expect(words).not.toContain('✗');
});

test('what is missing is said with how to get it, and the machine is not well', async () => {
  const inspection = await inspectMachine(missing, here, '>=20.19', '/tmp');
  expect(inspection.ok).toBe(false);
  expect(inWords(inspection)).toContain('✗ Browser   No browser was found.\n            Run: npx puppeteer');
});

test.each([
  ['v20.18.3', false],
  ['v20.19.0', true],
  ['v24.0.0', true],
  ['v18.99.0', false],
])('Node %s against >=20.19: %s', async (nodeVersion, ok) => {
  const { node } = await inspectMachine(found, { ...here, nodeVersion }, '>=20.19', '/tmp');
  expect(node.ok).toBe(ok);
});

test('a folder that cannot be written is found out before a build tries', async () => {
  const { output } = await inspectMachine(found, here, '>=20.19', join(root, 'package.json'));
  expect(output).toMatchObject({ ok: false, hint: 'Choose another folder with --out.' });
});
