import { createHash } from 'node:crypto';
import type { Attachment } from '../../model/attachment.js';
import type { Slide } from '../../model/page.js';
import { attachFile } from './attach-file.js';
import type { DocumentProperties } from './document-properties.js';
import { addNotes } from './notes.js';
import { addOutline, settleOutline } from './outline.js';
import { ParseSpeeds, PDFDocument, PDFHexString, PDFName } from './pdf-library.js';
import { markAsUniversal, setProperties } from './properties.js';
import { settleStructure } from './structure/settle-structure.js';
import type { ForeignPassage } from './structure/tidy/languages.js';

/** What a printed document lacks when it leaves the browser. */
export interface Finish extends DocumentProperties {
  /** One bookmark for each, page for page; with none the browser's own bookmarks stay. */
  readonly slides: readonly Slide[];
  /** The paragraphs to annotate each page with; a page without any gets none. */
  readonly notes: readonly (readonly string[])[];
  readonly attachment?: Attachment | undefined;
  /** What it says in other languages than its own, in order. */
  readonly passages: readonly ForeignPassage[];
  /** What the document was made of: the same parts give the same identifier. */
  readonly identity: readonly string[];
}

/**
 * Gives a printed document its properties, bookmarks and notes, and takes out what differs from one printing to the
 * next, so that equal input gives equal bytes. The tag tree is kept: the document is changed in place, never copied.
 *
 * @param printed the PDF as the browser wrote it
 */
export async function finishDocument(
  printed: Uint8Array,
  finish: Finish,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  // In one go: pauses between a few objects at a time, for the sake of a page that must not stand still, cost a third.
  const document = await PDFDocument.load(printed, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  settleStructure(document, finish.passages);
  setProperties(document, finish);
  if (finish.slides.length > 0) addOutline(document, finish.slides, finish.language);
  else settleOutline(document);
  addNotes(document, finish.notes, finish.date);
  if (finish.attachment !== undefined) attachFile(document, finish.attachment, finish.date);
  for (const page of document.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  markAsUniversal(document, finish);

  const { title, creator, date, identity } = finish;
  const hash = createHash('sha256').update(JSON.stringify([title, creator, date ?? null, identity]));
  const identifier = PDFHexString.of(hash.digest('hex').slice(0, 32));
  document.context.trailerInfo.ID = document.context.obj([identifier, identifier]);
  return {
    bytes: await document.save({
      useObjectStreams: true,
      addDefaultPage: false,
      updateFieldAppearances: false,
      objectsPerTick: Number.POSITIVE_INFINITY,
    }),
    pages: document.getPageCount(),
  };
}
