import type { Sharp } from 'sharp';
import type { PictureFormat } from './picture-format.js';

/** Every poster is flat colour and type, which WebP keeps without loss in few bytes; over the limit with ever more. */
export const webp: PictureFormat = {
  name: 'webp',
  mediaType: 'image/webp',
  colourSpace: 'profile',
  encodings: [
    (picture) => picture.webp({ lossless: true, effort: 2 }),
    ...[90, 75, 60, 40].map(
      (quality) => (picture: Sharp) => picture.webp({ quality, effort: 4, smartSubsample: true }),
    ),
  ],
};
