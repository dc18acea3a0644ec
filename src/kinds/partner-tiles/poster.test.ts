import { beforeAll, describe, expect, test } from 'vitest';
import { abridge } from '../../arrange/abridge.js';
import type { NamedPlace, PosterOf } from '../../model/poster.js';
import { presets } from '../../model/presets.js';
import { drawPoster, type PosterKit } from '../../render/poster.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import { allPlaces, placePosters } from '../../testing/sample-place-posters.js';

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

async function draw(shape: string, poster: PosterOf<'partner-tiles'>) {
  const preset = presets.find(({ name }) => name === shape);
  if (preset === undefined) throw new Error('there is no such shape');
  const drawn = await drawPoster(poster, preset, kit);
  return [drawn, ...drawn.further];
}

const named = (names: readonly string[]): readonly NamedPlace[] =>
  names.map((name) => ({ name, cases: ['联合实验室'] }));
const printed = (places: readonly NamedPlace[]) => places.map(({ name, qualifier = '' }) => name + qualifier);
const stationsOf = (svg: string) => [...svg.matchAll(/circle/g)].length;

describe.each(shapes)('in %s', (shape) => {
  test.each(placePosters)('$id fits, and shows every place once', async (poster) => {
    const pictures = await draw(shape, poster);
    for (const { diagnostics, drawing } of pictures) {
      expect(diagnostics).toEqual([]);
      expect(drawing.measured).toMatchObject({ overflow: 0, overlap: 0, breakFaults: [], orphans: [] });
    }
    const shown = pictures.flatMap(({ drawing }) =>
      (drawing.poster as PosterOf<'partner-tiles'>).groups.flatMap(({ places }) => printed(places)),
    );
    expect(shown).toEqual(poster.groups.flatMap(({ places }) => printed(places)));
  });

  test('long names of one region fit', async () => {
    for (const count of [3, 5]) {
      const groups = [{ region: '亚洲', places: named(english.slice(0, count)) }];
      for (const { diagnostics } of await draw(shape, { ...allPlaces, groups }))
        expect(diagnostics).toEqual([]);
    }
  });
});

test('ten places stand on one picture in every shape', async () => {
  for (const shape of shapes) expect(await draw(shape, allPlaces)).toHaveLength(1);
});

test('a line that goes on ends in dots', async () => {
  const places = named(['新加坡', '印尼', '老挝']);
  const [closed] = await draw('portrait', { ...allPlaces, groups: [{ region: '亚洲', places }] });
  const open = places.map((place, index) => (index === 2 ? { ...place, qualifier: '等国' } : place));
  const [dotted] = await draw('portrait', { ...allPlaces, groups: [{ region: '亚洲', places: open }] });
  expect(stationsOf(dotted?.drawing.svg ?? '') - stationsOf(closed?.drawing.svg ?? '')).toBe(3);
});

test('a wide picture says what happens in up to four places of one region, and names more than that alone', () => {
  const wide = { width: 1200, height: 630 };
  const one = { ...allPlaces, groups: allPlaces.groups.slice(2) };
  expect(abridge(one, wide)).toBe(one);
  const bare = abridge(allPlaces, wide);
  expect(
    bare.layout === 'partner-tiles' &&
      bare.groups.flatMap(({ places }) => places.flatMap((each) => each.cases)),
  ).toEqual([]);
  expect(abridge(allPlaces, { width: 1080, height: 1440 })).toBe(allPlaces);
});
