import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Manifest, manifestSchema } from '../model/manifest.js';
import { runHere } from './run-here.js';
import { folderWithSmallStory } from './small-story.js';

let folder: string;
let manifest: Manifest;

beforeAll(async () => {
  const address = (story: string) => story.replace(/(source: \{)/, '$1 url: https://example.org/railway,');
  folder = folderWithSmallStory(address);
  const run = await runHere(
    'build --only handouts --handout brief,slides,notes,six-up,lines --paper a4,letter --booklet --quiet',
    { in: folder },
  );
  if (run.code !== 0) throw new Error(`The build ended with ${run.code}:\n${run.stderr}`);
  manifest = manifestSchema.parse(
    JSON.parse(readFileSync(join(folder, 'output/railway/manifest.json'), 'utf8')),
  );
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Written {
  readonly text: string;
  /** In points. */
  readonly size: number;
}

interface OpenedPage {
  readonly width: number;
  readonly height: number;
  /** In the order they are drawn. */
  readonly texts: readonly Written[];
  readonly links: readonly string[];
}

async function open(path: string): Promise<readonly OpenedPage[]> {
  const data = new Uint8Array(readFileSync(join(folder, 'output/railway', path)));
  const document = await getDocument({ data, useSystemFonts: false, verbosity: 0 }).promise;
  const pages: OpenedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const links = (await page.getAnnotations()) as readonly { readonly url?: string }[];
    pages.push({
      width,
      height,
      texts: items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, size: Math.hypot(Number(item.transform[0]), Number(item.transform[1])) }]
          : [],
      ),
      links: links.flatMap(({ url }) => url ?? []),
    });
  }
  await document.destroy();
  return pages;
}

const handouts = () => manifest.artifacts.filter(({ kind }) => kind === 'handout');
const paths = (form: string, booklet = false) =>
  handouts()
    .filter((entry) => entry.form === form && entry.path.endsWith('-booklet.pdf') === booklet)
    .map(({ path }) => path);

describe('the handouts of a story', () => {
  test('are one file a deck, kind and paper, and a booklet of each brief', () => {
    const kinds = ['brief', 'slides', 'notes', 'six-up', 'lines'];
    for (const kind of kinds) expect(paths(kind).length).toBe(paths('slides').length);
    expect(paths('brief', true).length).toBe(paths('slides').length);
    expect(handouts()).toHaveLength((kinds.length + 1) * paths('slides').length);
  });

  test.each(['brief', 'slides', 'notes', 'six-up', 'lines'])(
    '%s have no type under 9.5 pt, on A4 and on Letter',
    async (kind) => {
      for (const path of paths(kind)) {
        const pages = await open(path);
        const [width, height] = path.includes('-letter') ? [612, 792] : [595, 842];
        for (const page of pages) {
          expect(Math.abs(page.width - width), path).toBeLessThan(1);
          expect(Math.abs(page.height - height), path).toBeLessThan(1);
          const smallest = page.texts.toSorted((one, other) => one.size - other.size)[0];
          expect(smallest?.size, `${path}: ${smallest?.text}`).toBeGreaterThan(9.4);
        }
      }
    },
  );

  test('number their pages, and have no page without a slide', async () => {
    for (const path of ['slides', 'six-up', 'lines'].flatMap((kind) => paths(kind))) {
      const pages = await open(path);
      pages.forEach(({ texts }, index) => {
        const text = texts
          .map((each) => each.text)
          .join('')
          .replace(/\s/g, '');
        expect(text).toContain(`${index + 1}/${pages.length}`);
        expect(texts.length, path).toBeGreaterThan(6);
      });
    }
  });

  test('lead to the source', async () => {
    for (const path of paths('slides')) {
      const pages = await open(path);
      expect(pages.flatMap(({ links }) => links)).toContain('https://example.org/railway');
    }
  });

  test('as booklets have two pages a side, an even number of sides, and no type under 9.5 pt either', async () => {
    for (const path of paths('brief', true)) {
      const sides = await open(path);
      expect(sides.length % 2).toBe(0);
      const [height, width] = path.includes('-letter') ? [612, 792] : [595, 842];
      for (const side of sides) {
        expect(Math.abs(side.width - width), path).toBeLessThan(1);
        expect(Math.abs(side.height - height), path).toBeLessThan(1);
        for (const { text, size } of side.texts) expect(size, `${path}: ${text}`).toBeGreaterThan(9.4);
      }
    }
  });
});
