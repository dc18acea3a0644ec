import sharp, { type Sharp } from 'sharp';
import { harbour, valley } from './drawn-photographs.js';
import { manWithGlasses, manWithShortHair, womanWithBob } from './drawn-portraits.js';

const drawn = (svg: string): Sharp => sharp(Buffer.from(svg)).flatten({ background: '#FFFFFF' });

/** On its side, as a camera held upright writes it: who shows it has to turn it. */
async function onItsSide(svg: string): Promise<Buffer> {
  const turned = await drawn(svg).rotate(270).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = turned.info;
  return sharp(turned.data, { raw: { width, height, channels } })
    .withExif({
      IFD0: { Make: 'Nobody', Copyright: 'Nobody' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 82 })
    .toBuffer();
}

/** The pictures of test stories by their files, in every format that is read. Nobody and no place is on them. */
export const drawnPictures: Readonly<Record<string, () => Promise<Buffer>>> = Object.freeze({
  'woman-with-bob.jpg': () => onItsSide(womanWithBob),
  'man-with-glasses.png': () => drawn(manWithGlasses).png({ palette: true, colours: 128 }).toBuffer(),
  'man-with-short-hair.webp': () => drawn(manWithShortHair).webp({ quality: 80 }).toBuffer(),
  'valley.jpg': () => drawn(valley).jpeg({ quality: 78, mozjpeg: true }).toBuffer(),
  'harbour.avif': () => drawn(harbour).avif({ quality: 55, effort: 4 }).toBuffer(),
});
