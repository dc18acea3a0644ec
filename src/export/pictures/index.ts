import { avif } from './avif.js';
import { jpeg } from './jpeg.js';
import type { PictureFormat } from './picture-format.js';
import { png } from './png.js';
import { webp } from './webp.js';

/** Every format of pixels a poster is written in; a new one is a file here and a line in this list. */
export const pixelFormats: Readonly<Record<PictureFormat['name'], PictureFormat>> = Object.freeze({
  png,
  webp,
  jpeg,
  avif,
});
