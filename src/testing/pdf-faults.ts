import { streamText } from '../export/pdf/content/stream-text.js';
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '../export/pdf/pdf-library.js';

/** Breaks one rule in a document that keeps them all. */
type Seed = (document: PDFDocument) => void;

/** A fault for every rule of tagged documents, by its number. */
export const pdfFaults: Readonly<Record<string, Seed>> = {
  '01-003': (document) =>
    rewrite(document, (text) =>
      text.replace(/\/H1 <<\/MCID \d+>> BDC/, '$&\n/Artifact BMC 0 0 1 1 re f EMC'),
    ),
  '01-004': (document) =>
    rewrite(document, (text) =>
      text.replace(/\/H1 <<\/MCID \d+>> BDC/, '/Artifact BMC\n$&').replace('EMC', 'EMC EMC'),
    ),
  '01-005': (document) => rewrite(document, (text) => `${text}\n0 0 1 1 re f`),
  '01-007': ({ catalog }) =>
    catalog.lookup(name('MarkInfo'), PDFDict).set(name('Suspects'), catalog.context.obj(true)),
  '02-001': (document) => element(document, 'H1').set(name('S'), name('Strong')),
  '02-003': (document) => {
    element(document, 'H1').set(name('S'), name('One'));
    root(document).set(name('RoleMap'), document.context.obj({ One: 'Other', Other: 'One' }));
  },
  '02-004': (document) => root(document).set(name('RoleMap'), document.context.obj({ P: 'Span' })),
  '06-001': ({ catalog }) => catalog.delete(name('Metadata')),
  '06-002': (document) => packet(document, (text) => text.replace('<pdfuaid:part>1', '<pdfuaid:part>')),
  '06-003': (document) => packet(document, (text) => text.replace(/<dc:title>[\s\S]*<\/dc:title>/, '')),
  '07-001': ({ catalog }) => catalog.delete(name('ViewerPreferences')),
  '07-002': ({ catalog }) =>
    catalog
      .lookup(name('ViewerPreferences'), PDFDict)
      .set(name('DisplayDocTitle'), catalog.context.obj(false)),
  '09-004': (document) => element(document, 'TD').set(name('S'), name('P')),
  '09-005': (document) => element(document, 'LBody').set(name('S'), name('P')),
  '09-006': (document) => element(document, 'H1').set(name('S'), name('TOCI')),
  '09-007': (document) => element(document, 'H1').set(name('S'), name('RB')),
  '09-008': (document) => element(document, 'H1').set(name('S'), name('WT')),
  '10-001': (document) => unmap(document),
  '11-001': ({ catalog }) => catalog.delete(name('Lang')),
  '11-002': ({ catalog }) => catalog.delete(name('Lang')),
  '11-003': ({ catalog }) => catalog.set(name('Lang'), PDFString.of('')),
  '11-004': ({ catalog }) => catalog.set(name('Lang'), PDFString.of('no language')),
  '11-005': ({ catalog }) => catalog.delete(name('Lang')),
  '11-006': ({ catalog }) => catalog.delete(name('Lang')),
  '31-030': (document) => rewrite(document, (text) => text.replace(/<[\dA-F]{4}/, '<0000')),
  '13-004': (document) => element(document, 'Figure').delete(name('Alt')),
  '14-002': (document) => element(document, 'H1').set(name('S'), name('H2')),
  '14-003': (document) => element(document, 'H2').set(name('S'), name('H4')),
  '14-006': (document) => {
    const second = element(document, 'H2');
    second.set(name('S'), name('H'));
    const section = document.context.lookup(second.get(name('P')), PDFDict);
    section.lookup(name('K'), PDFArray).push(second.context.obj({ Type: 'StructElem', S: 'H' }));
  },
  '14-007': (document) => element(document, 'H2').set(name('S'), name('H')),
  '15-003': (document) => {
    for (const cell of elements(document, 'TH')) cell.delete(name('A'));
    for (const cell of elements(document, 'TD')) cell.delete(name('A'));
  },
  '17-002': (document) => element(document, 'H1').set(name('S'), name('Formula')),
  '19-003': (document) => element(document, 'H1').set(name('S'), name('Note')),
  '19-004': (document) => {
    for (const type of ['H1', 'H2']) {
      const note = element(document, type);
      note.set(name('S'), name('Note'));
      note.set(name('ID'), PDFString.of('one'));
    }
  },
  '20-001': (document) => layers(document, 'Configs', document.context.obj([{}])),
  '20-002': (document) => layers(document, 'D', document.context.obj({})),
  '20-003': (document) => layers(document, 'D', document.context.obj({ Name: PDFString.of('a'), AS: [] })),
  '21-001': (document) => first(having(document, 'Type', 'Filespec'), 'file').delete(name('UF')),
  '25-001': ({ catalog, context }) => catalog.set(name('AcroForm'), context.obj({ XFA: PDFString.of('') })),
  '26-001': ({ context }) => {
    context.trailerInfo.Encrypt = context.obj({});
  },
  '26-002': ({ context }) => {
    context.trailerInfo.Encrypt = context.obj({ P: 0 });
  },
  '28-002': (document) => element(document, 'Annot').set(name('S'), name('P')),
  '28-004': (document) => annotation(document, 'Text').delete(name('Contents')),
  '28-005': (document) => annotation(document, 'Text').set(name('Subtype'), name('Widget')),
  '28-006': (document) => annotation(document, 'Text').set(name('Subtype'), name('Unknown')),
  '28-007': (document) => annotation(document, 'Text').set(name('Subtype'), name('TrapNet')),
  '28-008': (document) => document.getPages()[0]?.node.delete(name('Tabs')),
  '28-009': (document) => document.getPages()[0]?.node.set(name('Tabs'), name('R')),
  '28-010': (document) => annotation(document, 'Text').set(name('Subtype'), name('Widget')),
  '28-011': (document) => element(document, 'Link').set(name('S'), name('Span')),
  '28-012': (document) => annotation(document, 'Link').delete(name('Contents')),
  '28-014': ({ context }) => context.register(context.obj({ S: 'MCD', Alt: PDFString.of('a') })),
  '28-015': ({ context }) => context.register(context.obj({ S: 'MCD', CT: PDFString.of('a') })),
  '28-016': (document) => {
    const attached = annotation(document, 'Text');
    attached.set(name('Subtype'), name('FileAttachment'));
    attached.set(name('FS'), document.context.obj({}));
  },
  '28-017': (document) => annotation(document, 'Text').set(name('Subtype'), name('PrinterMark')),
  '28-018': (document) => annotation(document, 'Text').set(name('Subtype'), name('PrinterMark')),
  '30-001': ({ context }) => context.register(context.obj({ Subtype: 'Form', Ref: context.obj({}) })),
  '30-002': (document) => rewrite(document, (text) => text.replace(/\/X\d+ Do/, '$& $&')),
  '31-001': (document) => fonts(document, (font) => font.set(name('Encoding'), name('UniGB-UCS2-H'))),
  '31-004': (document) => glyphs(document, (font) => font.set(name('CIDToGIDMap'), name('Other'))),
  '31-005': (document) => glyphs(document, (font) => font.delete(name('CIDToGIDMap'))),
  '31-006': (document) => fonts(document, (font) => font.set(name('Encoding'), name('Own'))),
  '31-009': (document) => described(document, (font) => font.delete(name('FontFile2'))),
  '31-011': (document) => remap(document, '<FFFE> <4E00>'),
  '31-012': (document) => described(document, (font) => font.set(name('CharSet'), PDFString.of('/a'))),
  '31-014': (document) => described(document, (font) => font.set(name('CIDSet'), PDFString.of(''))),
  '31-016': (document) => glyphs(document, (font) => font.set(name('W'), font.context.obj([0, 9000, 17]))),
  '31-018': (document) => fonts(document, (font) => font.set(name('Subtype'), name('TrueType'))),
  '31-027': (document) => fonts(document, (font) => font.delete(name('ToUnicode'))),
  '31-028': (document) => remap(document, '<0001> <0000>'),
  '31-029': (document) => remap(document, '<0001> <FEFF>'),
  references: ({ catalog }) => catalog.set(name('Lost'), PDFRef.of(999_999)),
  'parent-tree': (document) => root(document).set(name('ParentTree'), document.context.obj({ Nums: [] })),
};

