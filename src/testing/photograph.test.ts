import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { pictureOrder } from '../kinds/index.js';
import type { LanguageTag } from '../model/language-tags.js';
import type { Poster } from '../model/poster.js';
import type { PosterKit } from '../render/lay-out-poster.js';
import { englishPosters } from './english-posters.js';
import { expectPhotograph } from './photograph.js';
import { loadPosterKit } from './poster-kit.js';
import { samplePosters } from './sample-posters.js';
import { sampled } from './sampled.js';
import { root } from './source-files.js';
import { traditionalPoster } from './traditional.js';

/** Small photographs of every kind in every shape, in the languages beside that of the samples. */
const folder = join(root, 'src/goldens/posters');
const shapes = ['wide', 'square', 'portrait', 'story'] as const;
const posters: Readonly<Partial<Record<LanguageTag, readonly Poster[]>>> = {
  'zh-TW': samplePosters.map(traditionalPoster),
  en: await englishPosters(),
};
const languages = Object.keys(posters) as readonly LanguageTag[];
const photographs = languages.flatMap((language) =>
  pictureOrder.flatMap((kind) => shapes.map((shape) => [kind, shape, language] as const)),
);

const kits = new Map<LanguageTag, PosterKit>();
beforeAll(async () => {
  for (const language of languages) {
    if (process.env.UPDATE_GOLDENS !== undefined) mkdirSync(join(folder, language), { recursive: true });
    const words = JSON.stringify(posters[language]);
    kits.set(language, await loadPosterKit(words, 'silk', language));
  }
});

test.each(languages)(
  'every kind of picture has its photographs in %s, and there are no others',
  (language) => {
    const taken = pictureOrder.flatMap((kind) => shapes.map((shape) => `${kind}-${shape}.png`));
    expect(readdirSync(join(folder, language)).toSorted()).toEqual(taken.toSorted());
  },
);

test.each(sampled(photographs, 5))('%s in %s looks as it did in %s', async (kind, shape, language) => {
  const poster = posters[language]?.find(({ content }) => content.kind === kind);
  const kit = kits.get(language);
  if (poster === undefined || kit === undefined) throw new Error('there is no such sample');
  await expectPhotograph(poster, shape, kit, join(folder, language, `${kind}-${shape}.png`));
});
