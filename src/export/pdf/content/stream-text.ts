import { decodePDFRawStream, PDFArray, type PDFObject, PDFRawStream } from '../pdf-library.js';

/** The content of a stream, or of several as one, a byte a character. */
export function streamText(streams: PDFObject | undefined): string {
  if (streams instanceof PDFRawStream)
    return Buffer.from(decodePDFRawStream(streams).decode()).toString('latin1');
  if (!(streams instanceof PDFArray)) return '';
  return streams
    .asArray()
    .map((_, index) => streamText(streams.lookup(index)))
    .join('\n');
}
