import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from './pdf-library.js';

/** Chromium names table cells after the nodes of its page, in the order it happened to count them. */
const nodeId = /^node\d{8}$/;

/**
 * Renames the ids of structure elements to numbers counted in the order of the document, wherever they are spoken of,
 * and sorts the tree that finds elements by their ids anew.
 */
export function settleNodeIds(document: PDFDocument): void {
  const { context, catalog } = document;
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return;
  const elements = elementsWithIds(root);
  const settled = new Map(
    elements.map(({ id }, index) => [id, `node${String(index + 1).padStart(8, '0')}`] as const),
  );
  removeTree(root, PDFName.of('IDTree'));
  for (const [, value] of context.enumerateIndirectObjects()) rename(value, settled);
  if (elements.length === 0) return;
  const names = elements.flatMap(({ id, ref }) => [PDFString.of(settled.get(id) ?? id), ref]);
  root.set(PDFName.of('IDTree'), context.register(context.obj({ Names: names })));
}

interface NamedElement {
  readonly id: string;
  readonly ref: PDFRef;
}

/** Depth first, which is the order of reading. */
function elementsWithIds(root: PDFDict): readonly NamedElement[] {
  const found: NamedElement[] = [];
  const waiting: PDFObject[] = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    const element = value instanceof PDFRef ? root.context.lookup(value) : value;
    if (element instanceof PDFArray) waiting.push(...element.asArray().toReversed());
    if (!(element instanceof PDFDict)) continue;
    const id = element.get(PDFName.of('ID'));
    if (id instanceof PDFString && value instanceof PDFRef && nodeId.test(id.asString())) {
      found.push({ id: id.asString(), ref: value });
    }
    const children = element.get(PDFName.of('K'));
    if (children !== undefined) waiting.push(children);
  }
  return found;
}

/** Takes a name tree off its owner, with every leaf. */
function removeTree(owner: PDFDict, name: PDFName): void {
  const waiting = [owner.get(name)];
  owner.delete(name);
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    const node = value instanceof PDFRef ? owner.context.lookup(value) : value;
    if (value instanceof PDFRef) owner.context.delete(value);
    const kids = node instanceof PDFDict ? node.lookup(PDFName.of('Kids')) : undefined;
    if (kids instanceof PDFArray) waiting.push(...kids.asArray());
  }
}

function rename(value: PDFObject, settled: ReadonlyMap<string, string>): void {
  const renamed = (entry: PDFObject): PDFString | undefined => {
    if (!(entry instanceof PDFString)) {
      rename(entry, settled);
      return undefined;
    }
    const name = settled.get(entry.asString());
    return name === undefined ? undefined : PDFString.of(name);
  };
  if (value instanceof PDFDict) {
    for (const [key, entry] of value.entries()) {
      const name = renamed(entry);
      if (name !== undefined) value.set(key, name);
    }
  } else if (value instanceof PDFArray) {
    value.asArray().forEach((entry, index) => {
      const name = renamed(entry);
      if (name !== undefined) value.set(index, name);
    });
  }
}
