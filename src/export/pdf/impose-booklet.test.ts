import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { Paper } from '../../model/handout-kinds.js';
import { pageSizeOf, pageSizes } from '../../model/paper-sizes.js';
import { bookletSides, imposeBooklet } from './impose-booklet.js';
import { PDFDocument } from './pdf-library.js';
import { readTextLayer } from './read-text-layer.js';

const drawnSize = 9.5;

/** The pages of a booklet on a paper, in points. */
function halfOf(paper: Paper): [number, number] {
  const { width, height } = pageSizes[pageSizeOf({ paper, booklet: true })];
  return [(width * 72) / 25.4, (height * 72) / 25.4];
}

/** A document of pages that say their number, with a link on the first. */
async function documentOf(pages: number, size = halfOf('a4')): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (let number = 1; number <= pages; number += 1)
    document.addPage(size).drawText(`page ${number}`, { size: drawnSize });
  const [first] = document.getPages();
  const { context } = document;
  first?.node.addAnnot(context.register(context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] })));
  return document.save();
}

describe('the order of pages in a booklet', () => {
  test('of eight pages is that of two folded sheets', () => {
    expect(bookletSides(8)).toEqual([
      [7, 0],
      [1, 6],
      [5, 2],
      [3, 4],
    ]);
  });

  test('is filled up with white pages to a multiple of four', () => {
    expect(bookletSides(3)).toEqual([
      [undefined, 0],
      [1, 2],
    ]);
    expect(
      bookletSides(5)
        .flat()
        .filter((page) => page !== undefined),
    ).toHaveLength(5);
    expect(bookletSides(5)).toHaveLength(4);
  });

  test('is, sheet by sheet and folded, the order of reading', () => {
    for (const pages of [1, 2, 4, 6, 12, 30]) {
      const sides = bookletSides(pages);
      const sheets = Array.from({ length: sides.length / 2 }, (_, sheet) =>
        sides.slice(2 * sheet, 2 * sheet + 2),
      );
      // Opened flat, the right halves of the fronts and left halves of the backs lead in, the others lead out.
      const leadingIn = sheets.flatMap(([front, back]) => [front?.[1], back?.[0]]);
      const leadingOut = sheets.flatMap(([front, back]) => [front?.[0], back?.[1]]).toReversed();
      const read = [...leadingIn, ...leadingOut].filter((page) => page !== undefined);
      expect(read).toEqual(Array.from({ length: pages }, (_, page) => page));
    }
  });
});

describe('a booklet', () => {
  test.each(['a4', 'letter'] as const)('has two pages on each side of %s, turned', async (paper) => {
    const sheet = pageSizes[paper];
    const booklet = await imposeBooklet(await documentOf(6, halfOf(paper)), 'Title', sheet);
    const opened = await PDFDocument.load(booklet, { updateMetadata: false });
    expect(opened.getPages()).toHaveLength(4);
    for (const page of opened.getPages()) {
      expect(page.getWidth()).toBeCloseTo((sheet.height * 72) / 25.4, 3);
      expect(page.getHeight()).toBeCloseTo((sheet.width * 72) / 25.4, 3);
    }
    expect(opened.getTitle()).toBe('Title');
  });

  test('prints its pages in the size they were set for, and takes none that would have to be smaller', async () => {
    const whole = Uint8Array.from(await documentOf(4, [595, 842]));
    await expect(imposeBooklet(whole, 'Title', pageSizes.a4)).rejects.toThrow('half a sheet');
    const booklet = await imposeBooklet(await documentOf(4), 'Title', pageSizes.a4);
    const { promise } = getDocument({ data: Uint8Array.from(booklet), verbosity: 0 });
    const document = await promise;
    const { items } = await (await document.getPage(1)).getTextContent();
    const sizes = items.flatMap((item) =>
      'str' in item && item.str !== '' ? [Number(item.transform[3])] : [],
    );
    await document.destroy();
    expect(sizes).toEqual([drawnSize, drawnSize]);
  });

  test('is for the printer: without links and tags, and the same twice', async () => {
    const printed = await documentOf(4);
    const make = () => imposeBooklet(printed, 'Title', pageSizes.a4);
    const [once, twice] = [await await make(), await make()];
    expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true);
    expect((await readTextLayer(once)).tagged).toEqual([]);
    const opened = await PDFDocument.load(once);
    expect(opened.getPages().map(({ node }) => node.Annots()?.size() ?? 0)).toEqual([0, 0]);
  });
});
