import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '../pdf-library.js';
import type { Box, StructureElement, StructureNode } from './structure.js';

/**
 * Reads the tag tree of a document as plain values.
 *
 * @returns the topmost element; undefined where a document has no tags
 */
export function readStructure(document: PDFDocument): StructureElement | undefined {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return undefined;
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index] as const));
  const tops = nodesOf(root.get(PDFName.of('K')), document, pages, 0);
  const [top] = tops;
  if (tops.length === 1 && top?.kind === 'element' && top.type === 'Document') return top;
  return { kind: 'element', type: 'Document', children: tops };
}

type PageIndex = ReadonlyMap<PDFRef, number>;

function nodesOf(
  value: PDFObject | undefined,
  document: PDFDocument,
  pages: PageIndex,
  page: number,
): readonly StructureNode[] {
  const found = value instanceof PDFRef ? document.context.lookup(value) : value;
  if (found instanceof PDFNumber) return [{ kind: 'piece', page, id: found.asNumber() }];
  if (found instanceof PDFArray)
    return found.asArray().flatMap((each) => nodesOf(each, document, pages, page));
  if (!(found instanceof PDFDict)) return [];
  const own = pageOf(found, pages) ?? page;
  const id = found.get(PDFName.of('MCID'));
  if (id instanceof PDFNumber) return [{ kind: 'piece', page: own, id: id.asNumber() }];
  const object = found.get(PDFName.of('Obj'));
  if (object instanceof PDFRef) return [{ kind: 'annotation', page: own, ref: object }];
  return [
    {
      kind: 'element',
      type: nameOf(found.get(PDFName.of('S'))) ?? '',
      children: nodesOf(found.get(PDFName.of('K')), document, pages, own),
      ...(value instanceof PDFRef ? { ref: value } : {}),
      ...defined('id', stringOf(found.lookup(PDFName.of('ID')))),
      ...defined('alternative', stringOf(found.lookup(PDFName.of('Alt')))),
      ...defined('language', stringOf(found.lookup(PDFName.of('Lang')))),
      ...attributesOf(found.lookup(PDFName.of('A'))),
    },
  ];
}

function pageOf(element: PDFDict, pages: PageIndex): number | undefined {
  const page = element.get(PDFName.of('Pg'));
  return page instanceof PDFRef ? pages.get(page) : undefined;
}

/** Attributes stand in one dictionary or in several, each for what it is about: the table, the list, the layout. */
function attributesOf(value: PDFObject | undefined): Partial<StructureElement> {
  if (value instanceof PDFArray) {
    return Object.assign({}, ...value.asArray().map((_, index) => attributesOf(value.lookup(index))));
  }
  if (!(value instanceof PDFDict)) return {};
  const entry = (name: string) => value.lookup(PDFName.of(name));
  return {
    ...defined('numbering', nameOf(entry('ListNumbering'))),
    ...defined('scope', nameOf(entry('Scope'))),
    ...defined('headers', listOf(entry('Headers'), stringOf)),
    ...defined('rowSpan', numberOf(entry('RowSpan'))),
    ...defined('columnSpan', numberOf(entry('ColSpan'))),
    ...defined('box', boxOf(listOf(entry('BBox'), numberOf))),
  };
}

function defined<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  const named: { [K in Key]?: Value } = {};
  if (value !== undefined) named[key] = value;
  return named;
}

function nameOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined;
}

function stringOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

function numberOf(value: PDFObject | undefined): number | undefined {
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

function listOf<Value>(
  value: PDFObject | undefined,
  read: (entry: PDFObject | undefined) => Value | undefined,
): readonly Value[] | undefined {
  if (!(value instanceof PDFArray)) return undefined;
  return value.asArray().flatMap((_, index) => read(value.lookup(index)) ?? []);
}

function boxOf(numbers: readonly number[] | undefined): Box | undefined {
  const [left, bottom, right, top] = numbers ?? [];
  if (left === undefined || bottom === undefined || right === undefined || top === undefined)
    return undefined;
  return [left, bottom, right, top];
}
