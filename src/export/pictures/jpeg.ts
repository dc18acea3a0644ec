import type { PixelFormat } from '../format.js';

/** Colour at full resolution, because posters are type on coloured grounds, whose edges would bleed. */
export const jpeg = {
  name: 'jpeg',
  shows: 'pixels',
  mediaType: 'image/jpeg',
  plain: false,
  colourSpace: 'profile',
  encodings: [92, 85, 78, 70, 60].map(
    (quality) => (picture) => picture.jpeg({ quality, chromaSubsampling: '4:4:4', mozjpeg: true }),
  ),
} as const satisfies PixelFormat;
