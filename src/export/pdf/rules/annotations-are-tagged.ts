import { PDFArray, PDFDict, PDFName, PDFRef } from '../pdf-library.js';
import type { StructureElement } from '../structure/structure.js';
import { type ExaminedDocument, entryOf, type Rule } from './rule.js';

/** Every type of annotation that ISO 32000-1, 12.5.6 knows. */
const knownTypes: ReadonlySet<string> = new Set(
  'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact'
    .split(' ')
    .map((name) => `/${name}`),
);

/** An annotation with the element it stands in. */
interface Annotation {
  readonly dictionary: PDFDict;
  readonly type: string;
  readonly page: number;
  readonly element: StructureElement | undefined;
}

/** 28: what can be clicked or opened is in the tag tree, says what it is, and is reached in the order of reading. */
export const annotationsAreTagged: readonly Rule[] = [
  rule(
    '28-002',
    'Notes and the like stand in Annot elements.',
    ({ type, element }) =>
      ['/Link', '/Widget', '/PrinterMark', '/Popup'].includes(type) || element?.type === 'Annot',
  ),
  rule(
    '28-004',
    'Annotations say what they are.',
    ({ type, dictionary, element }) =>
      type === '/Widget' ||
      type === '/Popup' ||
      says(dictionary, 'Contents') ||
      element?.alternative !== undefined,
  ),
  rule(
    '28-005',
    'Form fields say what they are.',
    ({ type, dictionary, element }) =>
      type !== '/Widget' || says(dictionary, 'TU') || element?.alternative !== undefined,
  ),
  rule('28-006', 'Annotations are of known types.', ({ type }) => knownTypes.has(type)),
  rule('28-007', 'No annotation traps colours.', ({ type }) => type !== '/TrapNet'),
  {
    id: '28-008',
    holds: 'Pages with annotations say in which order they are reached.',
    faults: (examined) => pagesWithAnnotations(examined, (tabs) => tabs !== ''),
  },
  {
    id: '28-009',
    holds: 'Annotations are reached in the order of the tags.',
    faults: (examined) => pagesWithAnnotations(examined, (tabs) => tabs === '' || tabs === '/S'),
  },
  rule(
    '28-010',
    'Form fields stand in Form elements.',
    ({ type, element }) => type !== '/Widget' || element?.type === 'Form',
  ),
  rule(
    '28-011',
    'Links stand in Link elements.',
    ({ type, element }) => type !== '/Link' || element?.type === 'Link' || element?.type === 'Reference',
  ),
  rule(
    '28-012',
    'Links say where they lead.',
    ({ type, dictionary }) => type !== '/Link' || says(dictionary, 'Contents'),
  ),
  {
    id: '28-014',
    holds: 'Media say of which type they are.',
    faults: (examined) => media(examined, 'CT'),
  },
  {
    id: '28-015',
    holds: 'Media have an alternative text.',
    faults: (examined) => media(examined, 'Alt'),
  },
  rule('28-016', 'Attachments on pages name their file.', ({ type, dictionary }) => {
    const file = dictionary.lookup(PDFName.of('FS'));
    return type !== '/FileAttachment' || (file instanceof PDFDict && says(file, 'F') && says(file, 'UF'));
  }),
  rule(
    '28-017',
    'Marks of printers are not in the tag tree.',
    ({ type, element }) => type !== '/PrinterMark' || element === undefined,
  ),
  rule(
    '28-018',
    'No page has marks of printers, whose drawing would have to be an artifact.',
    ({ type }) => type !== '/PrinterMark',
  ),
];

function rule(id: string, holds: string, isRight: (annotation: Annotation) => boolean): Rule {
  return {
    id,
    holds,
    faults: (examined) =>
      annotationsOf(examined)
        .filter((annotation) => !isRight(annotation))
        .map(({ page, type }) => `page ${page + 1}: ${type.slice(1)}`),
  };
}

function annotationsOf({ document, elements }: ExaminedDocument): readonly Annotation[] {
  const holders = new Map<PDFRef, StructureElement>();
  for (const element of elements) {
    for (const child of element.children) if (child.kind === 'annotation') holders.set(child.ref, element);
  }
  return document.getPages().flatMap(({ node }, page) => {
    const list = node.lookup(PDFName.of('Annots'));
    return (list instanceof PDFArray ? list.asArray() : []).flatMap((value) => {
      const dictionary = value instanceof PDFRef ? document.context.lookup(value) : value;
      if (!(dictionary instanceof PDFDict)) return [];
      const element = value instanceof PDFRef ? holders.get(value) : undefined;
      return [{ dictionary, type: entryOf(dictionary, 'Subtype'), page, element }];
    });
  });
}

function pagesWithAnnotations(
  { document }: ExaminedDocument,
  isRight: (tabs: string) => boolean,
): readonly string[] {
  return document.getPages().flatMap(({ node }, index) => {
    const list = node.lookup(PDFName.of('Annots'));
    const isAnnotated = list instanceof PDFArray && list.size() > 0;
    return isAnnotated && !isRight(entryOf(node, 'Tabs')) ? [`page ${index + 1}`] : [];
  });
}

function media({ dictionaries }: ExaminedDocument, entry: string): readonly string[] {
  // Asked of every dictionary there is, so without writing any out.
  const [type, clip] = [PDFName.of('S'), PDFName.of('MCD')];
  return dictionaries
    .filter((each) => each.get(type) === clip && entryOf(each, entry) === '')
    .map(() => `media without ${entry}`);
}

/** Whether a text of a dictionary is there and not empty. */
function says(dictionary: PDFDict, entry: string): boolean {
  return !['', '()', '<>', '<FEFF>'].includes(entryOf(dictionary, entry));
}
