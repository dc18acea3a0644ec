import { beforeAll, expect, it } from 'vitest';
import { drawPoster } from '../../making/draw-poster.js';
import { presets } from '../../model/presets.js';
import type { PosterKit } from '../../render/lay-out-poster.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import { posters } from './sample.js';

const shapes = ['wide', 'square', 'portrait', 'story'] as const;
const drawn = posters.flatMap((poster) => shapes.map((shape) => [poster.id, shape, poster] as const));

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit(JSON.stringify(posters));
});

const presetOf = (shape: string) => {
  const preset = presets.find(({ name }) => name === shape);
  if (preset === undefined) throw new Error(`there is no size ${shape}`);
  return preset;
};

it.each(drawn)('%s fits in %s', async (_, shape, poster) => {
  const picture = await drawPoster(poster, presetOf(shape), kit);
  expect([picture, ...picture.further].flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
});

it('draws each part as long as its share', async () => {
  const poster = posters.find(({ id }) => id === 'workers-breakdown');
  if (poster === undefined) throw new Error('there is no such sample');
  const { drawing } = await drawPoster(poster, presetOf('square'), kit);
  const heights = [...drawing.svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="150" height="([\d.]+)"/g)].map(
    ([, height]) => Number(height),
  );
  const all = heights.reduce((sum, height) => sum + height, 0);
  expect(heights.map((height) => Math.round((height / all) * 12))).toEqual([5, 4, 3]);
});
