import { PDFDict, PDFName } from '../pdf-library.js';
import { entryOf, type Rule, unless } from './rule.js';

/** The identifier of PDF/UA-1 in an XMP packet. */
const identifier = /<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/;

/** 06 and 07: the document says what it is, and its title is what readers show. */
export const metadataIsThere: readonly Rule[] = [
  {
    id: '06-001',
    holds: 'The document has an XMP packet.',
    faults: ({ metadata }) => unless(metadata.includes('<rdf:RDF'), 'no XMP packet'),
  },
  {
    id: '06-002',
    holds: 'The XMP packet says that the document is made by PDF/UA-1.',
    faults: ({ metadata }) => unless(identifier.test(metadata), 'no identifier'),
  },
  {
    id: '06-003',
    holds: 'The XMP packet has a title.',
    faults: ({ metadata }) =>
      unless(/<dc:title>[\s\S]*?<rdf:li[^>]*>\s*[^<\s][\s\S]*?<\/dc:title>/.test(metadata), 'no title'),
  },
  {
    id: '07-001',
    holds: 'The document says whether readers show its title.',
    faults: ({ catalog }) =>
      unless(entryOf(preferences(catalog), 'DisplayDocTitle') !== '', 'no DisplayDocTitle'),
  },
  {
    id: '07-002',
    holds: 'Readers show the title of the document and not the name of its file.',
    faults: ({ catalog }) =>
      unless(entryOf(preferences(catalog), 'DisplayDocTitle') !== 'false', 'DisplayDocTitle is false'),
  },
];

function preferences(catalog: PDFDict): PDFDict | undefined {
  const found = catalog.lookup(PDFName.of('ViewerPreferences'));
  return found instanceof PDFDict ? found : undefined;
}
