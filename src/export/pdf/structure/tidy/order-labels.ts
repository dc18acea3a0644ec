import {
  mapElements,
  newElement,
  type ShownBy,
  type StructureElement,
  type StructureNode,
  textOf,
  withChildren,
} from '../structure.js';

/** `3`, `03`, `3.`, `(3)` */
const ordinal = /^\s*[(（]?0*(\d{1,3})[.)）、]?\s*$/;

/**
 * Where the items of a list begin with their own number, that number becomes the label of its item: a screen reader
 * counts with it. A figure that an item begins with is no number of order, so it has to be the place of the item.
 */
export function orderLabels(root: StructureElement, shownBy: ShownBy): StructureElement {
  return mapElements(root, (element) => {
    if (element.type !== 'L') return element;
    const items = element.children.filter((child) => child.kind === 'element' && child.type === 'LI');
    return withChildren(
      element,
      element.children.map((child) => labelled(child, items.indexOf(child) + 1, shownBy)),
    );
  });
}

function labelled(item: StructureNode, place: number, shownBy: ShownBy): StructureNode {
  if (item.kind !== 'element' || place === 0) return item;
  const label = firstContent(item);
  if (label === undefined || label.type === 'Lbl') return item;
  const [, number] = ordinal.exec(textOf(label, shownBy)) ?? [];
  if (number === undefined || Number(number) !== place) return item;
  return withChildren(item, [newElement('Lbl', label.children), ...without(item, label).children]);
}

/** The first element of a line below another: what is emphasised there, or a text by itself. */
function firstContent(element: StructureElement): StructureElement | undefined {
  const [first] = element.children;
  if (first?.kind !== 'element') return undefined;
  if (['Strong', 'Em', 'Span', 'Lbl'].includes(first.type)) return first;
  return firstContent(first);
}

function without(element: StructureElement, gone: StructureElement): StructureElement {
  return withChildren(
    element,
    element.children
      .filter((child) => child !== gone)
      .map((child) => (child.kind === 'element' ? without(child, gone) : child)),
  );
}
