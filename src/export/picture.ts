import sharp from 'sharp';
import type { PosterDrawing } from '../model/drawing.js';
import type { PictureFormatName } from '../model/picture.js';
import { escapeHtml } from '../render/escape-html.js';
import { pixelFormats } from './pictures/index.js';
import { type Pixels, rasterise, refuseForeignReferences } from './pictures/rasterise.js';

/** How a drawing is written. */
export interface PictureSettings {
  readonly formats: readonly PictureFormatName[];
  /** Pixels to each pixel of the preset. */
  readonly scale: number;
  /** Bytes a file may have; without it any number. */
  readonly limit?: number | undefined;
  /** The XMP packet each file carries. */
  readonly metadata: string;
}

/** A written picture. One over its limit is as small as its format can make it. */
export interface Picture {
  readonly format: PictureFormatName;
  readonly mediaType: string;
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
  const pixels = settings.formats.some((format) => format !== 'svg')
    ? await rasterise(drawing, settings.scale)
    : undefined;
  return Promise.all(
    settings.formats.map(async (format): Promise<Picture> => {
      if (format === 'svg' || pixels === undefined) return vectorPicture(drawing, settings);
      const { width, height } = pixels;
      const { mediaType } = pixelFormats[format];
      return { format, mediaType, width, height, bytes: await encode(pixels, format, settings) };
    }),
  );
}

async function encode(
  { width, height, data }: Pixels,
  format: Exclude<PictureFormatName, 'svg'>,
  { metadata, limit = Number.POSITIVE_INFINITY }: PictureSettings,
): Promise<Uint8Array> {
  let smallest: Uint8Array | undefined;
  const { encodings, colourSpace } = pixelFormats[format];
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

/** The drawing itself: glyphs are paths, so that no font is needed; told to screen readers as one picture. */
function vectorPicture({ svg, poster, alt, preset }: PosterDrawing, settings: PictureSettings): Picture {
  refuseForeignReferences(svg);
  const packet = settings.metadata.replace(/<\?xpacket[^>]*\?>/g, '').trim();
  const words = [
    `<title>${escapeHtml(poster.headline)}</title>`,
    `<desc>${escapeHtml(alt)}</desc>`,
    `<metadata>${packet}</metadata>`,
  ].join('');
  const told = svg.replace(/<svg([^>]*)>/, `<svg$1 role="img" xml:lang="${poster.language}">${words}`);
  return {
    format: 'svg',
    mediaType: 'image/svg+xml',
    width: preset.width,
    height: preset.height,
    bytes: new TextEncoder().encode(`${told}\n`),
  };
}
