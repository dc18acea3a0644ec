import type { Attachment } from '../../model/attachment.js';
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from './pdf-library.js';

/** Puts a file into a document, as the data behind it: readers list it, and say what it is. */
export function attachFile(
  document: PDFDocument,
  { name, mediaType, description, bytes }: Attachment,
  date: Date | undefined,
): void {
  const { context, catalog } = document;
  const stream = context.flateStream(bytes, {
    Type: 'EmbeddedFile',
    Subtype: mediaType,
    Params: {
      Size: bytes.byteLength,
      ...(date === undefined ? {} : { ModDate: PDFString.fromDate(date) }),
    },
  });
  const content = context.register(stream);
  const file = context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of(name),
      UF: PDFHexString.fromText(name),
      Desc: PDFHexString.fromText(description),
      AFRelationship: 'Data',
      EF: { F: content, UF: content },
    }),
  );
  const names = catalog.lookup(PDFName.of('Names'));
  const tree = names instanceof PDFDict ? names : context.obj({});
  tree.set(PDFName.of('EmbeddedFiles'), context.obj({ Names: [PDFString.of(name), file] }));
  if (!(names instanceof PDFDict)) catalog.set(PDFName.of('Names'), tree);
  const associated = catalog.lookup(PDFName.of('AF'));
  if (associated instanceof PDFArray) associated.push(file);
  else catalog.set(PDFName.of('AF'), context.obj([file]));
}
