import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { exportPng } from '../export/png.js';
import type { PosterLayout } from '../model/page.js';
import { presets } from '../model/presets.js';
import { drawPoster, type PosterKit } from '../render/poster.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { samplePosters } from '../testing/sample-posters.js';
import { root } from '../testing/source-files.js';

/** Small photographs of every layout in two shapes. `UPDATE_GOLDENS=1` takes them anew: look at them before you keep them. */
const folder = join(root, 'src/goldens/posters');
const photographs: readonly (readonly [PosterLayout, string])[] = [
  ['cover', 'portrait'],
  ['cover', 'wide'],
  ['hero-number', 'portrait'],
  ['hero-number', 'wide'],
  ['number-grid', 'square'],
  ['number-grid', 'wide'],
  ['timeline', 'portrait'],
  ['timeline', 'wide'],
  ['measures', 'square'],
  ['measures', 'story'],
  ['quotation', 'portrait'],
  ['quotation', 'wide'],
];
const width = 270;
/** Share of pixels that may differ: another build of the rasteriser may set an edge a shade apart. */
const tolerance = 0.01;

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit();
});

test.each(photographs)('%s in %s looks as it did', async (layout, shape) => {
  const poster = samplePosters.find((sample) => sample.layout === layout);
  const preset = presets.find(({ name }) => name === shape);
  if (poster === undefined || preset === undefined) throw new Error('there is no such sample');
  const { drawing } = await drawPoster(poster, preset, kit);
  const small = await sharp(await exportPng(drawing))
    .resize({ width })
    .png()
    .toBuffer();
  const path = join(folder, `${layout}-${shape}.png`);
  if (process.env.UPDATE_GOLDENS !== undefined)
    await writeFile(path, await sharp(small).png({ palette: true, colours: 64 }).toBuffer());
  const [now, then] = await Promise.all(
    [small, await readFile(path)].map((bytes) =>
      sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true }),
    ),
  );
  expect(now?.info).toMatchObject({ width: then?.info.width, height: then?.info.height });
  if (now === undefined || then === undefined) throw new Error('a picture could not be read');
  const different = pixelmatch(now.data, then.data, undefined, now.info.width, now.info.height, {
    threshold: 0.2,
  });
  expect(different / (now.info.width * now.info.height)).toBeLessThan(tolerance);
});
