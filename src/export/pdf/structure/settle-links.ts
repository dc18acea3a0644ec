import { removeAnnotation } from '../page-annotations.js';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
} from '../pdf-library.js';
import {
  type AnnotationLink,
  type Box,
  mapElements,
  type ShownBy,
  type StructureElement,
  textOf,
  withChildren,
} from './structure.js';

/** How far apart two areas may be and still be one, in points. */
const tolerance = 1;

/**
 * Links that say where they lead: each area carries the text of its link, and the areas of one line, which the browser
 * makes phrase by phrase, are one.
 */
export function settledLinks(
  document: PDFDocument,
  root: StructureElement,
  shownBy: ShownBy,
): StructureElement {
  return mapElements(root, (element) => {
    if (element.type !== 'Link') return element;
    const areas = element.children.flatMap((child) => (child.kind === 'annotation' ? [child] : []));
    const kept = joined(document, areas);
    const said = textOf(element, shownBy).replace(/\s+/g, ' ').trim();
    for (const { ref } of kept) {
      const area = document.context.lookup(ref, PDFDict);
      const contents = said === '' ? addressOf(area) : said;
      if (contents !== '') area.set(PDFName.of('Contents'), PDFHexString.fromText(contents));
    }
    return withChildren(
      element,
      element.children.filter((child) => child.kind !== 'annotation' || kept.includes(child)),
    );
  });
}

/** The areas that are left when those beside each other are one; the others are taken off their page. */
function joined(document: PDFDocument, areas: readonly AnnotationLink[]): readonly AnnotationLink[] {
  const { context } = document;
  const kept: AnnotationLink[] = [];
  for (const area of areas) {
    const dictionary = context.lookup(area.ref, PDFDict);
    const box = boxOf(dictionary);
    const beside = kept.find((other) => {
      const before = context.lookup(other.ref, PDFDict);
      return other.page === area.page && leadsTo(before) === leadsTo(dictionary) && touch(boxOf(before), box);
    });
    if (beside === undefined || box === undefined) {
      kept.push(area);
      continue;
    }
    const before = context.lookup(beside.ref, PDFDict);
    const [left, bottom, right, top] = boxOf(before) ?? box;
    before.set(
      PDFName.of('Rect'),
      context.obj([
        Math.min(left, box[0]),
        Math.min(bottom, box[1]),
        Math.max(right, box[2]),
        Math.max(top, box[3]),
      ]),
    );
    const page = document.getPages()[area.page];
    if (page !== undefined) removeAnnotation(page.node, area.ref);
    context.delete(area.ref);
  }
  return kept;
}

/** On one line, and no gap between them. */
function touch(one: Box | undefined, other: Box | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const near = (first: number, second: number) => Math.abs(first - second) <= tolerance;
  return (
    near(one[1], other[1]) &&
    near(one[3], other[3]) &&
    other[0] <= one[2] + tolerance &&
    one[0] <= other[2] + tolerance
  );
}

function boxOf(annotation: PDFDict): Box | undefined {
  const rect = annotation.lookup(PDFName.of('Rect'));
  if (!(rect instanceof PDFArray)) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = rect
    .asArray()
    .map((each) => (each instanceof PDFNumber ? each.asNumber() : 0));
  return [left, bottom, right, top];
}

/** Where an area leads, as it is written: two that lead to the same say the same. */
function leadsTo(annotation: PDFDict): string {
  return `${annotation.get(PDFName.of('Dest')) ?? ''} ${annotation.lookup(PDFName.of('A')) ?? ''}`;
}

function addressOf(annotation: PDFDict): string {
  const action = annotation.lookup(PDFName.of('A'));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '';
}
