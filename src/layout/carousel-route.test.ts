import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { arrangeCarousels } from '../arrange/carousels.js';
import { rasterise } from '../export/pictures/rasterise.js';
import { type DrawnPoster, drawCarousel } from '../making/draw-poster.js';
import { carouselName } from '../model/presets/carousel-of.js';
import { findPresets } from '../model/presets.js';
import type { PosterKit } from '../render/lay-out-poster.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { samplePosters } from '../testing/sample-posters.js';
import { sampled } from '../testing/sampled.js';
import { root } from '../testing/source-files.js';

const layouts = ['cover', 'hero-number', 'number-grid', 'quotation', 'sources-and-method'];
const kits = new Map<string, PosterKit>();
beforeAll(async () => {
  for (const theme of ['silk', 'night']) kits.set(theme, await loadPosterKit('', theme));
});

/** A carousel of one sample of each layout, in a shape. */
async function draw(shape: string, theme = 'silk'): Promise<readonly DrawnPoster[]> {
  const set = layouts.flatMap((layout) => {
    const sample = samplePosters.find(({ content }) => content.kind === layout);
    return sample === undefined ? [] : [{ ...sample, section: 'shared-dividends', accent: 1 }];
  });
  const [carousel] = arrangeCarousels(set, 'whole');
  const [preset] = findPresets([carouselName(shape)]);
  const kit = kits.get(theme);
  if (carousel === undefined || preset === undefined || kit === undefined)
    throw new Error('there is no carousel');
  return drawCarousel(carousel.pages, preset, kit);
}

describe('the route of a carousel', () => {
  test.each(sampled(['square', 'portrait', 'story', '1080x1350'], 3))(
    'leaves every page in %s without a fault',
    async (shape) => {
      const pages = await draw(shape);
      expect(pages.map(({ drawing: { poster } }) => poster.content.kind)).toEqual(layouts);
      expect(pages.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
      expect(pages.map(({ drawing }) => drawing.poster.carousel?.index)).toEqual([1, 2, 3, 4, 5]);
    },
  );

  test('comes in from the page before, goes on to the next one, and ends on the last', async () => {
    const ends = (await draw('portrait')).map(({ drawing }) => {
      const routes = [...drawing.svg.matchAll(/<path d="M(-?[\d.]+) ([\d.]+)L(-?[\d.]+) \2" fill="none"/g)];
      const along = routes
        .filter(([, , y]) => Number(y) < 120)
        .map(([, from, , to]) => [Number(from), Number(to)]);
      return { comesIn: along.some(([from = 0]) => from < 0), goesOn: along.some(([, to = 0]) => to > 1080) };
    });
    expect(ends).toEqual([
      { comesIn: false, goesOn: true },
      { comesIn: true, goesOn: true },
      { comesIn: true, goesOn: true },
      { comesIn: true, goesOn: true },
      { comesIn: true, goesOn: false },
    ]);
  });

  test.each(sampled(['silk', 'night'], 2))('looks as it did in %s', async (theme) => {
    const pages = await draw('portrait', theme);
    const width = 180;
    const small = await Promise.all(
      pages.map(async ({ drawing }) => {
        const { data, ...size } = await rasterise(drawing, 1);
        return sharp(data, { raw: { ...size, channels: 4 } })
          .resize({ width })
          .png()
          .toBuffer();
      }),
    );
    const strip = await sharp({
      create: { width: width * small.length, height: 240, channels: 3, background: '#808080' },
    })
      .composite(small.map((input, index) => ({ input, left: index * width, top: 0 })))
      .png({ palette: true, colours: 64 })
      .toBuffer();
    const path = join(root, `src/goldens/carousels/${theme}.png`);
    if (process.env.UPDATE_GOLDENS !== undefined) await writeFile(path, strip);
    const [now, then] = await Promise.all(
      [strip, await readFile(path)].map((bytes) =>
        sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true }),
      ),
    );
    if (now === undefined || then === undefined) throw new Error('a picture could not be read');
    const { width: across, height } = now.info;
    expect([across, height]).toEqual([then.info.width, then.info.height]);
    const different = pixelmatch(now.data, then.data, undefined, across, height, { threshold: 0.2 });
    expect(different / (across * height)).toBeLessThan(0.01);
  });
});
