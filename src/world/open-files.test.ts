import { expect, test } from 'vitest';
import { findWantOfFiles } from './open-files.js';

const failed = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['EMFILE', 4096, '4096 files', 'ulimit -n 8192'],
  ['ERR_MODULE_NOT_FOUND', 256, '256 files', 'ulimit -n 1024'],
])('%s where %i files may be open is told as too few', (code, limit, message, hint) => {
  expect(findWantOfFiles(failed(code), limit)).toMatchObject({
    message: expect.stringContaining(message),
    hint: expect.stringContaining(hint),
  });
});

test.each(['ERR_MODULE_NOT_FOUND', 'ENOENT'])('%s where many may be open is something else', (code) => {
  expect(findWantOfFiles(failed(code), 4096)).toBeUndefined();
});
