import { expect, it } from 'vitest';
import { drawPoster } from '../../making/draw-poster.js';
import type { Poster } from '../../model/poster.js';
import { presets } from '../../model/presets.js';
import { changedPoster } from '../../testing/plain-pages.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import { drawn } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';
import { posters } from './sample.js';

const [sample] = posters;
if (sample === undefined) throw new Error('there is no sample');
const withItems = (...items: readonly object[]): Poster<Content> =>
  changedPoster(sample, { items, statements: items.map((_, index) => `s${index}`) });
const factories = (printed: string) => ({ ...drawn(printed, '海外产业园'), icon: 'factory' });

const cases: readonly (readonly [string, Poster<Content>])[] = [
  ['as many signs as are drawn at all', withItems(factories('60个'), factories('约50个'), factories('10个'))],
  ['a single sign beside many', withItems(factories('39个'), factories('1个'))],
  ['very large numbers', withItems(factories('超7.4万个'), factories('2万个'))],
  ...posters.map((poster) => [poster.id, poster] as const),
];

it.each(cases)('draws %s in every shape without a fault', async (_, poster) => {
  const kit = await loadPosterKit();
  for (const preset of presets.filter(({ name }) => ['wide', 'square', 'portrait', 'story'].includes(name))) {
    const { diagnostics, further } = await drawPoster(poster, preset, kit);
    expect({ preset: preset.name, diagnostics, further }).toEqual({
      preset: preset.name,
      diagnostics: [],
      further: [],
    });
  }
});

it('draws signs large enough for a phone, also in a wide picture, where the numbers have round signs enough', async () => {
  const kit = await loadPosterKit();
  const preset = presets.find(({ name }) => name === 'wide');
  if (preset === undefined) throw new Error('there is no wide picture');
  const { drawing } = await drawPoster(sample, preset, kit);
  const discs = [...drawing.svg.matchAll(/<circle[^>]* r="([\d.]+)"[^>]* stroke-width="([\d.]+)"/g)].map(
    ([, radius, stroke]) => 2 * Number(radius) + Number(stroke),
  );
  // Seven tens and five tens, each 14 px across on a phone; the key has a smaller one.
  expect(discs.filter((size) => size >= 48)).toHaveLength(12);
});
