import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PosterKit } from '../render/lay-out-poster.js';
import { expectPhotograph } from '../testing/photograph.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { samplePosters } from '../testing/sample-posters.js';
import { sampled } from '../testing/sampled.js';
import { root } from '../testing/source-files.js';
import { carouselOrder, kindOf, pictureOrder, slideOrder } from './index.js';
import type { AnyKind } from './kind.js';

/** Small photographs of every kind in every shape and theme. */
const folder = join(root, 'src/goldens/posters');
const themes = ['silk', 'night'] as const;
const shapes = ['wide', 'square', 'portrait', 'story'] as const;
const pictured = [...new Set(samplePosters.map(({ content }) => content.kind))];
const photographs = pictured.flatMap((kind) =>
  shapes.flatMap((shape) => themes.map((theme) => [kind, shape, theme] as const)),
);

const kits = new Map<string, PosterKit>();
beforeAll(async () => {
  for (const theme of themes) kits.set(theme, await loadPosterKit('', theme));
});

/** Every kind by the name of its folder. */
const folders = readdirSync(join(root, 'src/kinds'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const namesOf = (is: (kind: AnyKind) => boolean) =>
  folders.filter((name) => is(kindOf({ kind: name }))).toSorted();

describe('every kind', () => {
  test('is listed under the name it has and its folder has', () => {
    expect(folders.map((kind) => kindOf({ kind }).name)).toEqual(folders);
  });

  test('is a slide, a picture, or both', () => {
    expect(namesOf(({ slide, picture }) => slide === undefined && picture === undefined)).toEqual([]);
  });

  test('with a slide has its one place in a deck, and no other has', () => {
    expect(slideOrder.toSorted()).toEqual(namesOf(({ slide }) => slide !== undefined));
  });

  test('with a picture has its one place among the pictures of a section, and no other has', () => {
    expect(pictureOrder.toSorted()).toEqual(namesOf(({ picture }) => picture !== undefined));
  });

  test('that stands inside a carousel has its one place there, and no other has', () => {
    expect(carouselOrder.toSorted()).toEqual(namesOf(({ picture }) => picture?.inCarousel === 'inner'));
  });

  test('a name that no kind has is refused', () => {
    expect(() => kindOf({ kind: 'pie' })).toThrow(RangeError);
  });
});

test('every kind of picture has a sample and its photographs, and there are no others', () => {
  expect(pictured.toSorted()).toEqual(pictureOrder.toSorted());
  for (const theme of themes) {
    const taken = pictureOrder.flatMap((kind) => shapes.map((shape) => `${kind}-${shape}.png`));
    expect(readdirSync(join(folder, theme)).toSorted(), theme).toEqual(taken.toSorted());
  }
});

test.each(sampled(photographs, 5))('%s in %s looks as it did in %s', async (kind, shape, theme) => {
  const poster = samplePosters.find((sample) => sample.content.kind === kind);
  const kit = kits.get(theme);
  if (poster === undefined || kit === undefined) throw new Error('there is no such sample');
  await expectPhotograph(poster, shape, kit, join(folder, theme, `${kind}-${shape}.png`));
});
