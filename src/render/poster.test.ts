import { beforeAll, expect, test } from 'vitest';
import type { Poster } from '../model/poster.js';
import type { Preset } from '../model/preset.js';
import { presets } from '../model/presets.js';
import { plainPoster, posterOf } from '../testing/plain-pages.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { samplePosters } from '../testing/sample-posters.js';
import { type PosterKit, posterLayout } from './lay-out-poster.js';
import { renderPoster } from './poster.js';

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit();
});

const portrait = presets.find(({ name }) => name === 'portrait') as Preset;
const railway = samplePosters.find(({ id }) => id === 'global-community-hero-number') as Poster;

function render(poster: Poster, headline: 'long' | 'short' = 'long') {
  const scene = posterLayout(portrait, kit)(poster, { step: 0, headline, form: 'long' }).scene();
  return renderPoster(poster, scene, portrait, headline, kit);
}

test('a picture is as large as its preset, and says in words what it shows', async () => {
  const { drawing, missing } = await render(railway);
  expect(drawing).toMatchObject({ kind: 'poster', poster: railway, preset: portrait });
  expect(drawing.svg).toContain('width="1080" height="1440"');
  expect(drawing.alt).toContain('标题“建成7年，一条铁路带来超7.4万个就业岗位”');
  expect([...missing]).toEqual([]);
});

test('who hears of a picture with the shorter headline hears that', async () => {
  const { alt } = (await render(railway, 'short')).drawing;
  expect(alt).toContain('标题“一条铁路，超7.4万个岗位”');
  expect(alt).not.toContain('建成7年');
});

test('characters that no font has are named, each once', async () => {
  const rare = posterOf({ ...plainPoster(railway), headline: '𠮷𠮷创造就业岗位' });
  expect([...(await render(rare)).missing]).toEqual(['𠮷']);
});
