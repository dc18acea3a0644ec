import { beforeAll, describe, expect, test } from 'vitest';
import { abridgePoster } from '../../arrange/abridge-poster.js';
import { drawPoster } from '../../making/draw-poster.js';
import type { Content as AnyContent } from '../../model/content.js';
import type { Poster } from '../../model/poster.js';
import { presets } from '../../model/presets.js';
import type { PosterKit } from '../../render/lay-out-poster.js';
import { changedPoster } from '../../testing/plain-pages.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import { type Content, type NamedPlace, name } from './content.js';
import { allPlaces, posters } from './sample.js';

const shapes = ['wide', 'square', 'portrait', 'story'] as const;
const english = [
  'Kazakhstan',
  'Papua New Guinea',
  'Central African Republic',
  'Laos',
  'Bosnia and Herzegovina',
];

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit(`${english.join('')}（）/`);
});

async function draw(shape: string, poster: Poster<Content>) {
  const preset = presets.find((each) => each.name === shape);
  if (preset === undefined) throw new Error('there is no such shape');
  const drawn = await drawPoster(poster, preset, kit);
  return [drawn, ...drawn.further];
}

const named = (names: readonly string[]) => names.map((place) => ({ name: place, cases: ['联合实验室'] }));
const isOfPlaces = (content: AnyContent): content is Content => content.kind === name;
const placesOf = ({ content }: Poster): readonly NamedPlace[] =>
  isOfPlaces(content) ? content.groups.flatMap(({ places }) => places) : [];
const printed = (poster: Poster) =>
  placesOf(poster).map((place) => place.name.long + (place.qualifier?.long ?? ''));
const stationsOf = (svg: string) => [...svg.matchAll(/circle/g)].length;

describe.each(shapes)('in %s', (shape) => {
  test.each(posters)('$id fits, and shows every place once', async (poster) => {
    const pictures = await draw(shape, poster);
    for (const { diagnostics, drawing } of pictures) {
      expect(diagnostics).toEqual([]);
      expect(drawing.measured).toMatchObject({ overflow: 0, overlap: 0, breakFaults: [], orphans: [] });
    }
    expect(pictures.flatMap(({ drawing }) => printed(drawing.poster))).toEqual(printed(poster));
  });

  test('long names of one region fit', async () => {
    for (const count of [3, 5]) {
      const groups = [{ region: '亚洲', places: named(english.slice(0, count)) }];
      for (const { diagnostics } of await draw(shape, changedPoster(allPlaces, { groups })))
        expect(diagnostics).toEqual([]);
    }
  });
});

test('ten places stand on one picture in every shape', async () => {
  for (const shape of shapes) expect(await draw(shape, allPlaces)).toHaveLength(1);
});

test('a line that goes on ends in dots', async () => {
  const places = named(['新加坡', '印尼', '老挝']);
  const drawn = (shown: readonly object[]) =>
    draw('portrait', changedPoster(allPlaces, { groups: [{ region: '亚洲', places: shown }] }));
  const [closed] = await drawn(places);
  const open = places.map((place, index) => (index === 2 ? { ...place, qualifier: '等国' } : place));
  const [dotted] = await drawn(open);
  expect(stationsOf(dotted?.drawing.svg ?? '') - stationsOf(closed?.drawing.svg ?? '')).toBe(3);
});

test('a wide picture says what happens in up to four places of one region, and names more than that alone', () => {
  const wide = { width: 1200, height: 630 };
  const { content } = allPlaces;
  const one = { ...allPlaces, content: { ...content, groups: content.groups.slice(2) } };
  expect(abridgePoster(one, wide)).toEqual(one);
  const bare = abridgePoster(allPlaces, wide);
  expect(printed(bare)).toEqual(printed(allPlaces));
  expect(placesOf(bare).flatMap(({ cases }) => cases)).toEqual([]);
  expect(abridgePoster(allPlaces, { width: 1080, height: 1440 })).toEqual(allPlaces);
});
