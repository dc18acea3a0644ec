import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Manifest, manifestSchema } from '../model/manifest.js';
import type { Run } from './run-broadsheet.js';
import { runHere } from './run-here.js';
import { folderWithSmallStory } from './small-story.js';

let folder: string;
let run: Run;
let manifest: Manifest;
const posters = () => join(folder, 'output/railway/zh-CN/posters');

/** The small story of the README, in which AI had a part, without its own cover. */
const wishes = `
aiDisclosure: assisted
posters:
  pin: [railway-hero-number]
  exclude: [whole-cover, hero-number]
`;

beforeAll(async () => {
  folder = folderWithSmallStory((story) => story + wishes);
  run = await runHere(
    'build --only posters --preset wechat-cover,x,open-graph,wide,linkedin-carousel --format png,webp,svg,pdf --scale 2',
    { in: folder },
  );
  if (run.code !== 0) throw new Error(`The build ended with ${run.code}:\n${run.stderr}`);
  const text = readFileSync(join(folder, 'output/railway/manifest.json'), 'utf8');
  manifest = manifestSchema.parse(JSON.parse(text));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a story draws what it pins first, and nothing that it excludes', () => {
  const drawn = manifest.artifacts.filter(({ format }) => format === 'svg').map(({ id }) => id);
  expect(drawn[0]).toBe('railway-hero-number');
  expect(drawn).toContain('railway-cover');
  expect(drawn).not.toContain('whole-cover');
});

test.each([
  ['wechat-cover@2x.png', 'png', 3600, 1532],
  ['x@2x.png', 'png', 2400, 1350],
  ['x@2x.webp', 'webp', 2400, 1350],
])('%s has twice the pixels in sRGB, and tells what it shows', async (name, format, width, height) => {
  const folderOf = join(posters(), 'railway-cover');
  const found = await sharp(join(folderOf, name)).metadata();
  expect({ ...found }).toMatchObject({ format, width, height, channels: 3, space: 'srgb' });
  const alt = readFileSync(join(folderOf, name.replace(/@2x.*/, '.alt.txt')), 'utf8').trim();
  expect(found.xmpAsString).toContain('AltTextAccessibility');
  expect(found.xmpAsString).toContain(alt);
  expect(alt).toContain('人工智能辅助生成');
});

test('platforms that want the same picture get the same bytes, each under its own name', () => {
  const [one, other] = ['wide@2x.png', 'open-graph@2x.png'].map((name) =>
    readFileSync(join(posters(), 'railway-hero-number', name)),
  );
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
});

test('beside the pictures stand the text to post and the figures as a table', () => {
  const read = (name: string) => readFileSync(join(posters(), 'railway-hero-number', name), 'utf8');
  expect(read('caption.x.txt')).toMatch(/7\.4万[\s\S]+来源：李明/);
  expect(read('data.csv')).toMatch(/^\uFEFFlabel,figure,value,[\s\S]*超7\.4万个,74000,,more-than,个/);
  const listed = manifest.artifacts.map(({ path }) => path.split('/').at(-1));
  expect(listed).toEqual(expect.arrayContaining(['caption.x.txt', 'data.csv', 'x.alt.txt']));
});

test('a set with too little to show makes no carousel, and says so', () => {
  expect(run.stderr).toContain('There is no carousel for linkedin-carousel');
  expect(manifest.artifacts.filter(({ format }) => format === 'pdf')).toEqual([]);
});

test('a name under posters that means nothing is a fault of the story, with the one that was meant', async () => {
  const path = join(folder, 'decks/railway/story.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('pin: [railway-', 'pin: [railwy-'));
  const { code, stderr } = await runHere('check --only posters --preset x --quiet', { in: folder });
  expect(code).toBe(1);
  expect(stderr).toContain('Did you mean “railway-hero-number”?');
});
