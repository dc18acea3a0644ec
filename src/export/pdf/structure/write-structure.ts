import { type MarkedStretch, markPage, type Owner } from '../content/mark-content.js';
import type { ReadPage } from '../content/read-pages.js';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '../pdf-library.js';
import { inlineTypes } from './element-types.js';
import { elementsOf, type StructureElement } from './structure.js';

/**
 * Writes a tag tree into a document in the place of the one it has, and marks what its pages draw accordingly. Elements
 * that were there before keep their place in the file, so that what speaks of them still does.
 */
export function writeStructure(
  document: PDFDocument,
  root: StructureElement,
  pages: readonly ReadPage[],
): void {
  const { context, catalog } = document;
  removeStructure(document, root);
  const marked = markPages(document, root, pages);
  const refs = new Map([...elementsOf(root)].map((each) => [each, each.ref ?? context.nextRef()] as const));
  const ids = settledIds(root);
  const tree = context.nextRef();
  const parents = new Map<number, PDFObject>();
  let next = pages.length;

  pages.forEach(({ ref }, index) => {
    const node = context.lookup(ref, PDFDict);
    const stretches = marked[index] ?? [];
    const owners = stretches.map(({ owner }) => refs.get(owner.element as StructureElement));
    node.delete(PDFName.of('StructParents'));
    if (stretches.length === 0) return;
    const onPage = (form: PDFRef | undefined) =>
      context.obj(stretches.map((each, id) => (each.form === form ? (owners[id] ?? null) : null)));
    node.set(PDFName.of('StructParents'), context.obj(index));
    parents.set(index, context.register(onPage(undefined)));
    const holding = new Set(stretches.flatMap(({ form }) => form ?? []));
    for (const form of holding) {
      streamDictionary(context.lookup(form))?.set(PDFName.of('StructParents'), context.obj(next));
      parents.set(next, context.register(onPage(form)));
      next += 1;
    }
  });

  const write = (element: StructureElement, parent: PDFRef): void => {
    const ref = refs.get(element);
    if (ref === undefined) return;
    const first = firstPage(element);
    const pageRef = first === undefined ? undefined : pages[first]?.ref;
    const kids = element.children.flatMap((child, index): PDFObject[] => {
      if (child.kind === 'element') {
        write(child, ref);
        return [refs.get(child) ?? ref];
      }
      const page = pages[child.page]?.ref;
      if (child.kind === 'annotation') {
        const annotation = context.lookup(child.ref);
        if (!(annotation instanceof PDFDict) || page === undefined) return [];
        annotation.set(PDFName.of('StructParent'), context.obj(next));
        parents.set(next, ref);
        next += 1;
        return [context.obj({ Type: 'OBJR', Obj: child.ref, Pg: page })];
      }
      return (marked[child.page] ?? [])
        .filter(({ owner }) => owner.element === element && owner.child === index)
        .map(({ id, form }) => {
          if (child.page === first && form === undefined) return context.obj(id);
          const stream = form === undefined ? {} : { Stm: form };
          return context.obj({
            Type: 'MCR',
            ...(page === undefined ? {} : { Pg: page }),
            ...stream,
            MCID: id,
          });
        });
    });
    const [only] = kids;
    context.assign(
      ref,
      context.obj({
        Type: 'StructElem',
        S: element.type,
        P: parent,
        ...(pageRef === undefined ? {} : { Pg: pageRef }),
        ...(only === undefined ? {} : { K: kids.length === 1 ? only : context.obj(kids) }),
        ...(element.alternative === undefined ? {} : { Alt: PDFHexString.fromText(element.alternative) }),
        ...(element.language === undefined ? {} : { Lang: PDFString.of(element.language) }),
        ...(element.id === undefined ? {} : { ID: PDFString.of(ids.get(element.id) ?? element.id) }),
        ...attributes(document, element, ids),
      }),
    );
  };
  write(root, tree);

  const named = [...elementsOf(root)].flatMap((element) => {
    const [id, ref] = [ids.get(element.id ?? ''), refs.get(element)];
    return id === undefined || ref === undefined ? [] : [PDFString.of(id), ref];
  });
  const sorted = [...parents].sort(([one], [other]) => one - other);
  context.assign(
    tree,
    context.obj({
      Type: 'StructTreeRoot',
      K: refs.get(root) ?? null,
      ParentTree: context.register(context.obj({ Nums: sorted.flat() })),
      ParentTreeNextKey: next,
      ...(named.length === 0 ? {} : { IDTree: context.register(context.obj({ Names: named })) }),
    }),
  );
  catalog.set(PDFName.of('StructTreeRoot'), tree);
}

