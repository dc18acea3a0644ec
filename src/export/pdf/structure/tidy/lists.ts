import {
  mapElements,
  newElement,
  type ShownBy,
  type StructureElement,
  type StructureNode,
  textOf,
  withChildren,
} from '../structure.js';

/**
 * Lists as PDF has them: each item a body, and a label where it has one. A list whose items have labels says how they
 * count.
 */
export function lists(root: StructureElement, shownBy: ShownBy): StructureElement {
  return mapElements(root, (element) => {
    if (element.type === 'LI') return withBody(element);
    if (element.type !== 'L') return element;
    const { numbering: _, ...rest } = element;
    const list = withChildren(rest, element.children.map(asItem));
    const numbering = numberingOf(list, element.numbering, shownBy);
    return numbering === undefined ? list : { ...list, numbering };
  });
}

function withBody(item: StructureElement): StructureElement {
  const [labels, content] = [item.children.filter(isOf('Lbl')), item.children.filter(isOf('Lbl', false))];
  const bodies = content.filter(isOf('LBody'));
  if (content.length === 0 || bodies.length === content.length) return item;
  return withChildren(item, [...labels, newElement('LBody', content)]);
}

/** What stands in a list and is no item becomes one. */
function asItem(node: StructureNode): StructureNode {
  if (node.kind === 'element' && ['LI', 'L', 'Caption'].includes(node.type)) return node;
  return newElement('LI', [newElement('LBody', [node])]);
}

function numberingOf(
  list: StructureElement,
  written: string | undefined,
  shownBy: ShownBy,
): string | undefined {
  const labels = list.children.flatMap((item) =>
    item.kind === 'element' ? item.children.filter(isOf('Lbl')) : [],
  );
  const [first] = labels;
  if (first === undefined) return undefined;
  return /\d/.test(textOf(first, shownBy)) ? 'Decimal' : (written ?? 'Disc');
}

function isOf(type: string, wanted = true): (node: StructureNode) => boolean {
  return (node) => (node.kind === 'element' && node.type === type) === wanted;
}
