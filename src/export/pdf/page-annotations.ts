import { PDFArray, type PDFDict, PDFName, type PDFRef } from './pdf-library.js';

/**
 * Adds an annotation to a page. The library would wrap what the page draws in further streams, which it keeps for all
 * pages, and which are gone once a page is written anew.
 */
export function addAnnotation(page: PDFDict, annotation: PDFRef): void {
  const name = PDFName.of('Annots');
  const list = page.lookup(name);
  if (list instanceof PDFArray) list.push(annotation);
  else page.set(name, page.context.obj([annotation]));
}

/** Takes an annotation off its page. */
export function removeAnnotation(page: PDFDict, annotation: PDFRef): void {
  const list = page.lookup(PDFName.of('Annots'));
  if (!(list instanceof PDFArray)) return;
  const index = list.indexOf(annotation);
  if (index !== undefined) list.remove(index);
}
