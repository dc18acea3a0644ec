import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkArchive } from '../export/pptx/check/check-archive.js';
import { checkPackage } from '../export/pptx/check/check-package.js';
import { descendantsOf, textIn } from '../export/pptx/xml/read-xml.js';
import { type Manifest, manifestSchema } from '../model/manifest.js';
import type { Report } from '../model/report.js';
import type { Story } from '../model/story.js';
import { readStory } from '../reading/read-story.js';
import { type OpenedPresentation, openPresentation } from '../testing/opened-presentation.js';
import { sampled, whole } from '../testing/sampled.js';
import { barePrint } from '../testing/shown-text.js';
import { root } from '../testing/source-files.js';
import { createNodeWorld } from '../world/node-world.js';
import { hashFiles, temporaryFolder } from './run-broadsheet.js';
import { runHere } from './run-here.js';

/** A story of data in English, and one of figures in Traditional Chinese. */
const stories = sampled(['river-city', 'island-ferry'] as const, 2);
type StoryName = (typeof stories)[number];

interface Built {
  readonly story: Story;
  readonly manifest: Manifest;
  readonly report: Report;
  readonly index: string;
  readonly decks: ReadonlyMap<string, OpenedPresentation>;
}

const folder = temporaryFolder();
const built = new Map<StoryName, Built>();
const hashes: Readonly<Record<string, string>>[] = [];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  mkdirSync(join(folder, 'decks'));
  for (const name of stories)
    cpSync(join(root, 'src/testing/stories', name), join(folder, 'decks', name), { recursive: true });
  // In a plain run the presentations of samples are made twice instead, beside the exporter.
  const builds = [
    ['first', stories.join(' ')],
    ['second', 'river-city'],
  ] as const;
  for (const [out, names] of builds.slice(0, whole ? 2 : 1)) {
    const words = `build ${names} --only decks --format pptx --out ${out}`;
    const run = await runHere(words, { in: folder });
    if (run.code !== 0) throw new Error(`The build ended with ${run.code}:\n${run.stderr}`);
    hashes.push(hashFiles(join(folder, out, 'river-city')));
  }
  for (const name of stories) {
    const { traced } = await readStory(createNodeWorld(), join(folder, 'decks', name));
    if (traced === undefined) throw new Error(`${name} cannot be read`);
    const read = (path: string) => readFileSync(join(folder, 'first', name, path));
    const manifest = manifestSchema.parse(JSON.parse(read('manifest.json').toString()));
    built.set(name, {
      story: traced.story,
      manifest,
      report: JSON.parse(read('report.json').toString()) as Report,
      index: read('index.html').toString(),
      decks: new Map(presentationsIn(manifest).map(({ id, path }) => [id, openPresentation(read(path))])),
    });
  }
});

function presentationsIn({ artifacts }: Manifest) {
  return artifacts.filter(({ kind, format }) => kind === 'deck' && format === 'pptx');
}

function buildOf(name: StoryName): Built {
  const found = built.get(name);
  if (found === undefined) throw new Error(`${name} was not built`);
  return found;
}

/** A text as it can be compared: digits as wide as letters stand for themselves. */
const bare = (text: string) => barePrint(text.normalize('NFKC'));
const wordsOf = ({ slides }: OpenedPresentation) => bare(slides.map(({ words }) => words).join('\n'));

