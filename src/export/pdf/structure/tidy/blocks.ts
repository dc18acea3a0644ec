import { groupingTypes, headingLevel, inlineTypes, lineTypes } from '../element-types.js';
import {
  elementsOf,
  newElement,
  type ShownBy,
  type StructureElement,
  type StructureNode,
  textOf,
  withChildren,
} from '../structure.js';

/** Elements that may be empty: a table keeps its columns. */
const mayBeEmpty: ReadonlySet<string> = new Set(['TD', 'TH', 'TR']);

/** Elements that hold a line of text or blocks. */
const cellTypes: ReadonlySet<string> = new Set(['LI', 'LBody', 'TH', 'TD']);

/**
 * Takes out elements that tell a reader nothing (a browser writes one for every box and every stretch of text) and makes
 * paragraphs of the text that is left without one.
 */
export function blocks(root: StructureElement, shownBy: ShownBy): StructureElement {
  return settled(root, shownBy) ?? root;
}

/** An element with only such below it as tell something; undefined where nothing is left of it. */
function settled(element: StructureElement, shownBy: ShownBy): StructureElement | undefined {
  if (element.type === 'Figure' && element.alternative !== undefined) {
    const own = element.children.filter((child) => child.kind !== 'element');
    return own.length === 0 ? undefined : element;
  }
  const inner = element.children.flatMap((child): readonly Settled[] => {
    if (child.kind !== 'element') return [{ node: child, isText: true }];
    const node = settled(child, shownBy);
    const isText = child.children.every((each) => each.kind !== 'element');
    return node === undefined ? [] : [{ node, isText }];
  });
  const children = inner.flatMap((child) => dissolved(child, element, inner, shownBy));
  if (children.length === 0 && !mayBeEmpty.has(element.type)) return undefined;
  // Text beside a paragraph of the same item or cell is a paragraph, too.
  const hasParagraph = cellTypes.has(element.type) && children.some(isParagraph);
  const holdsBlocks = (groupingTypes.has(element.type) && !isHollow(element)) || hasParagraph;
  return withChildren(element, holdsBlocks ? inParagraphs(children, shownBy) : children);
}

interface Settled {
  readonly node: StructureNode;
  /** It is no box but a text by itself. */
  readonly isText: boolean;
}

/** What stands for a node in its parent: itself, a paragraph, or what it holds. */
function dissolved(
  { node, isText }: Settled,
  parent: StructureElement,
  siblings: readonly Settled[],
  shownBy: ShownBy,
): readonly StructureNode[] {
  if (node.kind !== 'element' || !isHollow(node)) {
    if (node.kind === 'element' && node.type === 'Caption' && !holdsCaption(parent))
      return [{ ...node, type: 'P' }];
    return [node];
  }
  const others = siblings.filter((sibling) => sibling.node !== node);
  if (!node.children.every(isInline)) {
    const hasHeading = [...elementsOf(node)].some(({ type }) => headingLevel(type) > 0);
    return hasHeading && groupingTypes.has(parent.type) && others.length > 0
      ? [{ ...node, type: 'Sect', children: inParagraphs(node.children, shownBy) }]
      : node.children;
  }
  if (isText || node.type === 'Span' || lineTypes.has(parent.type)) return node.children;
  const isBlock =
    groupingTypes.has(parent.type) ||
    (others.length > 0 && others.every((sibling) => !isInline(sibling.node) && !sibling.isText));
  return isBlock ? [{ ...node, type: 'P' }] : node.children;
}

/** It has no meaning of its own, nor says anything of what it holds. */
function isHollow({ type, alternative, language }: StructureElement): boolean {
  if (alternative !== undefined || language !== undefined) return false;
  // A figure that says nothing of itself is what groups a picture and its caption.
  return type === 'NonStruct' || type === 'Div' || type === 'Span' || type === 'Figure';
}

function holdsCaption({ type, alternative }: StructureElement): boolean {
  return ['Table', 'L', 'TOC', 'Index'].includes(type) || (type === 'Figure' && alternative !== undefined);
}

function isParagraph(node: StructureNode): boolean {
  return node.kind === 'element' && node.type === 'P';
}

function isInline(node: StructureNode): boolean {
  return node.kind !== 'element' || inlineTypes.has(node.type);
}

/** Text that stands among blocks becomes a paragraph; blanks between them are none. */
function inParagraphs(nodes: readonly StructureNode[], shownBy: ShownBy): readonly StructureNode[] {
  const grouped: StructureNode[] = [];
  let line: StructureNode[] = [];
  const end = (): void => {
    const paragraph = newElement('P', line);
    const says = textOf(paragraph, shownBy).trim() !== '' || line.some((each) => each.kind === 'annotation');
    if (says) grouped.push(paragraph);
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      line.push(node);
      continue;
    }
    end();
    grouped.push(node);
  }
  end();
  return grouped;
}
