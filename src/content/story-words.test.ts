import { describe, expect, it } from 'vitest';
import { arrange } from '../arrange/arrange.js';
import { languageFor } from '../languages/index.js';
import type { Story } from '../model/story.js';
import type { TracedStory } from '../model/trace.js';
import { type StoryPath, type Words, wordsIn } from '../model/words.js';
import { readStory } from '../reading/read-story.js';
import { rememberByText } from '../testing/remember-by-text.js';
import { createNodeWorld } from '../world/node-world.js';

const stories = ['decks/belt-and-road', 'src/testing/english-story'];

const read = rememberByText(async (folder): Promise<TracedStory> => {
  const { traced } = await readStory(createNodeWorld(), folder);
  if (traced === undefined) throw new Error(`${folder} has faults`);
  return traced;
});

/** Every words on a page of the story, in slides and pictures. */
const pagesOf = rememberByText(async (folder) => {
  const traced = await read(folder);
  const { handouts, ...others } = arrange(traced, languageFor(traced.story.language));
  const pages = { ...others, handouts: handouts.map(({ text: _, ...handout }) => handout) };
  const texts = handouts.flatMap(({ text }) => text ?? []);
  return { traced, words: wordsIn(pages), running: wordsIn(texts) };
});

function at(value: unknown, [key, ...path]: StoryPath): unknown {
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return at(Object.entries(value).find(([name]) => name === String(key))?.[1], path);
}

/**
 * Whether words are what stands at their place: all of it, one of the places it lists, or with the number of the section
 * before it, or with whoever said it behind it. A date is written out.
 */
function standThere({ long }: Words, path: StoryPath, story: Story): boolean {
  const there = at(story, path);
  if (typeof there !== 'string') return false;
  if (path.at(-1) === 'asOf') return long.includes(there.slice(0, 4));
  if (path.at(-1) === 'place') return there.includes(long);
  if (path.at(-1) === 'heading') return long.endsWith(there);
  // A headline made of figures says what the first of them counts, and that figure.
  const figure = path.includes('statistics') ? at(story, [...path.slice(0, -1), 'figure']) : undefined;
  if (typeof figure === 'string' && long.includes(figure) && long.includes(there)) return true;
  return long === there || (long.startsWith(there) && /^（[^（）]+）$/.test(long.slice(there.length)));
}

describe.each(stories)('the words of a page of %s', (folder) => {
  it('stand in the story file where they say they stand', async () => {
    const { traced, words } = await pagesOf(folder);
    const wrong = words.filter(
      (each) => each.from.kind === 'story' && !standThere(each, each.from.path, traced.story),
    );
    expect(words.length).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });

  it('stand there for what is read as running text, too, with the marks that this needs', async () => {
    const { traced, running } = await pagesOf(folder);
    const wrong = running.filter(({ long, from }) => {
      if (from.kind !== 'story' || standThere({ long, from }, from.path, traced.story)) return false;
      const there = at(traced.story, from.path);
      // Figures are said in whole sentences of the source or with what they count, dates written out.
      if (
        traced.statements.some(
          ({ sentence }) => sentence.replace(/[。.]$/, '') === long.replace(/[。.]$/, ''),
        )
      )
        return false;
      const figure =
        at(traced.story, [...from.path, 'figure']) ?? at(traced.story, [...from.path.slice(0, -1), 'figure']);
      if (typeof figure === 'string') return !long.includes(/\d[\d.,]*/.exec(figure)?.[0] ?? figure);
      if (from.path.at(-1) === 'date') return !long.includes(String(there).slice(0, 4));
      return typeof there !== 'string' || !long.includes(there.replace(/[。.]$/, ''));
    });
    expect(running.length).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });

  it('have the shorter form that stands beside them there', async () => {
    const { traced, words } = await pagesOf(folder);
    const shortened = words.filter(({ short, from }) => short !== undefined && from.kind === 'story');
    expect(shortened.length).toBeGreaterThan(10);
    for (const { short, from } of shortened)
      if (from.kind === 'story') expect(at(traced.story, [...from.path.slice(0, -1), 'short'])).toBe(short);
  });

  it('claim nothing that was not found in the source', async () => {
    const { traced, words } = await pagesOf(folder);
    const found = new Set(traced.statements.map(({ id }) => id));
    expect(words.flatMap(({ from }) => from.statements).filter((id) => !found.has(id))).toEqual([]);
  });
});
