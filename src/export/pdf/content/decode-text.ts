import { PDFHexString } from '../pdf-library.js';

/** A text string of a PDF: UTF-16 where it begins with its mark, otherwise read as Latin. */
export function decodeText(bytes: string): string {
  return bytes.startsWith('\xfe\xff')
    ? PDFHexString.of(Buffer.from(bytes, 'latin1').toString('hex')).decodeText()
    : bytes;
}
