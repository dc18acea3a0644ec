import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { mediaFiles } from './media.js';

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const svg = (inside = '') =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">${inside}<rect width="20" height="10"/></svg>`)}`;

describe('the pictures of a presentation', () => {
  test('are in it once, however often they are shown', () => {
    const media = mediaFiles();
    const first = media.add(`data:image/png;base64,${png}`);
    const other = media.add('data:image/jpeg;base64,/9j/4AAQ');
    expect(media.add(`data:image/png;base64,${png}`)).toBe(first);
    expect(media.all()).toEqual([first, other]);
    expect([first.path, other.path]).toEqual(['ppt/media/image1.png', 'ppt/media/image2.jpeg']);
  });

  test('are the bytes that were given', () => {
    expect(Buffer.from(mediaFiles().add(`data:image/png;base64,${png}`).bytes).toString('base64')).toBe(png);
  });

  test('that are drawn become pixels, which every editor shows, in their own shape', async () => {
    const { path, bytes } = mediaFiles().add(svg());
    const { format, width, height } = await sharp(bytes).metadata();
    expect([path, format]).toEqual(['ppt/media/image1.png', 'png']);
    expect(width / height).toBeCloseTo(2, 2);
  });

  test('that would load something else are refused', () => {
    expect(() => mediaFiles().add(svg('<image href="https://example.org/x.png"/>'))).toThrow();
  });

  test('that are no data URL are a fault of our own', () => {
    expect(() => mediaFiles().add('https://example.org/x.png')).toThrow();
  });
});
