import { languageFor } from '../../languages/index.js';
import type { DocumentProperties } from './document-properties.js';
import { metadataPacket } from './metadata-packet.js';
import { type PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from './pdf-library.js';
import { brokenRules, markRule } from './rules/index.js';

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
  writePacket(document, properties, producer, false);
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
}

/**
 * Marks a finished document as one of PDF/UA-1 if it keeps every rule that a machine can judge, and only then: the mark
 * says no more than was looked at.
 */
export function markAsUniversal(document: PDFDocument, properties: DocumentProperties): void {
  if (brokenRules(document).some(({ id }) => id !== markRule)) return;
  const old = document.catalog.get(PDFName.of('Metadata'));
  if (old instanceof PDFRef) document.context.delete(old);
  writePacket(document, properties, document.getProducer() ?? '', true);
}

function writePacket(
  { context, catalog }: PDFDocument,
  properties: DocumentProperties,
  producer: string,
  keepsAllRules: boolean,
): void {
  const packet = new TextEncoder().encode(metadataPacket({ ...properties, producer }, keepsAllRules));
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })),
  );
}
