import { PDFDict, PDFName, type PDFObject } from '../pdf-library.js';

/** What the content of a page calls by a name: `resource(resources, 'XObject', '/X5')`. */
export function resource(
  resources: PDFDict | undefined,
  kind: string,
  name: string | undefined,
): PDFObject | undefined {
  const list = resources?.lookup(PDFName.of(kind));
  return list instanceof PDFDict && name !== undefined ? list.lookup(PDFName.of(name.slice(1))) : undefined;
}
