import { languageFor } from '../../languages/index.js';
import type { DocumentProperties } from './document-properties.js';
import { metadataPacket } from './metadata-packet.js';
import { type PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from './pdf-library.js';

/** Writes the properties twice, as readers expect: in the information dictionary and as an XMP packet. */
export function setProperties(document: PDFDocument, properties: DocumentProperties): void {
  const { context, catalog } = document;
  const { title, authors, subject, language, creator, date } = properties;
  const producer = document.getProducer() ?? 'Skia/PDF';
  const text = (value: string) => PDFHexString.fromText(value);
  const stamp =
    date === undefined ? {} : { CreationDate: PDFString.fromDate(date), ModDate: PDFString.fromDate(date) };
  // The browser's own, which carries the time of day, must not stay behind unused.
  if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info);
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: text(title),
      ...(authors.length === 0 ? {} : { Author: text(authors.join(languageFor(language).listComma)) }),
      Subject: text(subject),
      Creator: text(creator),
      Producer: text(producer),
      ...stamp,
    }),
  );
  const packet = new TextEncoder().encode(metadataPacket({ ...properties, producer }));
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })),
  );
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
}
