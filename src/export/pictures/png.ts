import type { Sharp } from 'sharp';
import type { PixelFormat } from '../format.js';
import { nameSrgb } from './name-srgb.js';

/** RGB with one row filter and one compression level; over the limit with ever fewer colours. */
export const png = {
  name: 'png',
  shows: 'pixels',
  mediaType: 'image/png',
  plain: true,
  colourSpace: { named: nameSrgb },
  encodings: [
    (picture) => picture.png({ compressionLevel: 4, adaptiveFiltering: false, palette: false }),
    (picture) => picture.png({ compressionLevel: 9, adaptiveFiltering: true, palette: false }),
    ...[256, 128, 64, 32].map(
      (colours) => (picture: Sharp) =>
        picture.png({ compressionLevel: 9, palette: true, colours, dither: 0, effort: 7 }),
    ),
  ],
} as const satisfies PixelFormat;
