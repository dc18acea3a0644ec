import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Report } from '../model/report.js';
import { storySchema } from '../model/story.js';
import { whole } from '../testing/sampled.js';
import { type OpenedPdf, openPdf } from './open-pdf.js';
import { folderWithStory } from './run-broadsheet.js';
import { runHere } from './run-here.js';
import { shippedBuild } from './shipped-build.js';

const sections = ['global-community', 'shared-dividends', 'green-technology', 'wider-cooperation'];
const names = ['roundtable', ...sections];
const forms = ['brief', 'factsheet'] as const;
const papers = whole ? (['', '-letter'] as const) : ([''] as const);
/** A hair under 9.5 pt, for what is rounded. */
const floor = 9.45;

let folder: string;
let output: string;
let documents: Report['documents'];
const pdfs = new Map<string, OpenedPdf>();
const pathOf = (language: string, name: string, form: string, paper = '') =>
  `${language}/handouts/${name}-${form}${paper}.pdf`;
const pdfOf = (...place: Parameters<typeof pathOf>) => {
  const found = pdfs.get(pathOf(...place));
  if (found === undefined) throw new RangeError(`there is no ${pathOf(...place)}`);
  return found;
};

beforeAll(async () => {
  ({ folder, output } = whole ? await buildOnBothPapers() : await shippedBuild());
  const report = JSON.parse(readFileSync(join(output, 'report.json'), 'utf8')) as Report;
  documents = report.documents.filter(({ artifact }) =>
    /-(?:brief|factsheet)(?:-letter)?\.pdf$/.test(artifact),
  );
  for (const { artifact } of documents) pdfs.set(artifact, await openPdf(join(output, artifact)));
});
afterAll(() => {
  if (whole) rmSync(folder, { recursive: true, force: true });
});

async function buildOnBothPapers() {
  const made = folderWithStory();
  const words = 'build --only handouts --handout brief,factsheet --paper a4,letter --quiet';
  const run = await runHere(words, { in: made });
  if (run.code !== 0) throw new Error(`The build ended with ${run.code}:\n${run.stderr}`);
  return { folder: made, output: join(made, 'output/belt-and-road') };
}

describe('the briefs and factsheets of the story that ships', () => {
  test('are made of the whole and of each section, on each paper, and no slides with them', () => {
    // One section says no figure: there is nothing to put in a table.
    const wanted = names
      .flatMap((name) => forms.flatMap((form) => papers.map((paper) => pathOf('zh-CN', name, form, paper))))
      .filter((path) => !path.includes('wider-cooperation-factsheet'));
    expect([...pdfs.keys()].filter((path) => path.startsWith('zh-CN')).sort()).toEqual(wanted.sort());
  });

  test('hold every string they show, in fonts of their own', () => {
    for (const { artifact, textLayer, fonts } of documents) {
      expect(textLayer.missing, artifact).toEqual([]);
      expect(textLayer.strings, artifact).toBeGreaterThan(10);
      expect(
        fonts.filter(({ name, embedded }) => !embedded || !/^(Noto|Source)(Sans|Serif)/.test(name)),
        artifact,
      ).toEqual([]);
    }
  });

  test('are set in no type under 9.5 pt, on paper', async () => {
    for (const path of pdfs.keys()) {
      const sizes = await typeSizes(join(output, path));
      expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(floor);
    }
  });

  test('are tagged, in their language, with title and authors', () => {
    for (const [path, { tagged, language, title, author }] of pdfs) {
      expect({ path, tagged, language }).toEqual({ path, tagged: true, language: path.split('/')[0] });
      expect(title).not.toBe('');
      expect(author).not.toBe('');
    }
  });
});

