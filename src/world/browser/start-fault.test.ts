import { expect, test } from 'vitest';
import { thisSystem } from '../system.js';
import { startFault } from './start-fault.js';

test.each([
  ['EACCES', 'programs may not run there', 'BROADSHEET_CACHE'],
  ['ENOENT', 'a system library that is not here', 'Run: '],
  ['ENOEXEC', 'no program for this machine', 'BROADSHEET_BROWSER'],
  ['EMFILE', 'too many files are open', 'ulimit -n'],
  ['ENOMEM', 'no memory', 'ulimit -u'],
  ['EIO', 'input/output error', 'BROADSHEET_BROWSER'],
])('a program refused with %s: %s, and %s helps', async (code, reason, help) => {
  const refusal = Object.assign(new Error('input/output error'), { code });
  expect(await startFault('/cache/chromium', refusal, thisSystem())).toMatchObject({
    code: 'browser-failed',
    message: expect.stringContaining(reason),
    hint: expect.stringContaining(help),
  });
});
