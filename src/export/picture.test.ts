import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawPoster } from '../making/draw-poster.js';
import type { PosterDrawing } from '../model/drawing.js';
import type { Preset } from '../model/preset.js';
import { findPresets } from '../model/presets.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { samplePosters } from '../testing/sample-posters.js';
import { pictureFormats } from './index.js';
import { exportPicture, type PictureSettings } from './picture.js';
import { pictureMetadata } from './picture-metadata.js';
import { png } from './pictures/png.js';
import { svg } from './pictures/svg.js';

let drawing: PosterDrawing;
beforeAll(async () => {
  const kit = await loadPosterKit();
  const poster = samplePosters.find(({ content }) => content.kind === 'hero-number');
  const [preset] = findPresets(['wechat-square']);
  if (poster === undefined || preset === undefined) throw new Error('the sample is gone');
  ({ drawing } = await drawPoster(poster, preset, kit));
});

const settings = (change: Partial<PictureSettings> = {}): PictureSettings => ({
  formats: [png],
  scale: 1,
  metadata: pictureMetadata(drawing, { source: '座谈', creator: 'broadsheet', disclosure: 'none' }),
  ...change,
});
const write = async (change: Partial<PictureSettings> = {}, of = drawing) => {
  const [picture] = await exportPicture(of, settings(change));
  if (picture === undefined) throw new Error('nothing was written');
  return picture;
};
/** Flat posters are small in every format; so many colours are not. */
const confetti = Array.from(
  { length: 900 },
  (_, index) =>
    `<circle cx="${(index * 137) % 500}" cy="${(index * 71) % 500}" r="9" fill="#${((index * 7919 * 31) % 0xffffff).toString(16).padStart(6, '0')}" fill-opacity="0.6"/>`,
).join('');
const pixels = pictureFormats.flatMap((format) =>
  format.shows === 'pixels' ? [[format.name, format] as const] : [],
);

describe.each(pixels)('a poster as %s', (name, format) => {
  test('has the pixels of its preset in sRGB without alpha, and tells its alternative text', async () => {
    const { bytes } = await write({ formats: [format] });
    const found = await sharp(bytes).metadata();
    expect({ ...found }).toMatchObject({
      format: name === 'avif' ? 'heif' : name,
      width: 500,
      height: 500,
      channels: 3,
      space: 'srgb',
      hasAlpha: false,
      // a PNG has a chunk of its own that says so
      hasProfile: name !== 'png',
    });
    if (name === 'png') expect(Buffer.from(bytes).toString('latin1', 37, 41)).toBe('sRGB');
    expect(found.xmpAsString).toContain('AltTextAccessibility');
    expect(found.xmpAsString).toContain(drawing.poster.content.headline.long);
  });

  test('has the same bytes every time', async () => {
    const [one, other] = await Promise.all([write({ formats: [format] }), write({ formats: [format] })]);
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  test('over its limit is encoded again within it', async () => {
    const svg = drawing.svg.replace('</svg>', `${confetti}</svg>`);
    const { bytes } = await write({ formats: [format] }, { ...drawing, svg });
    const limit = Math.floor(bytes.byteLength * 0.9);
    const smaller = await write({ formats: [format], limit }, { ...drawing, svg });
    expect(smaller.bytes.byteLength).toBeLessThanOrEqual(limit);
    expect((await sharp(smaller.bytes).metadata()).xmpAsString).toContain('AltTextAccessibility');
  });
});

test('at twice the pixels it is sharper, not stretched', async () => {
  const [one, two] = await Promise.all([write(), write({ scale: 2 })]);
  expect([two.width, two.height]).toEqual([1000, 1000]);
  const stretched = await sharp(one.bytes).resize(1000, 1000).raw().toBuffer();
  const drawn = await sharp(two.bytes).raw().toBuffer();
  expect(drawn.length).toBe(stretched.length);
  expect(Buffer.compare(drawn, stretched)).not.toBe(0);
});

test('as SVG it is one picture with title, description and metadata, which a browser and sharp can read', async () => {
  const { bytes, format } = await write({ formats: [svg] });
  const text = Buffer.from(bytes).toString();
  expect(format.mediaType).toBe('image/svg+xml');
  expect(text).toMatch(/^<svg [^>]*role="img"/);
  expect(text).toContain(`<title>${drawing.poster.content.headline.long}</title>`);
  expect(text).toContain('<metadata><x:xmpmeta');
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'svg', width: 500, height: 500 });
});

test.each([
  'href="file:///etc/passwd"',
  "xlink:href='/etc/passwd'",
  'href = "http://127.0.0.1/a.png"',
  'style="fill:url(file:///etc/passwd)"',
])('a picture that refers outside is refused in every format: %s', async (attribute) => {
  const foreign = drawing.svg.replace('</svg>', `<image ${attribute} width="9" height="9"/></svg>`);
  for (const format of [png, svg]) {
    await expect(write({ formats: [format] }, { ...drawing, svg: foreign })).rejects.toThrow('may not refer');
  }
});

test('a gigantic sheet never reaches the renderer', async () => {
  const preset: Preset = { ...drawing.preset, width: 100_000, height: 100_000 };
  await expect(write({}, { ...drawing, preset })).rejects.toThrow('8000');
});
