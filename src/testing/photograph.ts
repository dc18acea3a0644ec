import { readFile, writeFile } from 'node:fs/promises';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { expect } from 'vitest';
import { rasterise } from '../export/pictures/rasterise.js';
import { drawPoster } from '../making/draw-poster.js';
import type { Poster } from '../model/poster.js';
import { presets } from '../model/presets.js';
import type { PosterKit } from '../render/lay-out-poster.js';

const width = 216;
/** Share of pixels that may differ: another build of the rasteriser may set an edge a shade apart. */
const tolerance = 0.01;

/**
 * Draws a poster in a shape without a fault, and compares a small photograph of it with the one that is kept.
 * `UPDATE_GOLDENS=1` takes it anew: look before you keep it.
 */
export async function expectPhotograph(
  poster: Poster,
  shape: string,
  kit: PosterKit,
  path: string,
): Promise<void> {
  const preset = presets.find(({ name }) => name === shape);
  if (preset === undefined) throw new Error(`there is no preset ${shape}`);
  const { drawing, diagnostics } = await drawPoster(poster, preset, kit);
  expect(diagnostics).toEqual([]);
  const { data, ...size } = await rasterise(drawing, 1);
  const small = await sharp(data, { raw: { ...size, channels: 4 } })
    .resize({ width })
    .png()
    .toBuffer();
  if (process.env.UPDATE_GOLDENS !== undefined)
    await writeFile(path, await sharp(small).png({ palette: true, colours: 32 }).toBuffer());
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
}
