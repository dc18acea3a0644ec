import { createHash } from 'node:crypto';
import { ParseSpeeds, PDFDocument, PDFHexString, PDFName } from './pdf-library.js';

/** One side of a sheet: the pages on its left and right half, 0-based; undefined for a half that stays white. */
export type SheetSide = readonly [left: number | undefined, right: number | undefined];

/**
 * The sides of the sheets of a booklet that is folded in the middle and stapled there, front and back by turns. Filled up
 * to a multiple of four, the first sheet holds the outermost pages.
 */
export function bookletSides(pages: number): readonly SheetSide[] {
  const all = Math.ceil(pages / 4) * 4;
  const page = (index: number) => (index < pages ? index : undefined);
  return Array.from({ length: all / 2 }, (_, side): SheetSide => {
    const [outer, inner] = [page(all - 1 - side), page(side)];
    return side % 2 === 0 ? [outer, inner] : [inner, outer];
  });
}

/**
 * A finished document as a booklet for the printer: two of its pages side by side on each side of a sheet of their own
 * size, turned, each as large as its half allows. For printing on both sides, turned over the short edge. It is ink on
 * paper: what is drawn is all there, but no tags, links and bookmarks. The same document gives the same bytes.
 *
 * @param printed a PDF whose pages have one size
 */
export async function imposeBooklet(printed: Uint8Array, title: string): Promise<Uint8Array> {
  const [source, booklet] = await Promise.all([
    PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest }),
    PDFDocument.create({ updateMetadata: false }),
  ]);
  const [first] = source.getPages();
  if (first === undefined) return printed;
  const { width, height } = first.getSize();
  // What is pressed on a screen has no meaning on paper, and would only be copied along.
  for (const { node } of source.getPages()) {
    node.delete(PDFName.of('Annots'));
    node.delete(PDFName.of('StructParents'));
  }
  const pages = await booklet.embedPages(source.getPages());
  const half = height / 2;
  const scale = Math.min(half / width, width / height);
  const inset = { x: (half - scale * width) / 2, y: (width - scale * height) / 2 };
  for (const side of bookletSides(pages.length)) {
    const sheet = booklet.addPage([height, width]);
    side.forEach((index, place) => {
      const page = index === undefined ? undefined : pages[index];
      if (page === undefined) return;
      sheet.drawPage(page, { x: place * half + inset.x, y: inset.y, xScale: scale, yScale: scale });
    });
  }
  const { context, catalog } = booklet;
  context.trailerInfo.Info = context.register(context.obj({ Title: PDFHexString.fromText(title) }));
  catalog.set(
    PDFName.of('ViewerPreferences'),
    context.obj({ Duplex: 'DuplexFlipShortEdge', PrintScaling: 'None' }),
  );
  const identifier = PDFHexString.of(createHash('sha256').update(printed).digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([identifier, identifier]);
  return booklet.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
}
