import { afterAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../generate.js';
import { createNodeWorld } from '../world/node-world.js';
import { type Extreme, extremeStory } from './extreme-stories.js';
import { generateWatched } from './generate-watched.js';
import { sampled } from './sampled.js';
import { slideTexts } from './shown-text.js';

const least: Extreme = Object.freeze({
  statements: 1,
  experts: 1,
  headlineLength: 20,
  introduction: 'none',
  shortForms: false,
});
/** Each at one edge, or at several that meet; each with short forms and without. */
const edges: Readonly<Record<string, Partial<Extreme>>> = Object.freeze({
  'one statement': {},
  'sixty statements in a section': { statements: 60, introduction: 'with short form' },
  'twelve experts': { experts: 12, introduction: 'long' },
  'headlines of sixty characters': { statements: 42, headlineLength: 60 },
});
const world = createNodeWorld();
afterAll(() => world.browser.close());

interface Drawn {
  readonly outcome: Outcome;
  /** The slides of each deck, as text. */
  readonly decks: readonly (readonly string[])[];
}

async function draw(extreme: Extreme): Promise<Drawn> {
  const { outcome, documents } = await generateWatched(world, extremeStory(extreme), 'decks/extreme', {
    presets: ['square'],
  });
  const decks = documents.filter((html) => html.includes('marpit leaf')).map(slideTexts);
  return { outcome, decks };
}

/** How many slides in a row carry one headline with its part: `（3/4）` is 4. */
const partsOf = (slides: readonly string[]): readonly number[] =>
  slides.flatMap((text) => /（1\/(?<of>\d+)）/.exec(text)?.groups?.of ?? []).map(Number);

/** A picture has no room for a headline of sixty characters and its drawing: the one thing that may be asked of a writer. */
function asksForShortHeadline({ code, message, hint, dataPath }: Diagnostic): boolean {
  return (
    code === 'poster-left-out' &&
    /\[\d+\]\.headline$/.test(dataPath ?? '') &&
    /\d+ characters too many/.test(message) &&
    hint?.includes('`short`') === true
  );
}

describe('a story at an edge of what a story may be', () => {
  const each = Object.entries(edges).flatMap(([name, edge], index) =>
    [index % 2 === 0, index % 2 !== 0].map((shortForms) => [name, shortForms, edge] as const),
  );
  it.each(sampled(each, 8))(
    'with %s has no fault and no empty slide, with short forms: %s',
    async (_, shortForms, edge) => {
      const { outcome, decks } = await draw({ ...least, ...edge, shortForms });
      expect(outcome.diagnostics.filter((fault) => !asksForShortHeadline(fault))).toEqual([]);
      if (shortForms) expect(outcome.diagnostics).toEqual([]);
      const sections = edge.experts ?? least.experts;
      expect(decks).toHaveLength(sections === 1 ? 1 : sections + 1);
      expect(decks.flat().filter((text) => [...text].length < 4)).toEqual([]);
    },
  );
});

describe('the length of a deck', () => {
  it('follows from what is said: eleven slides at most for one statement', async () => {
    const { decks } = await draw(least);
    expect(Math.max(...decks.map(({ length }) => length))).toBeLessThanOrEqual(11);
  });

  it('is no more than a slide for every two of sixty statements, but for the frame', async () => {
    const { decks } = await draw({ ...least, statements: 60 });
    const longest = decks.reduce((one, other) => (one.length > other.length ? one : other));
    expect(longest.length).toBeLessThanOrEqual(30 + 7);
    expect(Math.max(...partsOf(longest))).toBeLessThanOrEqual(4);
  });

  it('is shared evenly where a list of seven runs on: four and three', async () => {
    const { decks } = await draw({ ...least, statements: 7 });
    const item =
      /联合实验室让|技术转移中心把|人文交流项目为|数字经济平台把|绿色能源示范工程让|知识产权合作机制把|铁路建设联盟为/g;
    const parts = decks.flat().filter((text) => /（\d\/\d）/.test(text) && text.match(item) !== null);
    const items = parts.map((text) => (text.match(item) ?? []).length);
    expect(parts.length).toBeGreaterThan(0);
    expect(Math.min(...items)).toBeGreaterThanOrEqual(3);
  });
});
