import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { drawableWith } from '../making/drawable.js';
import { loadKit } from '../making/kit.js';
import { composeMarks } from '../parse/compose-marks.js';
import { type CorpusStory, corpusStories, storyOfPoints, titleLength } from '../testing/corpus-story.js';
import { type CorpusText, corpusTexts } from '../testing/corpus-texts.js';
import { silk } from '../testing/deck-kit.js';
import { generateWatched, type Watched } from '../testing/generate-watched.js';
import { whole } from '../testing/sampled.js';
import { barePrint, missingFrom, slideTexts } from '../testing/shown-text.js';
import { noTerms } from '../text/terms.js';
import { createNodeWorld } from '../world/node-world.js';

/** The words of every picture, in the order drawn: Satori is given them, the picture holds only outlines. */
const pictures = vi.hoisted((): string[] => []);
vi.mock('satori', async (importOriginal) => {
  const original = await importOriginal<typeof import('satori')>();
  const watched: typeof original.default = async (element, options) => {
    const words: string[] = [];
    const svg = await original.default(element, {
      ...options,
      onNodeDetected: (node) => {
        if (node.textContent !== undefined) words.push(node.textContent);
        options.onNodeDetected?.(node);
      },
    });
    pictures.push(words.join(''));
    return svg;
  };
  return { ...original, default: watched };
});

const seed = Number(process.env.CORPUS_SEED ?? 20261123);
const size = Number(process.env.CORPUS_SIZE ?? (whole ? 2000 : 80));
/** Set before the command, these bring the same texts again. */
const sameTexts = `CORPUS_SEED=${seed} CORPUS_SIZE=${size}`;
/** A rule of validation: a longer text is refused before anything is drawn. */
const longestText = 1000;
/** What a fault of these codes says is that a text has no room: the one thing a text of the corpus may meet when drawn. */
const noRoom = new Set(['slide-overflow', 'poster-left-out', 'handout-overflow', 'box-too-full']);

/** What a text may hold and is warned of: entities of HTML, characters one cannot see. */
const told: ReadonlySet<string> = new Set(['text-entity', 'character-hidden']);

/** What a writer may be asked to reword: lines that no browser breaks well. */
const refusable = new Set([
  'break-forbidden',
  'line-orphaned',
  'page-numeral-unsourced',
  'outside-safe-zone',
  'poster-left-out',
]);
/** Whether a fault says that a text has no room. A poster may be left out of a size for other reasons, too. */
const isNoRoom = ({ code, message }: Diagnostic) =>
  noRoom.has(code) &&
  (code !== 'poster-left-out' ||
    !/^poster \S+ is left out of/.test(message) ||
    /reaches \d+ px/.test(message));
/** No one writes like this; here a fault that names its place will do, instead of a page without one. */
const torture = new Set([
  'punctuation',
  'markup',
  'fullWidth',
  'unbroken',
  'address',
  'emoji',
  'combining',
  'characters',
]);

