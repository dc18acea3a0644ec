import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { deskPaths } from './export/index-page.js';
import { createReport } from './export/report.js';
import type { Outcome, Selection } from './generate.js';
import type { Artifact } from './model/artifact.js';
import type { Report } from './model/report.js';
import { createMemoryWorld, type MemoryWorld } from './world/memory-world.js';
import { writeOutput } from './write-output.js';

const asset = (path: string) => [path, readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')] as const;
const world = () =>
  createMemoryWorld(
    Object.fromEntries(
      ['assets/themes/silk/tokens.json', ...Object.values(deskPaths).flat()].map((path) => asset(path)),
    ),
    { fonts: { load: async () => [] } },
  );
const picture = await sharp({ create: { width: 60, height: 30, channels: 3, background: '#a8321e' } })
  .png()
  .toBuffer();

const deck = (format: string, id = 'whole'): Artifact => ({
  path: `zh-CN/decks/${id}.${format}`,
  kind: 'deck',
  id,
  format,
  mediaType: 'text/plain',
  language: 'zh-CN',
  sources: [],
  bytes: new TextEncoder().encode(`${id}.${format}`),
});
const poster = (id: string, preset: string): Artifact => ({
  ...deck('png', id),
  path: `zh-CN/posters/${id}/${preset}.png`,
  kind: 'poster',
  preset,
  alt: `图：${id}`,
  bytes: picture,
});
const besidePoster = (id: string, name: string, format: string): Artifact => {
  const { preset: _, alt: __, ...rest } = poster(id, '');
  return { ...rest, path: `zh-CN/posters/${id}/${name}`, format };
};
const outcome = (...artifacts: readonly Artifact[]): Outcome => ({
  name: 'railway',
  title: '一条铁路',
  artifacts,
  diagnostics: [],
  report: createReport([], [], []),
});

/** The names of the files below the output folder. */
const everything = (place: MemoryWorld) =>
  [...place.contents().keys()]
    .filter((path) => path.startsWith('/out/railway/'))
    .map((path) => path.slice('/out/railway/'.length))
    .sort();
/** The same without what is made for the index page: small pictures and archives. */
const standing = (place: MemoryWorld) =>
  everything(place).filter((path) => !path.startsWith('previews/') && !path.endsWith('.zip'));
const build = (place: MemoryWorld, selection: Selection, ...artifacts: readonly Artifact[]) =>
  writeOutput(place, '/out/railway', outcome(...artifacts), selection);
const always = ['index.html', 'manifest.json', 'report.json'];

test('a build writes its artifacts, the index, the report and the manifest', async () => {
  const place = world();
  await build(place, {}, deck('md'), poster('jobs', 'wide'));
  expect(standing(place)).toEqual([...always, 'zh-CN/decks/whole.md', 'zh-CN/posters/jobs/wide.png']);
});

test('a build of the pictures in another format makes the words beside them anew, and keeps the pictures', async () => {
  const place = world();
  const caption = besidePoster('jobs', 'caption.x.txt', 'txt');
  await build(place, {}, poster('jobs', 'wide'), caption, besidePoster('jobs', 'data.csv', 'csv'));
  const webp = { ...poster('jobs', 'wide'), path: 'zh-CN/posters/jobs/wide.webp', format: 'webp' };
  await build(place, { only: ['posters'], formats: ['webp'] }, webp, caption);
  expect(standing(place)).toEqual([
    ...always,
    'zh-CN/posters/jobs/caption.x.txt',
    'zh-CN/posters/jobs/wide.png',
    'zh-CN/posters/jobs/wide.webp',
  ]);
});

test('the manifest names what all was made from', async () => {
  const inputs = [{ file: 'pictures/cover.jpg', sha256: 'ab'.repeat(32) }];
  const place = world();
  await writeOutput(place, '/out/railway', { ...outcome(deck('md')), inputs }, {});
  const text = new TextDecoder().decode(place.contents().get('/out/railway/manifest.json'));
  expect(JSON.parse(text)).toMatchObject({ inputs });
});

test('a build for another platform keeps the text that was written for the first', async () => {
  const place = world();
  const text = (platform: string) => ({
    ...besidePoster('jobs', `caption.${platform}.txt`, 'txt'),
    preset: platform,
    platform,
  });
  await build(place, {}, poster('jobs', 'x'), text('x'), poster('jobs', 'xiaohongshu'), text('xiaohongshu'));
  const manifest = await build(place, { presets: ['x'] }, poster('jobs', 'x'), text('x'));
  expect(standing(place)).toContain('zh-CN/posters/jobs/caption.xiaohongshu.txt');
  const platforms = manifest.artifacts.flatMap(({ platform }) => platform ?? []);
  expect(platforms.toSorted()).toEqual(['x', 'xiaohongshu']);
});

test('the manifest names story, title and generator, and lists everything with the index last', async () => {
  const manifest = await build(world(), {}, poster('jobs', 'wide'), deck('md'));
  expect(manifest).toMatchObject({ story: 'railway', title: '一条铁路' });
  expect(manifest.generator).toMatch(/^broadsheet \d+\.\d+\.\d+$/);
  expect(manifest.artifacts.map(({ path }) => path)).toEqual([
    'zh-CN/decks/whole.md',
    'zh-CN/posters/jobs/wide.png',
    'previews/zh-CN/posters/jobs/wide.webp',
    'zh-CN/posters/wide.zip',
    'index.html',
  ]);
});

test('what the story no longer holds is removed', async () => {
  const place = world();
  await build(place, {}, deck('md'), poster('jobs', 'wide'));
  await build(place, {}, deck('md'));
  expect(standing(place)).toEqual([...always, 'zh-CN/decks/whole.md']);
});

test('a build of the posters alone keeps the decks, and removes posters that are gone', async () => {
  const place = world();
  await build(place, {}, deck('md'), poster('jobs', 'wide'), poster('old', 'wide'));
  const manifest = await build(place, { only: ['posters'] }, poster('jobs', 'wide'));
  expect(standing(place)).toEqual([...always, 'zh-CN/decks/whole.md', 'zh-CN/posters/jobs/wide.png']);
  expect(manifest.artifacts.filter(({ kind }) => kind !== 'page')).toHaveLength(2);
});

test('the same artifacts, built at once or part by part, leave the same bytes', async () => {
  const [whole, parts] = [world(), world()];
  const all = [deck('md'), deck('pdf'), poster('jobs', 'wide')];
  await build(whole, {}, ...all);
  await build(parts, {}, ...all);
  await build(parts, { formats: ['pdf'] }, deck('pdf'));
  await build(parts, { only: ['posters'], presets: ['wide'] }, poster('jobs', 'wide'));
  expect(parts.contents()).toEqual(whole.contents());
});

test('builds of different parts at one time lose nothing of each other', async () => {
  const [whole, atOnce] = [world(), world()];
  await build(whole, {}, deck('md'), poster('jobs', 'wide'), poster('jobs', 'x'));
  await Promise.all([
    build(atOnce, { only: ['posters'], presets: ['wide'] }, poster('jobs', 'wide')),
    build(atOnce, { only: ['decks'] }, deck('md')),
    build(atOnce, { only: ['posters'], presets: ['x'] }, poster('jobs', 'x')),
  ]);
  expect(atOnce.contents()).toEqual(whole.contents());
});

test('an entry whose file someone took away is not listed again', async () => {
  const place = world();
  await build(place, {}, deck('md'), poster('jobs', 'wide'));
  await place.files.replace('/out/railway', {
    write: [],
    remove: ['zh-CN/decks/whole.md'],
    last: { path: 'note.txt', bytes: new Uint8Array() },
  });
  const manifest = await build(place, { only: ['posters'] }, poster('jobs', 'wide'));
  expect(manifest.artifacts.some(({ kind }) => kind === 'deck')).toBe(false);
});

test('files the build did not make are left alone, and so is everything when the manifest is unreadable', async () => {
  const place = world();
  await build(place, {}, deck('md'), deck('pdf'));
  await place.files.replace('/out/railway', {
    write: [{ path: 'zh-CN/decks/mine.md', bytes: new Uint8Array() }],
    remove: [],
    last: { path: 'manifest.json', bytes: new TextEncoder().encode('{"artifacts": 7}') },
  });
  await build(place, {}, deck('md'));
  expect(standing(place)).toEqual([
    ...always,
    'zh-CN/decks/mine.md',
    'zh-CN/decks/whole.md',
    'zh-CN/decks/whole.pdf',
  ]);
});

test('a limited build takes with it what was told of sizes the story no longer has, and of no others', async () => {
  const place = world();
  const told = (presets: readonly string[], ...artifacts: readonly Artifact[]): Outcome => ({
    ...outcome(...artifacts),
    evidence: { language: 'zh-CN', texts: [], statements: [] },
    parts: presets.map((preset) => `posters/${preset}`),
    report: createReport(
      [],
      [],
      presets.map((preset) => ({
        code: 'poster-left-out',
        severity: 'warning',
        message: preset,
        parts: [{ part: `posters/${preset}`, message: preset }],
      })),
      undefined,
      [],
      presets.map((preset) => ({ poster: 'people', preset })),
    ),
  });
  const messages = () => {
    const bytes = place.contents().get('/out/railway/report.json');
    const { diagnostics, leftOut = [] } = JSON.parse(new TextDecoder().decode(bytes)) as Report;
    expect(leftOut.map(({ preset }) => preset)).toEqual(diagnostics.map(({ message }) => message));
    return diagnostics.map(({ message }) => message);
  };
  const write = (selection: Selection, made: Outcome) => writeOutput(place, '/out/railway', made, selection);
  await write({}, told(['square', 'x'], poster('jobs', 'square'), poster('jobs', 'x')));
  await write({ only: ['decks'] }, told([], deck('md')));
  expect(messages()).toEqual(['square', 'x']);
  await write({ presets: ['x'] }, told(['x'], poster('jobs', 'x')));
  expect(messages()).toEqual(['square', 'x']);
  await write({ only: ['posters'], formats: ['svg'] }, told(['x']));
  expect(messages(), 'the picture still stands').toEqual(['square', 'x']);
  await write({ only: ['posters'] }, told(['x'], poster('jobs', 'x')));
  expect(messages()).toEqual(['x']);
});

test('small pictures and archives come and go with the pictures they are made of', async () => {
  const place = world();
  const caption = besidePoster('jobs', 'caption.x.txt', 'txt');
  await build(place, {}, deck('md'), poster('jobs', 'x'), poster('jobs', 'story'), caption);
  const beside = () => everything(place).filter((path) => !standing(place).includes(path));
  expect(beside()).toEqual([
    'previews/zh-CN/posters/jobs/story.webp',
    'previews/zh-CN/posters/jobs/x.webp',
    'zh-CN/posters/story.zip',
    'zh-CN/posters/x.zip',
  ]);
  const archive = place.contents().get('/out/railway/zh-CN/posters/x.zip') ?? new Uint8Array();
  expect(Object.keys(unzipSync(archive))).toEqual(['jobs/caption.x.txt', 'jobs/x.png']);
  await build(place, { presets: ['x'] }, poster('jobs', 'x'), caption);
  expect(beside()).toHaveLength(4);
  await build(place, {}, deck('md'), poster('jobs', 'x'), caption);
  expect(beside()).toEqual(['previews/zh-CN/posters/jobs/x.webp', 'zh-CN/posters/x.zip']);
});

test('what the earlier build made of the same pictures is not written again', async () => {
  const place = world();
  await build(place, {}, poster('jobs', 'x'));
  const written: string[] = [];
  const replace: MemoryWorld['files']['replace'] = (folder, change) => {
    written.push(...change.write.map(({ path }) => path));
    return place.files.replace(folder, change);
  };
  await writeOutput(
    { ...place, files: { ...place.files, replace } },
    '/out/railway',
    outcome(poster('jobs', 'x')),
    {},
  );
  expect(written).toEqual(['zh-CN/posters/jobs/x.png', 'index.html', 'report.json']);
});

test('each language has an index page of its own', async () => {
  const place = world();
  const english = { ...poster('jobs', 'x'), path: 'en/posters/jobs/x.png', language: 'en' };
  await build(place, {}, poster('jobs', 'x'), english);
  expect(standing(place)).toContain('index.en.html');
  expect(new TextDecoder().decode(await place.files.read('/out/railway/index.en.html'))).toContain(
    'lang="en"',
  );
});