const name = (text: string): PDFName => PDFName.of(text);

function root({ catalog }: PDFDocument): PDFDict {
  return catalog.lookup(name('StructTreeRoot'), PDFDict);
}

function dictionaries({ context }: PDFDocument): readonly PDFDict[] {
  return context
    .enumerateIndirectObjects()
    .flatMap(([, value]) =>
      value instanceof PDFDict ? [value] : value instanceof PDFRawStream ? [value.dict] : [],
    );
}

function having(document: PDFDocument, key: string, value: string): readonly PDFDict[] {
  return dictionaries(document).filter((each) => each.get(name(key)) === name(value));
}

function elements(document: PDFDocument, type: string): readonly PDFDict[] {
  return having(document, 'S', type).filter((each) => each.get(name('Type')) === name('StructElem'));
}

function element(document: PDFDocument, type: string): PDFDict {
  return first(elements(document, type), type);
}

function annotation(document: PDFDocument, type: string): PDFDict {
  return first(
    having(document, 'Subtype', type).filter((each) => each.has(name('Rect'))),
    type,
  );
}

function first(found: readonly PDFDict[], what: string): PDFDict {
  const [one] = found;
  if (one === undefined) throw new Error(`The document has no ${what} to spoil.`);
  return one;
}

/** Changes what the pages draw. */
function rewrite(document: PDFDocument, change: (text: string) => string): void {
  for (const { node } of document.getPages()) restream(document, node, 'Contents', change);
}

