import { expect, test } from 'vitest';
import { createMemoryWorld } from '../world/memory-world.js';
import { guardTarget } from './guard-target.js';

const { files } = createMemoryWorld({ '/desk/decks/railway/story.yaml': '', '/desk/notes.txt': '' });
const story = { name: 'railway', folder: '/desk/decks/railway' };
const guard = (out: string) => guardTarget(files, '/desk', out, story);

test('the output of a story goes into a folder of its name', async () => {
  expect(await guard('output')).toBe('/desk/output/railway');
  expect(await guard('/tmp/x')).toBe('/tmp/x/railway');
  expect(await guard('.')).toBe('/desk/railway');
});

test.each(['decks', 'decks/railway', 'decks/railway/output', './decks/../decks', '/desk/decks/'])(
  'an output folder %s, which would mix with the sources, is refused',
  async (out) => {
    await expect(guard(out)).rejects.toMatchObject({
      message: expect.stringContaining('over its own sources'),
      hint: 'Choose another folder with --out.',
    });
  },
);

test('an output folder that holds the story below a folder of its name is refused', async () => {
  const nested = { name: 'desk', folder: '/desk/decks/desk' };
  await expect(guardTarget(files, '/', '/', nested)).rejects.toThrow('over its own sources');
});

test('a file where a folder is needed is found out before the work is done', async () => {
  await expect(guard('notes.txt')).rejects.toMatchObject({ code: 'cannot-write' });
  await expect(guard('notes.txt/deeper')).rejects.toThrow('/desk/notes.txt is a file');
});
