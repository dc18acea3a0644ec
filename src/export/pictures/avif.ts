import type { PixelFormat } from '../format.js';

/** Colour at full resolution as in JPEG; little effort, because more takes seconds a picture and saves few bytes. */
export const avif = {
  name: 'avif',
  shows: 'pixels',
  mediaType: 'image/avif',
  plain: false,
  colourSpace: 'profile',
  encodings: [80, 70, 60, 50].map(
    (quality) => (picture) => picture.avif({ quality, effort: 2, chromaSubsampling: '4:4:4' }),
  ),
} as const satisfies PixelFormat;
