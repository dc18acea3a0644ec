import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { arrange } from '../dist/arrange/arrange.js';
import { charactersOf } from '../dist/arrange/characters.js';
import { languageFor } from '../dist/languages/index.js';
import { loadKit } from '../dist/making/kit.js';
import { planWork } from '../dist/planning/selection.js';
import { loadTheme } from '../dist/reading/load-theme.js';
import { readStory } from '../dist/reading/read-story.js';
import { createNodeWorld } from '../dist/world/node-world.js';

/** The story that ships, and all benchmarks draw. */
export const story = 'belt-and-road';
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The story read, arranged and planned as a build does it, with theme and fonts loaded. */
export async function loadStory(selection) {
  const world = createNodeWorld();
  const reading = await readStory(world, join(root, 'decks', story));
  const { traced } = reading;
  if (traced === undefined)
    throw new Error(`The story ${story} has faults; \`broadsheet check\` tells them.`);
  const plan = planWork(arrange(traced, languageFor(traced.story.language)), selection, traced.story);
  const { theme } = await loadTheme(world, selection.theme, reading);
  if (theme === undefined) throw new Error('The theme has faults; `broadsheet check` tells them.');
  const kit = await loadKit(world, theme, traced.story.language, charactersOf(plan, traced.story));
  return { world, traced, plan, kit };
}
