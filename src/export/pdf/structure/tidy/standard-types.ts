import { standardTypes } from '../element-types.js';
import { mapElements, type StructureElement } from '../structure.js';

/** What browsers write that is of a later PDF: there it is a type of its own. */
const replaced: Readonly<Record<string, string>> = Object.freeze({
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Title: 'H1',
  Aside: 'Sect',
  DocumentFragment: 'Sect',
  FENote: 'Note',
});

/** Only types of PDF 1.7: readers pass over an element of any other, with all it holds. */
export function withStandardTypes(root: StructureElement): StructureElement {
  return mapElements(root, (element) => ({
    ...element,
    type: standardTypes.has(element.type) ? element.type : (replaced[element.type] ?? 'NonStruct'),
  }));
}
