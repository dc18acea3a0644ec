import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { PosterDrawing } from '../model/drawing.js';
import { presets } from '../model/presets.js';
import { drawPoster } from '../render/poster.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { samplePosters } from '../testing/sample-posters.js';
import { exportPng } from './png.js';

const drawings: PosterDrawing[] = [];
beforeAll(async () => {
  const kit = await loadPosterKit();
  const layouts = [...new Map(samplePosters.map((poster) => [poster.layout, poster])).values()];
  for (const [index, poster] of layouts.entries()) {
    const preset = presets[index % presets.length];
    if (preset !== undefined) drawings.push((await drawPoster(poster, preset, kit)).drawing);
  }
});

test('a poster is an RGB PNG of the preset’s pixels, under its limit', async () => {
  expect(drawings).toHaveLength(6);
  for (const drawing of drawings) {
    const bytes = await exportPng(drawing);
    const { format, width, height, channels, hasAlpha } = await sharp(bytes).metadata();
    expect({ format, width, height, channels, hasAlpha }).toEqual({
      format: 'png',
      width: drawing.preset.width,
      height: drawing.preset.height,
      channels: 3,
      hasAlpha: false,
    });
    expect(bytes.byteLength).toBeLessThan(drawing.preset.limit);
  }
});

test('the same drawing gives the same bytes', async () => {
  const [drawing] = drawings;
  if (drawing === undefined) throw new Error('nothing was drawn');
  const [first, second] = await Promise.all([exportPng(drawing), exportPng(drawing)]);
  expect(Buffer.compare(first, second)).toBe(0);
});

test.each([
  'href="file:///etc/passwd"',
  "xlink:href='/etc/passwd'",
  'href = "http://127.0.0.1/a.png"',
  'style="fill:url(file:///etc/passwd)"',
])('a picture that refers outside is refused: %s', async (attribute) => {
  const [drawing] = drawings;
  if (drawing === undefined) throw new Error('nothing was drawn');
  const svg = drawing.svg.replace('</svg>', `<image ${attribute} width="9" height="9"/></svg>`);
  await expect(exportPng({ ...drawing, svg })).rejects.toThrow('may not refer');
});

test('a gigantic sheet never reaches the renderer', async () => {
  const [drawing] = drawings;
  if (drawing === undefined) throw new Error('nothing was drawn');
  const preset = { ...drawing.preset, width: 100_000, height: 100_000 };
  await expect(exportPng({ ...drawing, preset })).rejects.toThrow('4096');
});
