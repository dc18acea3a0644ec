import { PDFArray, type PDFObject, PDFRawStream } from '../pdf-library.js';
import { streamBytes } from './stream-bytes.js';

/** The content of a stream, or of several as one, a byte a character. */
export function streamText(streams: PDFObject | undefined): string {
  if (streams instanceof PDFRawStream) return Buffer.from(streamBytes(streams)).toString('latin1');
  if (!(streams instanceof PDFArray)) return '';
  return streams
    .asArray()
    .map((_, index) => streamText(streams.lookup(index)))
    .join('\n');
}
