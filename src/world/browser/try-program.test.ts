import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tryProgram } from './try-program.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'program-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string, mode: number) => {
  writeFileSync(join(folder, name), content, { mode });
  return join(folder, name);
};

test('a program that the system starts has no error', async () => {
  expect(await tryProgram(process.execPath)).toBeUndefined();
});

test.each([
  ['may not run', () => file('forbidden', '#!/bin/sh\n', 0o600), 'EACCES'],
  ['is not there', () => join(folder, 'none'), 'ENOENT'],
  ['needs something that is not there', () => file('foreign', '#!/no/such/loader\n', 0o700), 'ENOENT'],
])('one that %s has its error', async (_what, make, code) => {
  expect(await tryProgram(make())).toMatchObject({ code });
});
