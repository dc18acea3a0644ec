import { whyNoPicture } from '../validate/picture-format.js';

/** The pixels of a picture: upright, in sRGB, three bytes each, row by row; and how large it is in its file. */
export interface DecodedPicture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
  readonly inFile: { readonly width: number; readonly height: number };
}

/** Why a file is not shown: `why` ends a sentence that begins with its name. */
export interface Undecoded {
  readonly why: string;
  readonly hint: string;
}

/** A camera makes up to about 100 million pixels. What claims more is a trap or a mistake, and is never decoded. */
const mostPixels = 120e6;
/** No place shows more on a side. */
const longestSide = 1800;

const saveAgain = 'Save it as JPEG, PNG, WebP or AVIF.';

/**
 * Decodes a picture that a story names: turned as its camera was held, its colours in sRGB, transparent parts white, and
 * no larger than any place needs. What else its file says, where and when it was taken, is left behind.
 */
export async function decodePicture(bytes: Uint8Array): Promise<DecodedPicture | Undecoded> {
  const why = whyNoPicture(bytes);
  if (why !== undefined) return { why, hint: saveAgain };
  // Only stories with pictures wait for the library.
  const { default: sharp } = await import('sharp');
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > mostPixels)
      return {
        why: `claims to be ${width} by ${height} px`,
        hint: `Save it smaller: no place shows more than ${longestSide} px a side.`,
      };
    if (pages > 1) return { why: 'is animated', hint: 'Save one picture of it.' };
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'truncated' })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#FFFFFF' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    // What comes out grey has one channel.
    const rgb = info.channels === 3 ? data : spread(data, info.channels);
    const turned = info.width > info.height === width > height;
    return {
      width: info.width,
      height: info.height,
      rgb,
      inFile: turned ? { width, height } : { width: height, height: width },
    };
  } catch {
    return {
      why: 'is damaged or not whole',
      hint: 'Copy it again from where it came from, or save it anew.',
    };
  }
}

/** Grey as red, green and blue. */
function spread(grey: Uint8Array, channels: number): Uint8Array {
  const count = grey.length / channels;
  const rgb = new Uint8Array(count * 3);
  for (let pixel = 0; pixel < count; pixel += 1)
    rgb.fill(grey[pixel * channels] ?? 0, pixel * 3, pixel * 3 + 3);
  return rgb;
}
