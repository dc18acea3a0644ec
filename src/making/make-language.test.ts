import { expect, test } from 'vitest';
import { WorldError } from '../diagnostics/world-error.js';
import { generate, type Selection } from '../generate.js';
import { root } from '../testing/source-files.js';
import { sourceText, statisticWith, storyWith } from '../testing/story-faults.js';
import { createAssets } from '../world/assets.js';
import { createMemoryWorld } from '../world/memory-world.js';

/** The characters that the fonts of a build are cut to. */
async function charactersFor(selection: Selection): Promise<string> {
  let asked = '';
  const files = {
    'decks/a/story.yaml': storyWith({ argument: statisticWith({}) }),
    'decks/a/source.txt': sourceText,
  };
  const fonts = {
    load: async (_faces: unknown, characters: string) => {
      asked = characters;
      throw new WorldError('font-missing', 'enough');
    },
  };
  const world = createMemoryWorld(files, { assets: createAssets(root), fonts });
  const options = { draw: 'measure', jobs: 1, onProgress: () => undefined } as const;
  await expect(generate(world, 'decks/a', selection, options)).rejects.toThrow('enough');
  return [...new Set(asked)].sort().join('');
}

test('a build of some parts is set in the same fonts as the whole, so that it makes the same bytes', async () => {
  const whole = await charactersFor({});
  expect(whole).toContain('签');
  const parts: readonly Selection[] = [
    { only: ['decks'] },
    { only: ['posters'], presets: ['square'] },
    { only: ['handouts'], handouts: ['notes'] },
    { formats: ['pdf'] },
  ];
  for (const part of parts) expect(await charactersFor(part), JSON.stringify(part)).toBe(whole);
});
