import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { type Manifest, manifestSchema } from '../model/manifest.js';
import { type Extreme, extremeStory } from '../testing/extreme-stories.js';
import { sampled, whole } from '../testing/sampled.js';
import { temporaryFolder } from './run-broadsheet.js';
import { runHere } from './run-here.js';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How many pages each brief and factsheet of a story has, by its file. */
async function pagesOf(story: string, name: string): Promise<ReadonlyMap<string, number>> {
  const words = `build ${story} --only handouts --handout brief,factsheet --quiet --out ${folder}`;
  const { code, stderr } = await runHere(words, { in: folder });
  expect(stderr.match(/^.*\berror\b.*$/gm) ?? []).toEqual([]);
  expect(code).toBe(0);
  const manifest: Manifest = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, name, 'manifest.json'), 'utf8')),
  );
  return new Map(
    manifest.artifacts
      .filter(({ kind }) => kind === 'handout')
      .map(({ path, pages = 0 }) => [path.replace(/^.*\/|\.pdf$/g, ''), pages]),
  );
}

const extremes: Readonly<Record<string, Extreme>> = {
  'one section with sixty statements': {
    statements: 60,
    experts: 1,
    headlineLength: 60,
    introduction: 'with short form',
    shortForms: true,
  },
  'ten sections': {
    statements: 30,
    experts: 10,
    headlineLength: 30,
    introduction: 'long',
    shortForms: false,
  },
  'one section with one statement': {
    statements: 1,
    experts: 1,
    headlineLength: 8,
    introduction: 'none',
    shortForms: false,
  },
};

describe('the brief of a story', () => {
  test.each(sampled(Object.entries(extremes), 3))('of %s keeps to its pages', async (_, extreme) => {
    for (const [path, text] of Object.entries(extremeStory(extreme))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const pages = await pagesOf('extreme', 'extreme');
    for (const [name, count] of pages) {
      if (!name.endsWith('-brief')) continue;
      const most = name === 'whole-brief' && extreme.experts > 1 ? 4 : 2;
      expect(count, name).toBeLessThanOrEqual(most);
    }
    expect(pages.has('whole-brief')).toBe(true);
  });

  test.runIf(whole).each(['island-ferry', 'river-city', 'press-briefing', 'economic-conference'])(
    'that a stranger wrote, %s, has no fault',
    async (name) => {
      const story = fileURLToPath(new URL(`../testing/stories/${name}`, import.meta.url));
      const pages = await pagesOf(story, name);
      expect(pages.get('whole-brief')).toBeLessThanOrEqual(4);
      expect(pages.get('whole-factsheet')).toBeGreaterThan(0);
    },
  );
});
