import type { EditableDeck } from '../../../model/editable-deck.js';
import { escapeXml } from '../xml/escape-xml.js';
import { declaration } from '../xml/namespaces.js';

/** Title, authors, subject, language and day of a document. */
export function corePropertiesPart(
  { title, authors, subject, language }: Pick<EditableDeck, 'title' | 'authors' | 'subject' | 'language'>,
  date: Date,
): string {
  const day = `${date.toISOString().slice(0, 19)}Z`;
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(authors.join('; '))}</dc:creator>` +
    `<dc:language>${language}</dc:language>${time('created')}${time('modified')}</cp:coreProperties>`
  );
}

export function applicationPropertiesPart(
  slides: number,
  notes: number,
  program: string,
  format = 'Widescreen',
): string {
  return (
    `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>${escapeXml(program)}</Application><PresentationFormat>${format}</PresentationFormat><Slides>${slides}</Slides><Notes>${notes}</Notes></Properties>`
  );
}