function packet(document: PDFDocument, change: (text: string) => string): void {
  restream(document, document.catalog, 'Metadata', (text) =>
    Buffer.from(change(Buffer.from(text, 'latin1').toString('utf8'))).toString('latin1'),
  );
}

/** Changes a stream that a dictionary names, a byte a character. */
function restream(
  { context }: PDFDocument,
  owner: PDFDict,
  entry: string,
  change: (text: string) => string,
): void {
  const changed = context.stream(Buffer.from(change(streamText(owner.lookup(name(entry)))), 'latin1'));
  owner.set(name(entry), context.register(changed));
}

function fonts(document: PDFDocument, change: (font: PDFDict) => unknown): void {
  for (const font of having(document, 'Subtype', 'Type0')) change(font);
}

function glyphs(document: PDFDocument, change: (font: PDFDict) => unknown): void {
  for (const font of having(document, 'Subtype', 'CIDFontType2')) change(font);
}

function described(document: PDFDocument, change: (font: PDFDict) => unknown): void {
  for (const font of having(document, 'Type', 'FontDescriptor')) change(font);
}

function layers({ catalog, context }: PDFDocument, entry: string, configuration: PDFObject): void {
  const properties = context.obj({});
  properties.set(name(entry), configuration);
  catalog.set(name('OCProperties'), properties);
}

/** Lets no glyph say anything. */
function unmap(document: PDFDocument): void {
  fonts(document, (font) => restream(document, font, 'ToUnicode', () => ''));
}

/** Lets a glyph say something else. */
function remap(document: PDFDocument, entry: string): void {
  fonts(document, (font) =>
    restream(document, font, 'ToUnicode', (map) => `${map}\n1 beginbfchar\n${entry}\nendbfchar\n`),
  );
}
