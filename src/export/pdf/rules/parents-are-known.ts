import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef } from '../pdf-library.js';
import type { ExaminedDocument, Rule } from './rule.js';

/** Our own, of ISO 32000-1, 14.7.4.4: from what is drawn a reader finds the element it belongs to, and back. */
export const parentsAreKnown: readonly Rule[] = [
  {
    id: 'parent-tree',
    holds: 'Pages, forms and annotations lead to the elements that hold them.',
    faults: (examined) => {
      const parents = parentTree(examined);
      return examined.elements.flatMap((element) =>
        element.children.flatMap((child): readonly string[] => {
          if (child.kind === 'element') return [];
          const found =
            child.kind === 'piece'
              ? parentsOfPiece(examined, parents, child.page, child.id)
              : [parents.get(keyOf(examined.document.context.lookup(child.ref), 'StructParent'))];
          return found.includes(element.ref) ? [] : [`page ${child.page + 1}: ${element.type}`];
        }),
      );
    },
  },
];

type Parents = ReadonlyMap<number | undefined, PDFObject>;

/** The element of a piece, by its page or by a form on that page. */
function parentsOfPiece(
  { document, pages }: ExaminedDocument,
  parents: Parents,
  page: number,
  id: number,
): readonly (PDFObject | undefined)[] {
  const forms = [...(pages[page]?.forms.values() ?? [])].map(({ dictionary }) => dictionary);
  const node = document.getPages()[page]?.node;
  return [node, ...forms].map((holder) => {
    const list = parents.get(keyOf(holder, 'StructParents'));
    const elements = list instanceof PDFRef ? document.context.lookup(list) : list;
    return elements instanceof PDFArray && id < elements.size() ? elements.get(id) : undefined;
  });
}

function keyOf(holder: PDFObject | undefined, name: string): number | undefined {
  const key = holder instanceof PDFDict ? holder.lookup(PDFName.of(name)) : undefined;
  return key instanceof PDFNumber ? key.asNumber() : undefined;
}

function parentTree({ catalog }: ExaminedDocument): Parents {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  const found = new Map<number, PDFObject>();
  const read = (node: PDFObject | undefined): void => {
    if (!(node instanceof PDFDict)) return;
    const [pairs, kids] = ['Nums', 'Kids'].map((name) => node.lookup(PDFName.of(name)));
    if (pairs instanceof PDFArray) {
      for (let at = 0; at + 1 < pairs.size(); at += 2) {
        const key = pairs.lookup(at);
        if (key instanceof PDFNumber) found.set(key.asNumber(), pairs.get(at + 1));
      }
    }
    const below = kids instanceof PDFArray ? kids.asArray().map((_, index) => kids.lookup(index)) : [];
    for (const kid of below) read(kid);
  };
  if (root instanceof PDFDict) read(root.lookup(PDFName.of('ParentTree')));
  return found;
}
