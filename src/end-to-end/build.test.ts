import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languageFor } from '../languages/index.js';
import { type Manifest, manifestSchema } from '../model/manifest.js';
import type { Report } from '../model/report.js';
import { type Story, storySchema } from '../model/story.js';
import { whole } from '../testing/sampled.js';
import { completeStory } from '../validate/complete-story.js';
import { type OpenedPdf, openPdf } from './open-pdf.js';
import { hashFiles, type Run, runBroadsheet, temporaryFolder } from './run-broadsheet.js';
import { shippedBuild, shippedWords } from './shipped-build.js';

const proof = languageFor('zh-CN').kinds['sources-and-method'];
const sections = ['global-community', 'shared-dividends', 'green-technology', 'wider-cooperation'];
const sizes: Readonly<Record<string, readonly [number, number]>> = {
  'wechat-cover': [1800, 766],
  'wechat-square': [500, 500],
  'wechat-picture': [1080, 1440],
  xiaohongshu: [1080, 1440],
  'xiaohongshu-carousel': [1080, 1440],
  x: [1200, 675],
  ...(whole ? { linkedin: [1200, 627], story: [1080, 1920] } : {}),
};

let folder: string;
let connections: string;
let output: string;
let run: Run;
let manifest: Manifest;
let report: Report;
let story: Story;
const pdfs = new Map<string, OpenedPdf>();

const entries = (kind: string, format: string) =>
  manifest.artifacts.filter((entry) => entry.kind === kind && entry.format === format);

/** The pictures the Markdown of a deck names, but for line work that says nothing. */
const picturesIn = (deck: string) =>
  [
    ...readFileSync(join(output, `zh-CN/decks/${deck}.md`), 'utf8').matchAll(/^!\[(.+)\]\((.*\.svg)\)$/gm),
  ].map(([, alt = '', file = '']) => ({ alt, file }));

