import { expect, test } from 'vitest';
import { createMemoryWorld } from '../world/memory-world.js';
import { readStory } from './read-story.js';

const storyNaming = (file: string) => `title: A story
source: { file: ${JSON.stringify(file)}, name: Source }
experts: [{ id: maya, name: Maya Grey }]
sections: []
`;

test.each([
  ['a folder', 'texts', 'The source text texts is a folder, a pipe or a device in decks/a, and no file.'],
  ['not there', 'nothing.txt', 'The source text nothing.txt does not exist in decks/a.'],
  ['a name no system has', 'no\0thing.txt', 'does not exist in decks/a.'],
])('a source that is %s is told with its line of the story', async (_, file, words) => {
  const world = createMemoryWorld({ 'decks/a/story.yaml': storyNaming(file), 'decks/a/texts/one.txt': 'x' });
  const { diagnostics, texts } = await readStory(world, 'decks/a');
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      severity: 'error',
      code: 'file-not-found',
      line: 2,
      dataPath: 'source.file',
      message: expect.stringContaining(words),
    }),
  );
  expect(texts).toEqual([]);
});

test('a source is found whose name the disk spells with letters and marks apart', async () => {
  const world = createMemoryWorld({
    'decks/a/story.yaml': storyNaming('entrevue-\u00e9.txt'),
    'decks/a/entrevue-e\u0301.txt': 'Maya Grey',
  });
  const { diagnostics, inputs } = await readStory(world, 'decks/a');
  expect(diagnostics.map(({ code }) => code)).not.toContain('file-not-found');
  expect(inputs).toMatchObject([{ file: 'entrevue-\u00e9.txt' }]);
});
