import { streamText } from './content/stream-text.js';
import { createFontReader, type FontInDocument } from './fonts-in-document.js';
import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from './pdf-library.js';
import { readContent } from './read-content.js';

/** What a reader of a PDF can select, search and hear. */
export interface TextLayer {
  /** The text of each page, in the order it is drawn. U+FFFD for an empty box, U+FFFC for a glyph without text. */
  readonly pages: readonly string[];
  /**
   * The text of the whole document in the order of its tags, as a screen reader says it, in pieces that stand on one page
   * each: a paragraph that goes on overleaf is whole here, and running heads are left out.
   */
  readonly tagged: readonly TaggedText[];
  /** The fonts that text is set in, by name. */
  readonly fonts: readonly FontInDocument[];
}

/** A piece of text as the tags speak of it. */
export interface TaggedText {
  readonly text: string;
  /** Index of its page. */
  readonly page: number;
}

/**
 * Reads the text layer of a printed PDF back from its bytes.
 *
 * Not done by pdf.js, which reads ten documents in 1.5 s where this takes a third of it, and which guesses where it
 * is to be proved: a glyph no map names it looks up in the font, and what it cannot draw it passes over. The
 * end-to-end tests hold this reader against pdf.js on every document of the story that ships.
 */
export async function readTextLayer(bytes: Uint8Array): Promise<TextLayer> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  });
  const fonts = createFontReader();
  const pages = document.getPages().map(({ ref, node }) => ({
    ref,
    ...readContent(streamText(node.Contents()), node.Resources(), fonts, streamText),
  }));
  const marked = new Map(pages.map(({ ref, marked: by }, page) => [ref, { page, by }] as const));
  return {
    pages: pages.map(({ text }) => text),
    tagged: taggedPieces(document).flatMap(({ ref, id }) => {
      const { page, by } = marked.get(ref) ?? {};
      const text = by?.get(id) ?? '';
      return page === undefined || text === '' ? [] : [{ text, page }];
    }),
    fonts: fonts.used(),
  };
}

/** Walks the tag tree depth first, which is the order of reading: the marked pieces of each page by their numbers. */
function taggedPieces(document: PDFDocument): readonly { readonly ref: PDFRef; readonly id: number }[] {
  const { context, catalog } = document;
  const pieces: { readonly ref: PDFRef; readonly id: number }[] = [];
  const waiting: { readonly value: PDFObject | undefined; readonly page: PDFRef | undefined }[] = [
    { value: catalog.get(PDFName.of('StructTreeRoot')), page: undefined },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const value = next.value instanceof PDFRef ? context.lookup(next.value) : next.value;
    const { page } = next;
    if (value instanceof PDFNumber && page !== undefined) pieces.push({ ref: page, id: value.asNumber() });
    if (value instanceof PDFArray) {
      for (const child of value.asArray().toReversed()) waiting.push({ value: child, page });
    }
    if (!(value instanceof PDFDict)) continue;
    const own = value.get(PDFName.of('Pg'));
    const child = value.get(PDFName.of('K')) ?? value.get(PDFName.of('MCID'));
    waiting.push({ value: child, page: own instanceof PDFRef ? own : page });
  }
  return pieces;
}
