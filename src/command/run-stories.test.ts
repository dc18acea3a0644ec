import { expect, test } from 'vitest';
import { plain } from '../diagnostics/painter.js';
import { createMemoryWorld } from '../world/memory-world.js';
import { runStories } from './run-stories.js';

/** Runs a command on a story with a fault, from the folder it lies in. */
async function runInStoryFolder(command: 'build' | 'check', out: string) {
  let told = '';
  const terminal = {
    print: () => undefined,
    tell: (text: string) => {
      told += text;
    },
    live: undefined,
    paint: plain,
    workingFolder: '/desk/railway',
  };
  const world = createMemoryWorld({ '/desk/railway/story.yaml': 'tittle: x\n' });
  const options = { out, jobs: 1, json: false, quiet: false, notes: false, attachData: false };
  const code = await runStories(world, terminal, { command, stories: ['.'], options });
  return { code, told };
}

test.each(['output', '.'])(
  'check works in the folder of the story itself, as it writes nothing (--out %s)',
  async (out) => {
    const { code, told } = await runInStoryFolder('check', out);
    expect(code).toBe(1);
    expect(told).toContain('“source” is missing');
  },
);

test('build does not write among the sources of the story', async () => {
  await expect(runInStoryFolder('build', 'output')).rejects.toThrow('over its own sources');
});