/** Whether a statement, or its neighbours on the page, hold a text that was made to hurt: a figure stands with its headline. */
function isTorture(story: CorpusStory, dataPath = ''): boolean {
  const list = /^.*\.arguments\[\d+\]/.exec(dataPath)?.[0] ?? dataPath.replace(/\[\d+\][^[]*$/, '');
  return story.placements.some(
    (at) => at.dataPath.startsWith(list) && at.sort.split('+').some((sort) => torture.has(sort)),
  );
}

const shapes = ['wide', 'square', 'portrait', 'story'] as const;

interface Drawn extends Watched {
  readonly story: CorpusStory;
  /** The words of each poster by its id: of both pictures where it was split. */
  readonly posters: ReadonlyMap<string, string>;
}

const world = createNodeWorld();
const texts = corpusTexts(seed, size);
let lacks: (text: string) => readonly string[] = () => [];
let drawn: readonly Drawn[] = [];

const withoutHyphens = (text: string): string => text.replaceAll('-', '');
const isLong = ({ text }: CorpusText): boolean => [...composeMarks(text)].length > longestText;
const isDrawn = (text: CorpusText): boolean => !isLong(text) && lacks(text.text).length === 0;

/** What `broadsheet check` does, with decks, and posters in one shape. */
async function check(story: CorpusStory, shape: string): Promise<Drawn> {
  const posters = new Map<string, string>();
  const keepWords = (path: string): void => {
    const id = /\/posters\/(?<id>.*?)(?:-\d+)?\//.exec(path)?.groups?.id;
    if (id === undefined) return;
    posters.set(id, [posters.get(id) ?? '', ...pictures.splice(0).map(barePrint)].join('\n'));
  };
  const only = { only: ['decks', 'posters'], presets: [shape] } as const;
  return { ...(await generateWatched(world, story.files, 'decks/corpus', only, keepWords)), story, posters };
}

beforeAll(async () => {
  const characters = texts.map(({ text }) => composeMarks(text)).join('');
  const { fonts } = await loadKit(world, { theme: silk, pictures: new Map() }, 'zh-CN', characters, noTerms);
  const drawable = drawableWith(fonts);
  lacks = (text) =>
    [...composeMarks(text)].filter(
      (sign) => !/[\s\p{Cf}\p{Variation_Selector}]/u.test(sign) && !drawable(sign),
    );
  const results: Drawn[] = [];
  for (const [index, story] of corpusStories(texts.filter(isDrawn)).entries()) {
    results.push(await check(story, shapes[index % shapes.length] ?? 'square'));
  }
  drawn = results;
}, 900_000);
afterAll(() => world.browser.close());

describe(`a corpus of texts (${sameTexts})`, () => {
  it('has every sort of writing and every length, and most of it can be drawn', () => {
    const sorts = new Set(texts.flatMap(({ sort }) => sort.split('+')));
    const lengths = texts.map(({ text }) => [...text].length);
    expect(sorts.size).toBeGreaterThan(14);
    expect(Math.min(...lengths)).toBe(1);
    if (size >= 500) expect(Math.max(...lengths)).toBeGreaterThan(2000);
    expect(texts.filter(isDrawn).length / texts.length).toBeGreaterThan(0.75);
    const placed = new Set(
      drawn.flatMap(({ story }) => story.placements).flatMap((at) => (at.poster ? [at.text] : [])),
    );
    expect(texts.filter((text) => isDrawn(text) && !placed.has(text.text))).toEqual([]);
  });

  it('meets no fault but a want of room, and that names the field and how much is too much', () => {
    const faults = drawn.flatMap(({ outcome }) => outcome.diagnostics);
    const others = drawn.flatMap(({ outcome, story }) =>
      outcome.diagnostics
        .filter((fault) => !isNoRoom(fault) && !told.has(fault.code))
        .filter(({ code, dataPath }) => !(refusable.has(code) && isTorture(story, dataPath))),
    );
    expect(others).toEqual([]);
    const vague = faults
      .filter(isNoRoom)
      .filter(
        ({ message, dataPath, line }) =>
          !/\d+ characters? too many|reaches \d+ px/.test(message) || !dataPath || !line,
      );
    expect(vague).toEqual([]);
  });

  it('is clipped nowhere: a page whose text reaches too far is an error', () => {
    const silent = drawn.flatMap(({ outcome, story }) =>
      outcome.report.pages
        .filter(({ overflow }) => overflow > 1.5)
        .filter(({ artifact }) => {
          const section = story.placements.find((at) => artifact.includes(`/${at.section}`));
          const index = section?.dataPath.split('.')[0] ?? 'sections';
          return !outcome.diagnostics.some(
            ({ code, dataPath }) => noRoom.has(code) && dataPath?.startsWith(index),
          );
        }),
    );
    expect(silent).toEqual([]);
  });

  it('is drawn to the last sign, and no picture of it has a line broken where it may not be', () => {
    const pages = drawn.flatMap(({ outcome }) => outcome.report.pages);
    const unfit = (artifact: string, overflow: number) => overflow > 1.5 || !artifact.includes('/posters/');
    expect(pages.filter(({ missingGlyphs }) => missingGlyphs.length > 0)).toEqual([]);
    expect(
      pages.filter(
        (
          { artifact, overflow, breakFaults }, // Random words make terms that no line holds.
        ) => !unfit(artifact, overflow) && breakFaults.some(({ rule }) => rule !== 'term-split'),
      ),
    ).toEqual([]);
  });

  it('is shown on the slides to the last sign', () => {
    const lost = drawn.flatMap(({ documents, story }) => {
      const title = (html: string) => /<title>([^<]*)/.exec(html)?.[1] ?? '';
      const slides = new Map(documents.map((html) => [title(html), slideTexts(html)]));
      return story.placements.flatMap((at) => {
        const missing = missingFrom(at.text, slides.get(at.heading) ?? []);
        return missing === '' ? [] : [{ ...at, missing }];
      });
    });
    expect(lost).toEqual([]);
  });

  it('is shown on the posters to the last sign, but for what a shape leaves out as a whole', () => {
    const cut = drawn.flatMap(({ posters, story }) =>
      story.placements.flatMap(({ poster, ...at }) => {
        if (poster === undefined) return [];
        // A list comes as measures or as a road, whichever the section has room for.
        const road = poster.replace(/-(measures|recommendations)$/, '-pathway');
        const words = [poster, road].map((id) => posters.get(id) ?? '').join('\n');
        // A long word of Latin letters may be parted with a hyphen.
        const [wanted = '', ...shown] = [barePrint(at.text), ...words.split('\n')].map(withoutHyphens);
        const missing = missingFrom(wanted, shown);
        const start = `${barePrint(at.below ?? '')}${barePrint(at.text).slice(0, titleLength + 1)}`;
        const leftOut = at.below !== undefined && !words.includes(start);
        // A headline whose figures are not drawn gives way to another.
        const gaveWay = at.dataPath.endsWith('headline') && /\p{N}/u.test(at.text) && !words.includes(start);
        // A grid may spare a figure behind its first three, as a whole, before it is split.
        const spared =
          poster.endsWith('-number-grid') &&
          Number(/statistics\[(\d+)\]\.counts$/.exec(at.dataPath)?.[1] ?? 0) >= 3 &&
          !words.includes(barePrint(at.text).slice(0, titleLength + 1));
        return missing === '' || leftOut || gaveWay || spared ? [] : [{ ...at, poster, missing }];
      }),
    );
    expect(cut).toEqual([]);
  });
});

describe('a text no page can show', () => {
  it('is refused where it is too long, with the number of characters too many', async () => {
    const long = texts.filter(isLong);
    const { outcome } = await check(storyOfPoints(long), 'square');
    for (const [index, { text }] of long.entries()) {
      const fault = outcome.diagnostics.find(
        ({ dataPath }) => dataPath === `sections[0].arguments[0].points[${index}].text`,
      );
      expect(fault?.code).toBe('text-too-long');
      expect(fault?.message).toContain(`${[...composeMarks(text)].length - longestText} more than`);
    }
  });

  it('is refused where no font has a character, with its code point', async () => {
    const unknown = texts.filter((text) => !isLong(text) && !isDrawn(text));
    const { outcome } = await check(storyOfPoints(unknown), 'square');
    const codes = new Set<string>(outcome.diagnostics.map(({ code }) => code));
    expect([...codes].filter((code) => !told.has(code))).toEqual(['glyph-missing']);
    const messages = outcome.diagnostics.map(({ message }) => message).join('\n');
    const signs = new Set(unknown.flatMap(({ text }) => lacks(text)));
    expect(signs.size).toBeGreaterThan(10);
    for (const sign of signs) {
      expect(messages).toContain(
        `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
      );
    }
  });
});
