import { expect, test } from 'vitest';
import { createMemoryWorld } from '../world/memory-world.js';
import { finishWrites } from './finish-writes.js';

test('what is being written when the user interrupts is finished first', async () => {
  const memory = createMemoryWorld({});
  let release: () => void = () => undefined;
  const slow = {
    ...memory,
    files: {
      ...memory.files,
      replace: async (...change: Parameters<typeof memory.files.replace>) => {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        await memory.files.replace(...change);
      },
    },
  };
  const { world, finished } = finishWrites(slow);
  void world.files.replace('/out', {
    write: [],
    remove: [],
    last: { path: 'manifest.json', bytes: new Uint8Array() },
  });
  let over = false;
  const waiting = finished().then(() => {
    over = true;
  });
  await Promise.resolve();
  expect(over).toBe(false);
  release();
  await waiting;
  expect(memory.contents().has('/out/manifest.json')).toBe(true);
});

test('a write that fails fails for whoever asked for it, and holds nobody up', async () => {
  const memory = createMemoryWorld({});
  const { world, finished } = finishWrites(memory);
  const writing = world.files.replace('/out', {
    write: [{ path: '../x', bytes: new Uint8Array() }],
    remove: [],
    last: { path: 'manifest.json', bytes: new Uint8Array() },
  });
  await finished();
  await expect(writing).rejects.toThrow('leads outside');
});
