import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFName, type PDFRawStream } from '../pdf-library.js';

/**
 * The bytes of a stream, unpacked. Nearly all are deflated and nothing else: these the machine unpacks itself, many times
 * faster than the library does.
 */
export function streamBytes(stream: PDFRawStream): Uint8Array {
  const { dict } = stream;
  const isDeflated = dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode');
  return isDeflated && !dict.has(PDFName.of('DecodeParms'))
    ? inflateSync(stream.getContents())
    : decodePDFRawStream(stream).decode();
}
