import { duotone, duotoneColours } from '../colour/duotone.js';
import { shadesOf } from '../colour/shades.js';
import type { LoadedPicture, PictureForm, Pictures, TonedPicture } from '../model/loaded-picture.js';
import type { Theme } from '../model/theme.js';
import type { DecodedPicture } from './decode-picture.js';

/** Longer sides, in px: who draws takes the smallest that is sharp in its place. */
const formSides = [360, 720, 1800];
const quality = 84;

/**
 * The pictures of a story as pages of a theme show them, plain and in the colours of each section. The same picture and
 * theme give the same bytes.
 *
 * @param sections how many the story has: each has an accent
 */
export async function preparePictures(
  decoded: ReadonlyMap<string, DecodedPicture>,
  { colours: { ink, ground }, accents }: Theme,
  sections: number,
): Promise<Pictures> {
  const pictures: [string, LoadedPicture][] = [];
  for (const [file, picture] of decoded) {
    const toned = accents
      .slice(0, sections)
      .map(({ field }) => duotone(picture.rgb, duotoneColours(ink, ground, field)));
    const [plain, ...duotones] = await Promise.all(
      [picture.rgb, ...toned].map((rgb) => formsOf(picture, rgb)),
    );
    if (plain !== undefined)
      pictures.push([file, { ratio: picture.width / picture.height, plain, duotone: duotones }]);
  }
  return new Map(pictures);
}

async function formsOf({ width, height }: DecodedPicture, rgb: Uint8Array): Promise<TonedPicture> {
  const { default: sharp } = await import('sharp');
  const longest = Math.max(width, height);
  const sides = [...formSides.filter((side) => side < longest), longest];
  const forms = await Promise.all(
    sides.map(async (side): Promise<PictureForm> => {
      const { data, info } = await sharp(rgb, { raw: { width, height, channels: 3 } })
        .resize({ width: side, height: side, fit: 'inside' })
        .jpeg({ quality, chromaSubsampling: '4:4:4' })
        .toBuffer({ resolveWithObject: true });
      const address = `data:image/jpeg;base64,${data.toString('base64')}`;
      return { width: info.width, height: info.height, address };
    }),
  );
  return { forms, shades: shadesOf(rgb, width, height) };
}
