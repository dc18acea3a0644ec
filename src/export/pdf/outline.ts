import { languageFor } from '../../languages/index.js';
import type { Slide } from '../../model/page.js';
import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRef } from './pdf-library.js';
import { headingLevel } from './structure/element-types.js';
import { readStructure } from './structure/read-structure.js';
import { elementsOf, piecesOf } from './structure/structure.js';

/**
 * One bookmark a slide, with its headline. The slides of a section stand under its opener; what closes a deck stands
 * beside the sections again. The browser's own bookmarks follow heading levels and miss slides.
 *
 * @param slides one a page, in the order of the pages
 */
export function addOutline(document: PDFDocument, slides: readonly Slide[], language: string): void {
  const { context, catalog } = document;
  const pages = document.getPages();
  const structure = structureByPage(document);
  const { part } = languageFor(language);
  const root = context.nextRef();

  const write = (branches: readonly Branch[], parent: PDFRef): readonly PDFRef[] => {
    const refs = branches.map(() => context.nextRef());
    branches.forEach(({ slide, page, children }, index) => {
      const ref = refs[index];
      const pageRef = pages[page]?.ref;
      if (ref === undefined || pageRef === undefined) return;
      const below = write(children, ref);
      const [previous, next] = [refs[index - 1], refs[index + 1]];
      const [first, last] = [below[0], below.at(-1)];
      const element = structure.get(pageRef);
      const suffix = slide.part === undefined ? '' : part(slide.part.index, slide.part.of);
      context.assign(
        ref,
        context.obj({
          Title: PDFHexString.fromText(slide.content.headline.long + suffix),
          Parent: parent,
          Dest: [pageRef, 'Fit'],
          ...(element === undefined ? {} : { SE: element }),
          ...(previous === undefined ? {} : { Prev: previous }),
          ...(next === undefined ? {} : { Next: next }),
          ...(first === undefined || last === undefined
            ? {}
            : { First: first, Last: last, Count: below.length }),
        }),
      );
    });
    return refs;
  };

  const top = write(branchesOf(slides.slice(0, pages.length)), root);
  const [first, last] = [top[0], top.at(-1)];
  if (first === undefined || last === undefined) return;
  context.assign(
    root,
    context.obj({ Type: 'Outlines', First: first, Last: last, Count: Math.min(slides.length, pages.length) }),
  );
  removeOutline(document);
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

interface Branch {
  readonly slide: Slide;
  /** Index of its page. */
  readonly page: number;
  readonly children: readonly Branch[];
}

function branchesOf(slides: readonly Slide[]): readonly Branch[] {
  const branches: { readonly slide: Slide; readonly page: number; readonly children: Branch[] }[] = [];
  slides.forEach((slide, page) => {
    const open = branches.at(-1);
    const belongs = open?.slide.role === 'opener' && slide.role === 'body';
    (belongs ? open.children : branches).push({ slide, page, children: [] });
  });
  return branches;
}

/** The element of the tag tree that is the headline of each page. */
function structureByPage(document: PDFDocument): ReadonlyMap<PDFRef, PDFRef> {
  const root = readStructure(document);
  const pages = document.getPages();
  const found = new Map<PDFRef, PDFRef>();
  for (const element of root === undefined ? [] : elementsOf(root)) {
    const [piece] = headingLevel(element.type) > 0 ? piecesOf(element) : [];
    const page = piece === undefined ? undefined : pages[piece.page]?.ref;
    if (page !== undefined && element.ref !== undefined && !found.has(page)) found.set(page, element.ref);
  }
  return found;
}

/** Bookmarks that the browser made lead to elements of its tags; those that are gone are forgotten. */
export function settleOutline(document: PDFDocument): void {
  for (const [, item] of outlineItems(document)) {
    const element = item.get(PDFName.of('SE'));
    if (element instanceof PDFRef && document.context.lookup(element) === undefined)
      item.delete(PDFName.of('SE'));
  }
}

function removeOutline(document: PDFDocument): void {
  for (const [ref] of outlineItems(document)) document.context.delete(ref);
  const root = document.catalog.get(PDFName.of('Outlines'));
  if (root instanceof PDFRef) document.context.delete(root);
}

/** The items of the outline as it stands, in the order of reading. */
function outlineItems(document: PDFDocument): readonly (readonly [PDFRef, PDFDict])[] {
  const items: (readonly [PDFRef, PDFDict])[] = [];
  const visit = (value: unknown): void => {
    if (!(value instanceof PDFRef)) return;
    const item = document.context.lookup(value);
    if (!(item instanceof PDFDict)) return;
    items.push([value, item]);
    visit(item.get(PDFName.of('First')));
    visit(item.get(PDFName.of('Next')));
  };
  const root = document.catalog.lookup(PDFName.of('Outlines'));
  if (root instanceof PDFDict) visit(root.get(PDFName.of('First')));
  return items;
}
