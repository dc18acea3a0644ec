import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { PosterDrawing } from '../model/drawing.js';
import type { DocumentProperties } from './pdf/document-properties.js';
import { PDFDocument, PDFHexString, PDFName, type PDFRef } from './pdf/pdf-library.js';
import { embedPng } from './pdf/png-picture.js';
import { markAsUniversal, setProperties } from './pdf/properties.js';
import { rasterise } from './pictures/rasterise.js';

/** A point is 1/72 inch, a pixel of the page 1/96. */
const pointsPerPixel = 0.75;

/**
 * Posters as the pages of one PDF, as a platform wants that shows a document page by page. Each page is its picture,
 * tagged as a figure with its alternative text.
 */
export async function exportCarousel(
  drawings: readonly PosterDrawing[],
  properties: DocumentProperties,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const tree = context.nextRef();
  const pictures = await Promise.all(drawings.map(pagePicture));
  const top = context.nextRef();
  const figures = drawings.map((drawing, index) =>
    addPage(document, { drawing, picture: pictures[index] ?? new Uint8Array(), parent: top, index }),
  );
  context.assign(top, context.obj({ Type: 'StructElem', S: 'Document', P: tree, K: figures }));
  context.assign(
    tree,
    context.obj({
      Type: 'StructTreeRoot',
      K: top,
      ParentTree: context.obj({ Nums: figures.flatMap((figure, index) => [index, context.obj([figure])]) }),
      ParentTreeNextKey: figures.length,
    }),
  );
  catalog.set(PDFName.of('StructTreeRoot'), tree);
  document.setProducer(properties.creator);
  setProperties(document, properties);
  markAsUniversal(document, properties);
  const identity = createHash('sha256').update(JSON.stringify([properties, drawings.map(({ svg }) => svg)]));
  const identifier = PDFHexString.of(identity.digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([identifier, identifier]);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

/** The pixels of a page as a PNG, lossless: type stays sharp. */
async function pagePicture(drawing: PosterDrawing): Promise<Uint8Array> {
  const { width, height, data } = await rasterise(drawing, 1);
  return sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 9, adaptiveFiltering: false, palette: false })
    .toBuffer();
}

interface Page {
  readonly drawing: PosterDrawing;
  readonly picture: Uint8Array;
  readonly parent: PDFRef;
  readonly index: number;
}

/** A page that is filled by its picture. Returns the figure that stands for it in the tag tree. */
function addPage(document: PDFDocument, { drawing, picture, parent, index }: Page): PDFRef {
  const { context } = document;
  const { width: across, height: down } = drawing.preset;
  const [width, height] = [across * pointsPerPixel, down * pointsPerPixel];
  const page = document.addPage([width, height]);
  page.node.setXObject(PDFName.of('Picture'), embedPng(context, picture));
  const drawn = `/Figure <</MCID 0>> BDC q ${width} 0 0 ${height} 0 0 cm /Picture Do Q EMC`;
  page.node.set(PDFName.of('Contents'), context.register(context.stream(drawn)));
  page.node.set(PDFName.of('StructParents'), context.obj(index));
  page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  return context.register(
    context.obj({
      Type: 'StructElem',
      S: 'Figure',
      P: parent,
      Pg: page.ref,
      K: 0,
      Alt: PDFHexString.fromText(drawing.alt),
      A: context.obj({ O: 'Layout', Placement: 'Block', BBox: [0, 0, width, height] }),
    }),
  );
}
