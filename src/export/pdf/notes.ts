import { addAnnotation } from './page-annotations.js';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from './pdf-library.js';

/** Edge of the sign that marks a note, and its distance from the corner of the page, in points. */
const edge = 12;
const inset = 9;
/** Keeps its size and stays upright when the page is zoomed or turned; without the flag to print. */
const noZoomNoRotate = 8 + 16;

/**
 * Adds speaker notes to pages as text annotations: a small sign in the lower right corner, in the margin, on the
 * screen only. Each is in the tag tree, so that a screen reader meets it.
 *
 * @param notes the paragraphs of each page, in order
 * @param date stamped as the time of change
 */
export function addNotes(
  document: PDFDocument,
  notes: readonly (readonly string[])[],
  date: Date | undefined,
): void {
  const { context } = document;
  const noted = document.getPages().flatMap((page, index) => {
    const paragraphs = notes[index] ?? [];
    return paragraphs.length === 0 ? [] : [{ page, index, paragraphs }];
  });
  if (noted.length === 0) return;
  const sign = context.register(noteSign(document));
  const tag = createTagger(document);
  for (const { page, index, paragraphs } of noted) {
    const right = page.getWidth() - inset;
    const ref = context.nextRef();
    const annotation = context.obj({
      Type: 'Annot',
      Subtype: 'Text',
      Name: 'Comment',
      Contents: PDFHexString.fromText(paragraphs.join('\n\n')),
      NM: PDFString.of(`note-${index + 1}`),
      Rect: [right - edge, inset, right, inset + edge],
      F: noZoomNoRotate,
      C: [0.35, 0.38, 0.44],
      P: page.ref,
      AP: { N: sign },
      StructParent: tag(ref, page.ref),
      ...(date === undefined ? {} : { M: PDFString.fromDate(date) }),
    });
    context.assign(ref, annotation);
    addAnnotation(page.node, ref);
  }
}

/** Two lines of writing in a hairline box, so that every reader shows the same quiet sign. */
function noteSign(document: PDFDocument) {
  const drawing = '0.35 0.38 0.44 RG 0.6 w 0.5 2.5 11 9 re S 2.5 8.5 m 9.5 8.5 l 2.5 5.5 m 7 5.5 l S';
  return document.context.stream(drawing, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, edge, edge] });
}

/**
 * Puts annotations into the tag tree, as children of its topmost element.
 *
 * @returns for an annotation and its page, the number that the annotation must carry
 */
function createTagger(document: PDFDocument): (annotation: PDFRef, page: PDFRef) => number {
  const { context, catalog } = document;
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const top = root.get(PDFName.of('K'));
  const parents = root.lookup(PDFName.of('ParentTree'), PDFDict);
  let next = root.lookup(PDFName.of('ParentTreeNextKey'), PDFNumber).asNumber();

  return (annotation, page) => {
    const key = next;
    next += 1;
    root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(next));
    const element = context.register(
      context.obj({
        Type: 'StructElem',
        S: 'Annot',
        ...(top instanceof PDFRef ? { P: top } : {}),
        K: { Type: 'OBJR', Obj: annotation, Pg: page },
      }),
    );
    if (top instanceof PDFRef) appendChild(context.lookup(top, PDFDict), element);
    appendNumber(parents, key, element);
    return key;
  };
}

function appendChild(parent: PDFDict, child: PDFRef): void {
  const name = PDFName.of('K');
  const children = parent.lookup(name);
  if (children instanceof PDFArray) {
    children.push(child);
    return;
  }
  const only = parent.get(name);
  parent.set(name, parent.context.obj(only === undefined ? [child] : [only, child]));
}

/** A number tree holds its pairs itself, or in leaves that say from where to where they reach. */
function appendNumber(tree: PDFDict, key: number, value: PDFRef): void {
  const pairs = tree.lookup(PDFName.of('Nums'));
  if (pairs instanceof PDFArray) {
    pairs.push(PDFNumber.of(key));
    pairs.push(value);
    return;
  }
  const leaf = tree.context.register(tree.context.obj({ Limits: [key, key], Nums: [key, value] }));
  tree.lookup(PDFName.of('Kids'), PDFArray).push(leaf);
}
