import type { PDFRef } from '../pdf-library.js';

/** A rectangle of a page in its points: left, bottom, right, top. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** Marked content: a stretch of what a page draws. */
export interface Piece {
  readonly kind: 'piece';
  /** Index of the page. */
  readonly page: number;
  /** Its number on that page. */
  readonly id: number;
  /** What it is written in, where that is not the language of the document. */
  readonly language?: string;
}

/** An annotation in the order of reading: the area of a link, a note. */
export interface AnnotationLink {
  readonly kind: 'annotation';
  /** Index of the page. */
  readonly page: number;
  readonly ref: PDFRef;
}

/** An element of the tag tree, as plain values. */
export interface StructureElement {
  readonly kind: 'element';
  /** `P`, `H1`, `LI` … as ISO 32000-1, 14.8.4 names them; what the browser writes may be none of these. */
  readonly type: string;
  readonly children: readonly StructureNode[];
  /** What else in the document knows it by, bookmarks for one. */
  readonly ref?: PDFRef;
  /** Name that table cells speak of each other by. */
  readonly id?: string;
  /** What it says to who cannot see it. */
  readonly alternative?: string;
  readonly language?: string;
  /** Where it stands; only figures say so. */
  readonly box?: Box;
  /** How the items of a list are counted. */
  readonly numbering?: string;
  readonly scope?: string;
  /** Ids of the header cells of a table cell. */
  readonly headers?: readonly string[];
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

export type StructureNode = StructureElement | Piece | AnnotationLink;

/** What a piece shows. */
export interface Shown {
  /** What it says; empty where it only draws. */
  readonly text: string;
  readonly box: Box | undefined;
}

/** Finds what a piece shows. */
export type ShownBy = (piece: Pick<Piece, 'page' | 'id'>) => Shown | undefined;

/** An element with other children. */
export function withChildren(
  element: StructureElement,
  children: readonly StructureNode[],
): StructureElement {
  return { ...element, children };
}

/** A new element that nothing else in the document knows of. */
export function newElement(type: string, children: readonly StructureNode[]): StructureElement {
  return { kind: 'element', type, children };
}

/** Changes each element of a tree, the innermost first. One that becomes several nodes or none is replaced by those. */
export function mapElements(
  element: StructureElement,
  change: (element: StructureElement) => StructureElement,
): StructureElement {
  return change(
    withChildren(
      element,
      element.children.map((child) => (child.kind === 'element' ? mapElements(child, change) : child)),
    ),
  );
}

/** Every element of a tree in the order of reading, itself first. */
export function* elementsOf(element: StructureElement): Generator<StructureElement> {
  yield element;
  for (const child of element.children) if (child.kind === 'element') yield* elementsOf(child);
}

/** Every piece below a node, in the order of reading. */
export function* piecesOf(node: StructureNode): Generator<Piece> {
  if (node.kind === 'piece') yield node;
  if (node.kind === 'element') for (const child of node.children) yield* piecesOf(child);
}

/** What a node says, in the order of reading. */
export function textOf(node: StructureNode, shownBy: ShownBy): string {
  return [...piecesOf(node)].map((piece) => shownBy(piece)?.text ?? '').join('');
}