/** Writes what pages draw with their new marks. Returns the marks of each page. */
function markPages(
  { context }: PDFDocument,
  root: StructureElement,
  pages: readonly ReadPage[],
): readonly (readonly MarkedStretch[])[] {
  const owners = pages.map(() => new Map<number, Owner>());
  const own = (element: StructureElement, around: StructureElement): void => {
    const block = inlineTypes.has(element.type) ? around : element;
    const { type } = element;
    element.children.forEach((child, index) => {
      if (child.kind === 'element') own(child, block);
      if (child.kind === 'piece') owners[child.page]?.set(child.id, { element, type, child: index, block });
    });
  };
  own(root, root);
  return pages.map((page, index) => {
    const { content, stretches, forms } = markPage(page, (mark) => owners[index]?.get(mark));
    const node = context.lookup(page.ref, PDFDict);
    const contents = node.get(PDFName.of('Contents'));
    for (const old of contents instanceof PDFArray ? contents.asArray() : [contents])
      if (old instanceof PDFRef) context.delete(old);
    if (contents instanceof PDFRef) {
      const list = context.lookup(contents);
      if (list instanceof PDFArray)
        for (const old of list.asArray()) if (old instanceof PDFRef) context.delete(old);
    }
    node.set(PDFName.of('Contents'), context.register(context.flateStream(Buffer.from(content, 'latin1'))));
    for (const { form, content: drawn } of forms) {
      const entries = form.dictionary.entries().filter(([key]) => !replacedEntries.has(key.asString()));
      const stream = context.flateStream(Buffer.from(drawn, 'latin1'));
      for (const [key, value] of entries) stream.dict.set(key, value);
      context.assign(form.ref, stream);
    }
    return stretches;
  });
}

const replacedEntries: ReadonlySet<string> = new Set([
  '/Length',
  '/Filter',
  '/DecodeParms',
  '/StructParents',
]);

/** Takes out the tag tree, but for the elements that are written again. */
function removeStructure({ context, catalog }: PDFDocument, kept: StructureElement): void {
  const keep = new Set([...elementsOf(kept)].flatMap(({ ref }) => ref ?? []));
  const waiting: (PDFObject | undefined)[] = [catalog.get(PDFName.of('StructTreeRoot'))];
  const seen = new Set<PDFRef>();
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    const found = value instanceof PDFRef ? context.lookup(value) : value;
    if (value instanceof PDFRef) {
      if (seen.has(value)) continue;
      seen.add(value);
    }
    if (found instanceof PDFArray) waiting.push(...found.asArray());
    if (!(found instanceof PDFDict)) continue;
    for (const name of ['K', 'Kids', 'Nums', 'ParentTree', 'IDTree']) {
      const inner = found.get(PDFName.of(name));
      if (inner !== undefined) waiting.push(inner);
    }
  }
  for (const ref of seen) if (!keep.has(ref)) context.delete(ref);
}

/** Names of cells, counted in the order of the document: the browser counts its nodes as it happens to. */
function settledIds(root: StructureElement): ReadonlyMap<string, string> {
  const ids = [...elementsOf(root)].flatMap(({ id }) => id ?? []);
  return new Map(ids.map((id, index) => [id, `cell-${String(index + 1).padStart(4, '0')}`]));
}

function firstPage({ children }: StructureElement): number | undefined {
  for (const child of children) if (child.kind !== 'element') return child.page;
  return undefined;
}

function attributes(
  { context }: PDFDocument,
  { numbering, scope, headers, rowSpan, columnSpan, box }: StructureElement,
  ids: ReadonlyMap<string, string>,
): { readonly A?: PDFObject } {
  const lists: PDFObject[] = [];
  if (numbering !== undefined) lists.push(context.obj({ O: 'List', ListNumbering: numbering }));
  if (box !== undefined) lists.push(context.obj({ O: 'Layout', Placement: 'Block', BBox: box.map(rounded) }));
  const table = {
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(headers === undefined
      ? {}
      : { Headers: context.obj(headers.map((id) => PDFString.of(ids.get(id) ?? id))) }),
    ...(rowSpan === undefined ? {} : { RowSpan: rowSpan }),
    ...(columnSpan === undefined ? {} : { ColSpan: columnSpan }),
  };
  if (Object.keys(table).length > 0) lists.push(context.obj({ O: 'Table', ...table }));
  const [only] = lists;
  if (only === undefined) return {};
  return { A: lists.length === 1 ? only : context.obj(lists) };
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

function streamDictionary(value: PDFObject | undefined): PDFDict | undefined {
  return value !== undefined && 'dict' in value && value.dict instanceof PDFDict ? value.dict : undefined;
}
