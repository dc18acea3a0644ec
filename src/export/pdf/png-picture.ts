import { invariant } from '../../diagnostics/invariant.js';
import { type PDFContext, PDFRawStream, type PDFRef } from './pdf-library.js';

const signatureLength = 8;
/** Length and name before a chunk's data, a checksum after it. */
const [beforeData, afterData] = [8, 4];

/**
 * Puts an opaque PNG into a PDF as it is: a PNG's data is what PDF calls a Flate stream with PNG predictors
 * (ISO 32000-1, 7.4.4.4), so that nothing is decoded, encoded again or lost.
 *
 * @param png eight bits each of red, green and blue, not interlaced
 */
export function embedPng(context: PDFContext, png: Uint8Array): PDFRef {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const data: Uint8Array[] = [];
  let header: DataView | undefined;
  for (let at = signatureLength; at < png.byteLength; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, at + beforeData));
    const from = at + beforeData;
    if (name === 'IHDR') header = new DataView(png.buffer, png.byteOffset + from, length);
    if (name === 'IDAT') data.push(png.subarray(from, from + length));
    at = from + length + afterData;
  }
  invariant(header !== undefined, 'a PNG has a header');
  const [bits, colours, interlaced] = [8, 9, 12].map((offset) => header.getUint8(offset));
  invariant(bits === 8 && colours === 2 && interlaced === 0, 'only plain RGB is put into a PDF as it is');
  const width = header.getUint32(0);
  const dictionary = context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: header.getUint32(4),
    ColorSpace: 'DeviceRGB',
    BitsPerComponent: 8,
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: 3, BitsPerComponent: 8, Columns: width },
  });
  return context.register(PDFRawStream.of(dictionary, Buffer.concat(data)));
}
