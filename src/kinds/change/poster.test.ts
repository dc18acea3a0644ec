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

it('draws one large arrow a change, up for a rise and down for a fall', async () => {
  const heads = async (id: string) => {
    const poster = posters.find((each) => each.id === id);
    if (poster === undefined) throw new Error(`there is no sample ${id}`);
    const { drawing } = await drawPoster(poster, presetOf('portrait'), kit);
    // The tip of an arrow is its fourth point: above the third for a rise.
    return [...drawing.svg.matchAll(/d="M((?:[\d.-]+ [\d.-]+L){6}[\d.-]+ [\d.-]+)Z"/g)].flatMap(
      ([, path]) => {
        const points = (path ?? '').split('L').map((point) => point.split(' ').map(Number));
        const [neck = 0, tip = 0] = [points[2]?.[1], points[3]?.[1]];
        return neck === tip || Math.abs(tip - neck) < 20 ? [] : [tip < neck ? 'up' : 'down'];
      },
    );
  };
  expect(await heads('battery-change')).toEqual(['up']);
  expect(await heads('energy-change')).toEqual(['down']);
  expect(await heads('year-change')).toEqual(['up', 'up', 'down']);
});