describe.each(stories)('presentations of %s', (name) => {
  test('are one a deck, with the pages and the sources that the manifest says', () => {
    const { manifest, story, report, decks } = buildOf(name);
    const listed = presentationsIn(manifest);
    expect(listed.map(({ id }) => id).toSorted()).toEqual(
      ['whole', ...story.sections.map(({ id }) => id)].toSorted(),
    );
    const series = (report.data ?? []).flatMap((file) => file.series);
    const traced = new Set([...report.statements, ...series].map(({ id }) => id));
    for (const { id, pages, sources, pageSources, mediaType } of listed) {
      expect(decks.get(id)?.slides, id).toHaveLength(pages ?? 0);
      expect(pageSources, id).toHaveLength(pages ?? 0);
      expect(sources.length, id).toBeGreaterThan(0);
      expect(
        sources.filter((source) => !traced.has(source)),
        id,
      ).toEqual([]);
      expect(mediaType).toMatch(/presentationml\.presentation$/);
    }
  });

  test('are sound, and nobody is told otherwise', () => {
    const { manifest, decks, report } = buildOf(name);
    for (const { id, path } of presentationsIn(manifest)) {
      expect(checkPackage(decks.get(id)?.parts ?? new Map()), path).toEqual([]);
      expect(checkArchive(readFileSync(join(folder, 'first', name, path)), path)).toEqual([]);
    }
    expect(report.ok).toBe(true);
    expect(report.diagnostics.filter(({ code }) => code === 'presentation-faulty')).toEqual([]);
    expect(report.diagnostics.filter(({ code }) => code === 'box-too-full')).toEqual([]);
  });

  test('of the sections hold every figure of the story', () => {
    const { story, decks } = buildOf(name);
    for (const section of story.sections) {
      const deck = decks.get(section.id);
      const text = deck === undefined ? '' : wordsOf(deck);
      const figures = section.arguments.flatMap(({ statistics, changes }) => [
        ...statistics.map(({ figure }) => figure),
        ...changes.flatMap(({ from, to, by }) => [from, to, by].flatMap((each) => each ?? [])),
      ]);
      expect(
        figures.filter((figure) => !text.includes(bare(figure))),
        section.id,
      ).toEqual([]);
    }
  });

  test('have words for the speaker on every slide, and a title', () => {
    for (const [id, { slides }] of buildOf(name).decks)
      for (const { notes, title, path } of slides) {
        expect(notes.join('').length, `${path} of ${id}`).toBeGreaterThan(0);
        expect(title, `${path} of ${id}`).not.toBe('');
      }
  });

  test('are offered by the index page, and bring the pictures it shows and nothing else', () => {
    const { manifest, index } = buildOf(name);
    for (const { path } of presentationsIn(manifest)) expect(index).toContain(`href="${path}"`);
    expect(new Set(manifest.artifacts.map(({ format }) => format))).toEqual(
      new Set(['pptx', 'webp', 'html']),
    );
  });
});

test.runIf(whole)('two builds are the same, byte for byte', () => {
  const [first, second] = hashes;
  expect(first).toEqual(second);
  expect(Object.keys(first ?? {}).filter((path) => path.endsWith('.pptx')).length).toBeGreaterThan(3);
});

describe('the charts of a story of data', () => {
  const charts = () =>
    [...buildOf('river-city').decks.values()].flatMap(({ slides, parts }) =>
      slides.flatMap((slide) => slide.charts.map((chart) => ({ slide, chart, parts }))),
    );

  test('are charts that an editor knows, of several forms', () => {
    const forms = new Set(
      charts().flatMap(({ chart }) => chart.xml.match(/<c:(?:bar|line|area)Chart>/g) ?? []),
    );
    expect(forms.size).toBeGreaterThanOrEqual(2);
  });

  test('hold the values of the data file, in the chart and in its workbook', async () => {
    const trams = charts().find(({ slide }) =>
      slide.title.replaceAll('\n', ' ').includes('A record year for the tram'),
    );
    if (trams === undefined) throw new Error('there is no chart of the trams');
    const [, ...rows] = readFileSync(join(root, 'src/testing/stories/river-city/data/trips.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    const numbers = rows
      .flatMap((row) => row.slice(1))
      .map(Number)
      .filter((value) => value > 0);
    const cached = trams.chart.document
      .named('c:numCache')
      .flatMap((cache) => descendantsOf(cache, 'c:v').map((value) => Number(textIn(value))));
    expect(numbers.filter((value) => !cached.includes(value))).toEqual([]);
    const workbook = [...trams.parts.keys()].find(
      (path) => path === trams.chart.path.replace(/charts\/chart(\d+)\.xml/, 'embeddings/workbook$1.xlsx'),
    );
    const cells = (await readSheet(Buffer.from(trams.parts.get(workbook ?? '') ?? []))).flat();
    expect(numbers.filter((value) => !cells.includes(value))).toEqual([]);
  });

  test('say what they show to who cannot see them', () => {
    for (const { slide } of charts())
      for (const frame of slide.document.named('p:graphicFrame'))
        expect(
          descendantsOf(frame, 'p:cNvPr')[0]?.attributes.find(({ name }) => name === 'descr')?.value,
        ).toMatch(/\d/);
  });
});
