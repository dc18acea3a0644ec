import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Manifest } from '../model/manifest.js';
import { picturesFolder } from '../testing/pictures-folder.js';
import { openPdf } from './open-pdf.js';
import type { Run } from './run-broadsheet.js';
import { runHere } from './run-here.js';
import { folderWithSmallStory } from './small-story.js';

const portrait =
  'picture: { file: pictures/woman-with-bob.jpg, alt: 一位短发女士的肖像, credit: 林小满, licence: CC BY 4.0 }';
const cover =
  'picture: { file: pictures/valley.jpg, alt: 列车驶过高架桥, credit: 林小满, licence: CC BY 4.0 }';

let folder: string;
let run: Run;
const made = (path: string) => join(folder, 'output/railway/zh-CN', path);

/** The small story of the README, with a portrait and a photograph for its cover. */
beforeAll(async () => {
  folder = folderWithSmallStory((story) =>
    story
      .replace('name: 李明 }', `name: 李明, ${portrait} }`)
      .replace('\nsections:', `\n${cover}\nsections:`),
  );
  cpSync(picturesFolder, join(folder, 'decks/railway/pictures'), { recursive: true });
  run = await runHere('build --only decks,posters --preset portrait --format md,html,pdf,png,svg', {
    in: folder,
  });
  if (run.code !== 0) throw new Error(`The build ended with ${run.code}:\n${run.stderr}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the cover of a section shows who speaks, in the colours of the section', async () => {
  const { data, info } = await sharp(made('posters/railway-cover/portrait.png'))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const from = (y * info.width + x) * info.channels;
    return [...data.subarray(from, from + 3)];
  };
  // the words stand on an even field, the portrait on the right is no field
  expect(at(30, 400)).toEqual(at(30, 500));
  const seen = new Set(Array.from({ length: 40 }, (_, step) => at(600 + step * 10, 300).join()));
  expect(seen.size).toBeGreaterThan(12);
  const alt = readFileSync(made('posters/railway-cover/portrait.alt.txt'), 'utf8');
  expect(alt).toContain('图片：一位短发女士的肖像。');
});

test('nothing of what the file says of its camera goes on', () => {
  const svg = readFileSync(made('posters/railway-cover/portrait.svg'), 'utf8');
  const [, data = ''] = /data:image\/jpeg;base64,([^"]+)/.exec(svg) ?? [];
  expect(data).not.toBe('');
  expect(Buffer.from(data, 'base64').toString('latin1')).not.toMatch(/Exif|GPS|Nobody/);
});

test('a deck shows them to who sees and tells them to who does not, in the page and on paper', async () => {
  const html = readFileSync(made('decks/whole.html'), 'utf8');
  expect(html).toContain('aria-label="列车驶过高架桥"');
  expect(html).toContain('data:image/jpeg;base64,');
  const { figures, text } = await openPdf(made('decks/whole.pdf'));
  expect(figures.join()).toContain('列车驶过高架桥');
  expect(text).toContain('图片：林小满，CCBY4.0');
});

test('the manifest lists the source text and every picture that was read, each once', () => {
  const { inputs } = JSON.parse(
    readFileSync(join(folder, 'output/railway/manifest.json'), 'utf8'),
  ) as Manifest;
  expect(inputs?.map(({ file }) => file)).toEqual([
    expect.stringMatching(/\.txt$/),
    'pictures/woman-with-bob.jpg',
    'pictures/valley.jpg',
  ]);
});

test('the Markdown names files that lie beside it', () => {
  const markdown = readFileSync(made('decks/whole.md'), 'utf8');
  const files = [...markdown.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(existsSync(made(join('decks', file))), file).toBe(true);
});

test('what cannot be shown keeps all from being written, and leaves what is there', async () => {
  const before = readFileSync(made('decks/whole.md'));
  const story = join(folder, 'decks/railway/story.yaml');
  const written = readFileSync(story, 'utf8');
  writeFileSync(join(folder, 'decks/railway/pictures/page.png'), '<!doctype html>');
  writeFileSync(
    story,
    written.replace('woman-with-bob.jpg', 'page.png').replace('valley.jpg', '../valley.jpg'),
  );
  const { code, stderr, stdout } = await runHere('build --only decks --format md', { in: folder });
  expect(code).toBe(1);
  expect(stdout + stderr).toMatch(/picture-unusable/);
  expect(stdout + stderr).toMatch(/path-outside-story/);
  expect(stdout + stderr).toMatch(/story\.yaml:\d+:\d+/);
  expect(readFileSync(made('decks/whole.md'))).toEqual(before);
});
