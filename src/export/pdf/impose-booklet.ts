import { createHash } from 'node:crypto';
import { invariant } from '../../diagnostics/invariant.js';
import { ParseSpeeds, PDFDocument, PDFHexString, PDFName } from './pdf-library.js';

/** One side of a sheet: the pages on its left and right half, 0-based; undefined for a half that stays white. */
export type SheetSide = readonly [left: number | undefined, right: number | undefined];

/** Of a millimetre; and by how many of them a browser rounds the size of a page. */
const points = 72 / 25.4;
const rounded = 1;

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
 * A finished document as a booklet for the printer: two of its pages side by side on each side of a sheet that lies on
 * its side, each in the size it was set for. For printing on both sides, turned over the short edge. It is ink on
 * paper: what is drawn is all there, but no tags, links and bookmarks. The same document gives the same bytes.
 *
 * @param printed a PDF whose pages are no larger than half of the sheet
 * @param sheet upright, in mm
 */
export async function imposeBooklet(
  printed: Uint8Array,
  title: string,
  sheet: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const [source, booklet] = await Promise.all([
    PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest }),
    PDFDocument.create({ updateMetadata: false }),
  ]);
  const [across, upright] = [sheet.height * points, sheet.width * points];
  const half = across / 2;
  // What is pressed on a screen has no meaning on paper, and would only be copied along.
  for (const { node } of source.getPages()) {
    node.delete(PDFName.of('Annots'));
    node.delete(PDFName.of('StructParents'));
  }
  const pages = await booklet.embedPages(source.getPages());
  for (const sides of bookletSides(pages.length)) {
    const side = booklet.addPage([across, upright]);
    sides.forEach((index, place) => {
      const page = index === undefined ? undefined : pages[index];
      if (page === undefined) return;
      const { width, height } = page;
      invariant(
        width <= half + rounded && height <= upright + rounded,
        'A page is no larger than half a sheet.',
      );
      side.drawPage(page, { x: place * half + (half - width) / 2, y: (upright - height) / 2 });
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
