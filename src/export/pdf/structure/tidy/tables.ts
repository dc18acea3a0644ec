import { mapElements, type StructureElement, type StructureNode, withChildren } from '../structure.js';

/** Every header cell says whether it heads its column or its row; spans of one are none. */
export function tables(root: StructureElement): StructureElement {
  return mapElements(root, (element) => {
    if (element.type !== 'Table') return element;
    let rows = 0;
    const settled = (node: StructureNode): StructureNode => {
      if (node.kind !== 'element') return node;
      if (node.type !== 'TR') return withChildren(node, node.children.map(settled));
      rows += 1;
      const isFirst = rows === 1;
      return withChildren(
        node,
        node.children.map((cell) => (cell.kind === 'element' ? settledCell(cell, isFirst) : cell)),
      );
    };
    return withChildren(element, element.children.map(settled));
  });
}

function settledCell(cell: StructureElement, inFirstRow: boolean): StructureElement {
  const { rowSpan = 1, columnSpan = 1, ...rest } = cell;
  return {
    ...rest,
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(cell.type === 'TH' ? { scope: cell.scope ?? (inFirstRow ? 'Column' : 'Row') } : {}),
  };
}
