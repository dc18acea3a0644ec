import { ParseSpeeds, PDFDocument } from './pdf-library.js';

/** How many pages a printed document has. */
export async function countPages(printed: Uint8Array): Promise<number> {
  const document = await PDFDocument.load(printed, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  return document.getPageCount();
}
