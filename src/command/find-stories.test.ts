import { expect, test } from 'vitest';
import { createMemoryWorld } from '../world/memory-world.js';
import { findStories } from './find-stories.js';

const { files } = createMemoryWorld({
  '/desk/decks/railway/story.yaml': '',
  '/desk/decks/harbour/story.yaml': '',
  '/desk/decks/notes/readme.txt': '',
  '/elsewhere/railway/story.yaml': '',
  '/elsewhere/Harbour/story.yaml': '',
});
const find = (...names: readonly string[]) => findStories(files, '/desk', names);

test('without a name, every folder of decks/ that holds a story is one', async () => {
  expect(await find()).toEqual([
    { name: 'harbour', folder: '/desk/decks/harbour' },
    { name: 'railway', folder: '/desk/decks/railway' },
  ]);
});

test('a story is found by name, by its folder and by its file', async () => {
  const railway = [{ name: 'railway', folder: '/desk/decks/railway' }];
  expect(await find('railway')).toEqual(railway);
  expect(await find('decks/railway')).toEqual(railway);
  expect(await find('/desk/decks/railway/story.yaml')).toEqual(railway);
  expect(await find('railway', './decks/railway/')).toEqual(railway);
});

test('a mistyped name is met with the one that was meant, and with all there are', async () => {
  await expect(find('raliway')).rejects.toMatchObject({
    message: 'There is no story "raliway" (did you mean railway?).',
    hint: expect.stringContaining('harbour, railway'),
  });
});

test('two stories of one name would write into one folder, and are refused', async () => {
  await expect(find('railway', '/elsewhere/railway')).rejects.toThrow('Two stories are called "railway"');
  await expect(find('harbour', '/elsewhere/Harbour')).rejects.toThrow('Two stories are called "Harbour"');
});

test('where there is no story at all, it is said where one belongs', async () => {
  await expect(findStories(files, '/nowhere', [])).rejects.toThrow('no story under decks/');
});