beforeAll(async () => {
  ({ folder, output, run, connections } = await shippedBuild());
  manifest = manifestSchema.parse(JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8')));
  report = JSON.parse(readFileSync(join(output, 'report.json'), 'utf8')) as Report;
  story = completeStory(
    storySchema.parse(parse(readFileSync(join(folder, 'decks/belt-and-road/story.yaml'), 'utf8'))),
  );
  for (const { path, format, kind } of manifest.artifacts) {
    if (format === 'pdf' && kind !== 'poster') pdfs.set(path, await openPdf(join(output, path)));
  }
});
describe('a build of the story that ships', () => {
  test('says what it made and where to look', () => {
    expect(run.stdout).toContain('5 decks');
    expect(run.stdout).toContain(join('output', 'belt-and-road', 'index.html'));
    expect(run.stderr).toMatch(/belt-and-road: .* \d+\/\d+/);
  });

  test('makes the whole roundtable and each section as Markdown, web page and PDF, and its handouts', () => {
    const names = [...sections, 'roundtable'].sort();
    for (const format of ['md', 'html', 'pdf', 'pptx']) {
      expect(
        entries('deck', format)
          .map(({ path }) => path)
          .sort(),
      ).toEqual(names.map((name) => `zh-CN/decks/${name}.${format}`));
    }
    expect(
      entries('handout', 'pdf')
        .map(({ path }) => path)
        .sort(),
    ).toEqual(
      names
        .flatMap((name) =>
          ['brief', 'factsheet', 'slides'].map((kind) => `zh-CN/handouts/${name}-${kind}.pdf`),
        )
        // One section says no figure: there is nothing to put in a table.
        .filter((path) => !path.endsWith('wider-cooperation-factsheet.pdf')),
    );
  });

  test('makes posters for every section, each for every platform of a plain build', () => {
    const posters = entries('poster', 'png').filter(({ page }) => page === undefined);
    expect(new Set(posters.flatMap(({ section }) => section ?? []))).toEqual(new Set(sections));
    const names = new Set(posters.map(({ id }) => id));
    for (const name of names) {
      const drawn = posters.filter(({ id }) => id === name).map(({ preset }) => preset);
      const wanted = Object.keys(sizes).filter(
        (size) =>
          !size.endsWith('-carousel') &&
          (size !== 'wechat-cover' || name.endsWith('-cover')) &&
          (size !== 'wechat-square' || /-(?:cover|hero-number)(?:-\d+)?$/.test(name)),
      );
      expect(drawn.sort(), name).toEqual(wanted.sort());
    }
    expect(names.size).toBeGreaterThanOrEqual(12);
  });

  test('lists every file it left, with its size and hash, and leaves nothing else', () => {
    const hashes = hashFiles(output);
    expect(Object.keys(hashes).sort()).toEqual(
      [...manifest.artifacts.map(({ path }) => path), 'manifest.json', 'report.json'].sort(),
    );
    for (const { path, sha256, bytes } of manifest.artifacts) {
      expect(hashes[path], path).toBe(sha256);
      expect(readFileSync(join(output, path)).byteLength, path).toBe(bytes);
    }
  });

  test('every artifact but the index names statements that were traced', () => {
    const traced = new Set(report.statements.map(({ id }) => id));
    const unknown = manifest.artifacts.flatMap(({ sources }) => sources.filter((id) => !traced.has(id)));
    expect(unknown).toEqual([]);
    expect(
      manifest.artifacts
        // What shows how the story was checked counts statements and prints none.
        .filter(({ id, title }) => !id.endsWith('-sources-and-method') && title !== proof.headline)
        .filter(({ kind, sources }) => kind === 'poster' && sources.length === 0),
    ).toEqual([]);
  });

  test('the index shows every picture and links every document', () => {
    const index = readFileSync(join(output, 'index.html'), 'utf8');
    const links = new Set([...index.matchAll(/(?:href|src)="([^"#]+)(?:#[^"]*)?"/g)].map(([, link]) => link));
    const shown = manifest.artifacts.filter(({ format }) => ['md', 'html', 'pdf', 'png'].includes(format));
    expect(shown.map(({ path }) => path).filter((path) => path !== 'index.html' && !links.has(path))).toEqual(
      [],
    );
    const missing = [...links].filter((link) => link !== undefined && !existsSync(join(output, link)));
    expect(missing).toEqual([]);
  });
});

describe('its documents', () => {
  test('every PDF opens, has the pages the manifest says, and text that can be selected', () => {
    expect(pdfs.size).toBe(19);
    for (const entry of [...entries('deck', 'pdf'), ...entries('handout', 'pdf')]) {
      const pdf = pdfs.get(entry.path);
      expect(pdf?.pages, entry.path).toBe(entry.pages);
      expect(pdf?.text.length, entry.path).toBeGreaterThan(500);
    }
  });

  test('every PDF is tagged, has title, author, subject and language', () => {
    for (const [path, pdf] of pdfs) {
      expect({ path, tagged: pdf.tagged, language: pdf.language }).toEqual({
        path,
        tagged: true,
        language: 'zh-CN',
      });
      expect(pdf.title, path).not.toBe('');
      expect(pdf.author, path).not.toBe('');
      expect(pdf.subject, path).not.toBe('');
    }
  });

  test('every deck has a bookmark for each slide', () => {
    for (const { path } of entries('deck', 'pdf')) {
      expect(pdfs.get(path)?.bookmarks, path).toBe(pdfs.get(path)?.pages);
    }
  });

  test('every PDF holds only the faces that the program brings', () => {
    for (const [path, { fonts }] of pdfs) {
      expect(fonts.length, path).toBeGreaterThan(0);
      expect(
        fonts.filter((name) => !/^Noto(Sans|Serif)SC/.test(name)),
        path,
      ).toEqual([]);
    }
  });

  test('the decks of the sections hold every figure and every name of the story', () => {
    for (const section of story.sections) {
      const text = pdfs.get(`zh-CN/decks/${section.id}.pdf`)?.text ?? '';
      const figures = section.arguments.flatMap(({ statistics }) => statistics.map(({ figure }) => figure));
      const expert = story.experts.find(({ id }) => id === section.expert)?.name ?? '';
      const missing = [...figures, expert].filter((figure) => !text.includes(figure.replace(/\s/g, '')));
      expect(missing, section.id).toEqual([]);
    }
  });

  test('the whole roundtable has 28 to 40 slides besides its drawings, a section 8 to 18', () => {
    const words = (deck: string) =>
      (pdfs.get(`zh-CN/decks/${deck}.pdf`)?.pages ?? 0) - picturesIn(deck).length;
    expect(words('roundtable')).toBeGreaterThanOrEqual(28);
    expect(words('roundtable')).toBeLessThanOrEqual(40);
    for (const section of sections) {
      expect(words(section), section).toBeGreaterThanOrEqual(8);
      expect(words(section), section).toBeLessThanOrEqual(18);
    }
  });

  test('sections with figures of one scale or with places draw them: a file beside the Markdown, real text in page and PDF', () => {
    const drawn = ['roundtable', ...sections].filter((deck) => picturesIn(deck).length > 0);
    expect(drawn).toEqual(['roundtable', 'global-community', 'green-technology']);
    const listed = entries('deck', 'svg').map(({ path }) => path);
    for (const deck of drawn) {
      const html = readFileSync(join(output, `zh-CN/decks/${deck}.html`), 'utf8');
      const pictures = picturesIn(deck);
      // Once on the slide, and once for a narrow column.
      expect(html.match(/<svg class="scene" role="img" aria-label="[^"]+"/g)).toHaveLength(
        2 * pictures.length,
      );
      for (const { alt, file } of pictures) {
        expect(listed).toContain(`zh-CN/decks/${file}`);
        expect(readFileSync(join(output, 'zh-CN/decks', file), 'utf8')).toMatch(/^<svg[^>]* width="1280"/);
        expect(html).toContain(`aria-label="${alt}"`);
      }
    }
    const text = pdfs.get('zh-CN/decks/global-community.pdf')?.text;
    expect(pdfs.get('zh-CN/decks/global-community.pdf')?.figures).toEqual(
      picturesIn('global-community').map(({ alt }) => alt),
    );
    // A caption, and the key that only the bars have.
    expect(text).toContain('跨国技术转移中心');
    expect(text).toContain('此数以上，上限未详');
  });

  test('a web page is under 0.8 MB, and loads nothing from anywhere', () => {
    for (const { path, bytes } of entries('deck', 'html')) {
      expect(bytes, path).toBeLessThan(800_000);
      const html = readFileSync(join(output, path), 'utf8');
      const loads = [...html.matchAll(/(?:\ssrc|<link[^>]*\shref)=["']?([^"'\s>]+)|url\(["']?([^"')]+)/g)]
        .map(([, attribute, style]) => attribute ?? style ?? '')
        .filter((target) => !target.startsWith('data:') && !target.startsWith('#'));
      expect(loads, path).toEqual([]);
    }
  });

  test('every page that leaves has a policy before all else, and nothing runs or loads but what it names', () => {
    const pages = Object.keys(hashFiles(output)).filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(sections.length);
    for (const path of pages) {
      const html = readFileSync(join(output, path), 'utf8');
      const [, policy = ''] =
        /^<!doctype html>\n<html[^>]*>\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
          html,
        ) ?? [];
      expect(policy, path).toMatch(/^default-src (?:'|&#(?:x27|39);)none/);
      expect(policy, path).toMatch(/script-src (?:'|&#(?:x27|39);)sha256-/);
      expect(policy, path).not.toMatch(/unsafe-(?:inline|eval)|https?:|\*/);
    }
  });
});

describe('its posters', () => {
  test('every picture is an RGB PNG of the right size, under 1 MB', async () => {
    for (const { path, preset = '', bytes, width, height } of entries('poster', 'png')) {
      const picture = await sharp(join(output, path)).metadata();
      expect({ path, size: [picture.width, picture.height] }).toEqual({ path, size: sizes[preset] });
      expect([width, height], path).toEqual(sizes[preset]);
      expect({ path, format: picture.format, channels: picture.channels }).toEqual({
        path,
        format: 'png',
        channels: 3,
      });
      expect(bytes, path).toBeLessThan(1_000_000);
    }
  });

  test('a carousel of each set: a cover, three to eight different pages, the sources, numbered from 1', () => {
    const pictures = entries('poster', 'png').filter(({ preset }) => preset === 'xiaohongshu-carousel');
    const ids = [...new Set(pictures.map(({ id }) => id))];
    expect(ids).toEqual(['roundtable', ...sections].map((name) => `${name}-carousel`));
    for (const id of ids) {
      const pages = pictures.filter((picture) => picture.id === id);
      expect(
        pages.map(({ page }) => page),
        id,
      ).toEqual(pages.map((_, index) => index + 1));
      expect(pages.length, id).toBeGreaterThanOrEqual(5);
      expect(pages.length, id).toBeLessThanOrEqual(10);
      expect(new Set(pages.map(({ title }) => title)).size, id).toBe(pages.length);
      expect(pages[1]?.path).toBe(`zh-CN/posters/${id}/xiaohongshu-carousel-02.png`);
      expect(pages[1]?.alt).toContain(`组图第2张，共${pages.length}张`);
    }
  });

  test('the same carousel as one PDF of pictures that are not compressed again, each told in words', async () => {
    const documents = entries('poster', 'pdf');
    expect(documents).toHaveLength(1 + sections.length);
    for (const { path, pages, title } of documents) {
      const task = getDocument({ data: new Uint8Array(readFileSync(join(output, path))), verbosity: 0 });
      const document = await task.promise;
      expect(document.numPages, path).toBe(pages);
      expect((await document.getMetadata()).info, path).toMatchObject({ Title: title });
      const page = await document.getPage(2);
      expect(page.view.slice(2).map((points) => points / 0.75)).toEqual([1080, 1350]);
      expect(JSON.stringify(await page.getStructTree())).toContain(`组图第2张，共${pages}张`);
      await task.destroy();
    }
  });

  test('beside every picture stand the words that tell what it shows', () => {
    for (const { path, alt } of entries('poster', 'png')) {
      expect(readFileSync(join(output, path.replace(/\.png$/, '.alt.txt')), 'utf8'), path).toBe(`${alt}\n`);
      expect(alt?.length, path).toBeGreaterThan(10);
    }
  });
});

describe('its proof', () => {
  test('every statement was found, and every figure agrees with its sentence', () => {
    expect(report.ok).toBe(true);
    expect(report.statements.length).toBeGreaterThan(60);
    expect(
      report.statements.filter(
        ({ exact, checks, line, column }) => exact !== (checks !== undefined) || line < 1 || column < 1,
      ),
    ).toEqual([]);
  });

  test('every page was measured: nothing is cut, no character is missing, all text can be read', () => {
    const slides = entries('deck', 'pdf').reduce((sum, { pages = 0 }) => sum + pages, 0);
    expect(report.pages.length).toBeGreaterThanOrEqual(slides + entries('poster', 'png').length);
    expect(report.pages.filter(({ overflow }) => overflow > 1)).toEqual([]);
    expect(report.pages.filter(({ missingGlyphs }) => missingGlyphs.length > 0)).toEqual([]);
    expect(report.pages.filter(({ overlap }) => overlap > 0)).toEqual([]);
    expect(report.pages.filter(({ safeDistance = 0 }) => safeDistance < -0.5)).toEqual([]);
    expect(report.pages.flatMap(({ breakFaults }) => breakFaults)).toEqual([]);
    expect(report.pages.flatMap(({ orphans }) => orphans)).toEqual([]);
    expect(report.pages.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
    expect(report.pages.filter(({ graphicContrast = 21 }) => graphicContrast < 3)).toEqual([]);
    expect(report.colourVision?.seen.map(({ vision }) => vision)).toEqual([
      'protanopia',
      'deuteranopia',
      'tritanopia',
    ]);
  });

  test('no request left the machine', () => {
    expect(existsSync(connections)).toBe(false);
  });
});

describe('a build done again, one page after the other', () => {
  const again = temporaryFolder();
  afterAll(() => rmSync(again, { recursive: true, force: true }));

  // In a plain run of the tests a small story is built twice instead.
  test.runIf(whole)('leaves the same bytes, in every format', async () => {
    expect(
      (await runBroadsheet(`${shippedWords} --jobs 1 --quiet --out ${again}`, { in: folder })).code,
    ).toBe(0);
    expect(hashFiles(join(again, 'belt-and-road'))).toEqual(hashFiles(output));
  });
});