describe('a brief', () => {
  test('has two to four pages of the whole, and one or two of a section', () => {
    for (const paper of papers) {
      for (const name of names) {
        const { pages } = pdfOf('zh-CN', name, 'brief', paper);
        expect(pages, name).toBeGreaterThanOrEqual(name === 'roundtable' ? 2 : 1);
        expect(pages, name).toBeLessThanOrEqual(name === 'roundtable' ? 4 : 2);
      }
    }
  });

  test('fills every page but the last', async () => {
    for (const name of names) {
      const feet = await lowestText(join(output, pathOf('zh-CN', name, 'brief')));
      for (const foot of feet.slice(0, -1)) expect(foot, name).toBeLessThan(0.3);
    }
  });

  test('has its headings in order: one title, then the sections, then the arguments', async () => {
    for (const name of names) {
      const levels = await headings(join(output, pathOf('zh-CN', name, 'brief')));
      expect(levels[0], name).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, index) => {
        expect(level, `${name}, heading ${index + 1}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 2);
      });
    }
  });

  test('of a section says the headline or the quotation of each of its arguments', () => {
    const { story } = readStory();
    for (const section of story.sections) {
      const { text } = pdfOf('zh-CN', section.id, 'brief');
      const lost = section.arguments.filter(
        ({ headline, quotations }) =>
          !text.includes(bare(headline)) && !quotations.some((each) => text.includes(bare(each.text))),
      );
      expect(
        lost.map(({ headline }) => headline),
        section.id,
      ).toEqual([]);
    }
  });
});

describe('a factsheet', () => {
  test('has every figure of the story, and what it counts', () => {
    const { story } = readStory();
    const { text } = pdfOf('zh-CN', 'roundtable', 'factsheet');
    const statistics = story.sections.flatMap((section) =>
      section.arguments.flatMap((argument) => argument.statistics),
    );
    expect(statistics.length).toBeGreaterThan(20);
    const lost = statistics.filter(
      ({ figure, counts }) => !text.includes(bare(figure)) || !text.includes(bare(counts)),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('names its columns again on every page a table goes on', async () => {
    const { pageTexts } = pdfOf('zh-CN', 'roundtable', 'factsheet');
    const tables = pageTexts.filter((text) => /\d[个家项名场万]/.test(text) && !text.includes('核对方法'));
    for (const text of tables) expect(bare(text)).toContain('指什么');
  });
});

function readStory() {
  const written: unknown = parse(readFileSync(join(folder, 'decks/belt-and-road/story.yaml'), 'utf8'));
  return { story: storySchema.parse(written) };
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}

async function pagesOf(path: string) {
  const loading = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const document = await loading.promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
  );
  const contents = await Promise.all(pages.map((page) => page.getTextContent()));
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const heights = pages.map((page) => page.getViewport({ scale: 1 }).height);
  await loading.destroy();
  return { contents, trees, heights };
}

/** How high the characters of every text of a PDF are, in pt. */
async function typeSizes(path: string): Promise<readonly number[]> {
  const { contents } = await pagesOf(path);
  return contents.flatMap(({ items }) =>
    items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [Math.hypot(Number(item.transform[2]), Number(item.transform[3]))]
        : [],
    ),
  );
}

/** Where the lowest text above the foot stands, as a share of each page from its lower edge. */
async function lowestText(path: string): Promise<readonly number[]> {
  const { contents, heights } = await pagesOf(path);
  return contents.map(({ items }, index) => {
    const height = heights[index] ?? 1;
    const places = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [Number(item.transform[5]) / height] : [],
    );
    return Math.min(...places.filter((place) => place > 0.07));
  });
}

/** The levels of the headings in the order of the tags. */
async function headings(path: string): Promise<readonly number[]> {
  const { trees } = await pagesOf(path);
  const levelsIn = (node: unknown): readonly number[] => {
    if (typeof node !== 'object' || node === null) return [];
    const { role, children } = node as { readonly role?: string; readonly children?: readonly unknown[] };
    const [, level] = /^H(\d)$/.exec(role ?? '') ?? [];
    return [...(level === undefined ? [] : [Number(level)]), ...(children ?? []).flatMap(levelsIn)];
  };
  return trees.flatMap(levelsIn);
}
