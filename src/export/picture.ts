import sharp from 'sharp';
import { invariant } from '../diagnostics/invariant.js';
import type { PosterDrawing } from '../model/drawing.js';
import type { PictureFormat, PixelFormat } from './format.js';
import { type Pixels, rasterise } from './pictures/rasterise.js';

/** How a drawing is written. */
export interface PictureSettings {
  readonly formats: readonly PictureFormat[];
  /** Pixels to each pixel of the preset. */
  readonly scale: number;
  /** Bytes a file may have; without it any number. */
  readonly limit?: number | undefined;
  /** The XMP packet each file carries. */
  readonly metadata: string;
}

/** A written picture. One over its limit is as small as its format can make it. */
export interface Picture {
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/**
 * A poster in the formats asked for, drawn in pixels once. The same drawing with the same settings always gives the
 * same bytes.
 */
export async function exportPicture(
  drawing: PosterDrawing,
  settings: PictureSettings,
): Promise<readonly Picture[]> {
  const pixels = settings.formats.some(({ shows }) => shows === 'pixels')
    ? await rasterise(drawing, settings.scale)
    : undefined;
  return Promise.all(
    settings.formats.map(async (format): Promise<Picture> => {
      if (format.shows === 'vectors') {
        const { width, height } = drawing.preset;
        return { format, width, height, bytes: format.export(drawing, settings.metadata) };
      }
      invariant(pixels !== undefined, `${format.name} consists of pixels`);
      const { width, height } = pixels;
      return { format, width, height, bytes: await encode(pixels, format, settings) };
    }),
  );
}

async function encode(
  { width, height, data }: Pixels,
  { encodings, colourSpace }: PixelFormat,
  { metadata, limit = Number.POSITIVE_INFINITY }: PictureSettings,
): Promise<Uint8Array> {
  let smallest: Uint8Array | undefined;
  for (const encoding of encodings) {
    const picture = sharp(data, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .withXmp(metadata);
    const bytes =
      colourSpace === 'profile'
        ? await encoding(picture.withIccProfile('srgb')).toBuffer()
        : colourSpace.named(await encoding(picture).toBuffer());
    if (smallest === undefined || bytes.byteLength < smallest.byteLength) smallest = bytes;
    if (smallest.byteLength <= limit) break;
  }
  return smallest ?? new Uint8Array();
}
