import type { Sharp } from 'sharp';
import type { PixelFormat } from '../format.js';

/** Every poster is flat colour and type, which WebP keeps without loss in few bytes; over the limit with ever more. */
export const webp = {
  name: 'webp',
  shows: 'pixels',
  mediaType: 'image/webp',
  plain: false,
  colourSpace: 'profile',
  encodings: [
    (picture) => picture.webp({ lossless: true, effort: 2 }),
    ...[90, 75, 60, 40].map(
      (quality) => (picture: Sharp) => picture.webp({ quality, effort: 4, smartSubsample: true }),
    ),
  ],
} as const satisfies PixelFormat;
