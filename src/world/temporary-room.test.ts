import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { findWantOfRoom } from './temporary-room.js';
import { temporaryVariable } from './write-fault.js';

test('too little room is told with how much there is and what names another folder', async () => {
  expect(await findWantOfRoom(tmpdir(), Number.POSITIVE_INFINITY)).toMatchObject({
    code: 'disk-full',
    message: expect.stringMatching(/\d MB are free/),
    hint: expect.stringContaining(temporaryVariable),
  });
});

test('enough room, and a folder of which nothing is known, are no fault', async () => {
  expect(await findWantOfRoom(tmpdir(), 0)).toBeUndefined();
  expect(await findWantOfRoom('/no/such/folder', 1)).toBeUndefined();
});
