import { boxAround } from '../../content/matrix.js';
import { inlineTypes, lineTypes } from '../element-types.js';
import {
  type Box,
  newElement,
  piecesOf,
  type ShownBy,
  type StructureElement,
  type StructureNode,
  withChildren,
} from '../structure.js';

/**
 * What stands on lines of its own (a name above an office, a date under a figure) becomes a paragraph of its own: else
 * both would be said in one breath. The style sheet breaks there, and the tags do not tell.
 */
export function linesApart(element: StructureElement, shownBy: ShownBy): StructureElement {
  if (element.type === 'Figure' || lineTypes.has(element.type)) return element;
  const children: StructureNode[] = [];
  let line: StructureNode[] = [];
  const end = (): void => {
    const parts = partedLines(line, shownBy);
    children.push(...(parts.length > 1 ? parts.map((part) => newElement('P', part)) : line));
    line = [];
  };
  for (const child of element.children) {
    if (child.kind !== 'element' || isInline(child)) {
      line.push(child);
      continue;
    }
    end();
    if (child.type !== 'P') children.push(linesApart(child, shownBy));
    else {
      const [first = [], ...others] = partedLines(child.children, shownBy);
      children.push(withChildren(child, first), ...others.map((part) => newElement('P', part)));
    }
  }
  end();
  return withChildren(element, children);
}

/** A line, cut where something emphasised begins or ends and nothing of the one is beside the other. */
function partedLines(
  nodes: readonly StructureNode[],
  shownBy: ShownBy,
): readonly (readonly StructureNode[])[] {
  const parts: StructureNode[][] = [];
  nodes.forEach((node, index) => {
    const previous = nodes[index - 1];
    const isApart =
      previous === undefined ||
      ((isEmphasis(node) || isEmphasis(previous)) &&
        standApart(placeOf(previous, shownBy), placeOf(node, shownBy)));
    if (isApart) parts.push([]);
    parts.at(-1)?.push(node);
  });
  return parts;
}

/** Part of a line: a text by itself, or what is in one. */
function isInline(node: StructureNode): boolean {
  if (node.kind !== 'element') return true;
  const isText = node.type === 'NonStruct' && node.children.every((child) => child.kind !== 'element');
  return isText || inlineTypes.has(node.type);
}

/** What was emphasised: the standard knows no type for it. */
function isEmphasis(node: StructureNode): boolean {
  return node.kind === 'element' && node.type === 'Span';
}

/** On the page, nothing of the one is beside the other. */
function standApart(one: Place | undefined, other: Place | undefined): boolean {
  if (one === undefined || other === undefined || one.page !== other.page) return false;
  return one.box[1] >= other.box[3] || other.box[1] >= one.box[3];
}

interface Place {
  readonly page: number;
  readonly box: Box;
}

function placeOf(node: StructureNode, shownBy: ShownBy): Place | undefined {
  const [first, ...others] = [...piecesOf(node)];
  if (first === undefined) return undefined;
  const box = [first, ...others]
    .filter(({ page }) => page === first.page)
    .reduce<Box | undefined>((around, piece) => boxAround(around, shownBy(piece)?.box), undefined);
  return box === undefined ? undefined : { page: first.page, box };
}
