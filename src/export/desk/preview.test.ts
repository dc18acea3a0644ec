import sharp from 'sharp';
import { expect, test } from 'vitest';
import { previewOf, previewPath } from './preview.js';

const picture = await sharp({ create: { width: 1080, height: 1920, channels: 3, background: '#1f4e8c' } })
  .png()
  .toBuffer();
const poster = {
  path: 'zh-CN/posters/jobs/story.png',
  kind: 'poster',
  id: 'jobs',
  language: 'zh-CN',
} as const;

test('a small picture stands in a folder of its own, with the shape of the large one and the same bytes each time', async () => {
  const preview = await previewOf(poster, picture);
  expect(preview).toMatchObject({ path: 'previews/zh-CN/posters/jobs/story.webp', width: 270, height: 480 });
  expect((await sharp(preview.bytes).metadata()).format).toBe('webp');
  expect(preview.bytes.byteLength).toBeLessThan(20_000);
  expect((await previewOf(poster, picture)).bytes).toEqual(preview.bytes);
});

test('formats of one picture share a small one, scales do not', () => {
  expect(previewPath('a/x.webp')).toBe(previewPath('a/x.png'));
  expect(previewPath('a/x@2x.png')).toBe('previews/a/x@2x.webp');
});

test('the first slide of a deck is shown larger than a poster', async () => {
  expect((await previewOf({ ...poster, kind: 'deck' }, picture)).height).toBe(960);
});
