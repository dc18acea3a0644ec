import type { ContentUnit } from '../content/content-units.js';
import { type ReadForm, type ReadPage, readPages } from '../content/read-pages.js';
import { PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRawStream } from '../pdf-library.js';
import { readStructure } from '../structure/read-structure.js';
import { elementsOf, type StructureElement } from '../structure/structure.js';

/** A document as the rules look at it: read once for all of them. */
export interface ExaminedDocument {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly pages: readonly ReadPage[];
  readonly root: StructureElement | undefined;
  /** Every element, in the order of reading. */
  readonly elements: readonly StructureElement[];
  /** The XMP packet as text; empty where there is none. */
  readonly metadata: string;
  /** Every dictionary of the document, those of streams too. */
  readonly dictionaries: readonly PDFDict[];
}

/** One condition a document fails under. */
export interface Rule {
  /** Its number in the Matterhorn Protocol 1.1, `28-011`; our own rules have a name. */
  readonly id: string;
  /** What has to be true. */
  readonly holds: string;
  /** What is wrong, one line a fault. */
  readonly faults: (examined: ExaminedDocument) => readonly string[];
}

export function examine(document: PDFDocument): ExaminedDocument {
  const { catalog, context } = document;
  const root = readStructure(document);
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  const dictionaries = context.enumerateIndirectObjects().flatMap(([, value]) => dictionariesOf(value));
  return {
    document,
    catalog,
    pages: readPages(document),
    root,
    elements: root === undefined ? [] : [...elementsOf(root)],
    metadata: metadata instanceof PDFRawStream ? Buffer.from(metadata.getContents()).toString('utf8') : '',
    dictionaries,
  };
}

function dictionariesOf(value: PDFObject): readonly PDFDict[] {
  if (value instanceof PDFRawStream) return dictionariesOf(value.dict);
  if (!(value instanceof PDFDict)) return [];
  return [value, ...value.values().flatMap((each) => (each instanceof PDFDict ? dictionariesOf(each) : []))];
}

/** The entry of a dictionary as it is written, for comparing and for telling. */
export function entryOf(dictionary: PDFDict | undefined, name: string): string {
  return String(dictionary?.lookup(PDFName.of(name)) ?? '');
}

/** One fault, or none. */
export function unless(holds: boolean, fault: string): readonly string[] {
  return holds ? [] : [fault];
}

/** What is drawn on a page and in its forms; a form that marks nothing itself is one thing that is drawn. */
export function unitsOf(stream: ReadPage | ReadForm): readonly ContentUnit[] {
  return stream.units.flatMap((unit) => {
    const form = stream.forms.get(unit);
    return form !== undefined && isMarkedInside(form) ? unitsOf(form) : [unit];
  });
}

function isMarkedInside(form: ReadForm): boolean {
  return (
    form.units.some(({ mark, artifact }) => mark !== undefined || artifact) ||
    [...form.forms.values()].some(isMarkedInside)
  );
}
