import type { ReadForm, ReadPage } from '../content/read-pages.js';
import { PDFArray, PDFDict, PDFName, PDFNumber } from '../pdf-library.js';
import { type ExaminedDocument, entryOf, type Rule, unless } from './rule.js';

/** 20 to 30: what hides, locks or replaces content, and files inside the document. */
export const nothingUnheardOf: readonly Rule[] = [
  {
    id: '20-001',
    holds: 'Every further configuration of layers has a name.',
    faults: (examined) =>
      configurations(examined, 'Configs')
        .filter(isUnnamed)
        .map(() => 'a configuration'),
  },
  {
    id: '20-002',
    holds: 'The configuration of layers has a name.',
    faults: (examined) =>
      configurations(examined, 'D')
        .filter(isUnnamed)
        .map(() => 'the configuration'),
  },
  {
    id: '20-003',
    holds: 'Layers do not show and hide themselves.',
    faults: (examined) =>
      [...configurations(examined, 'Configs'), ...configurations(examined, 'D')]
        .filter((each) => each.has(PDFName.of('AS')))
        .map(() => 'AS'),
  },
  {
    id: '21-001',
    holds: 'Files inside the document have their name in both forms.',
    faults: ({ dictionaries }) =>
      dictionaries
        .filter((each) => each.has(PDFName.of('EF')))
        .filter((each) => entryOf(each, 'F') === '' || entryOf(each, 'UF') === '')
        .map(() => 'a file without F and UF'),
  },
  {
    id: '25-001',
    holds: 'No form is made anew when it is opened.',
    faults: ({ catalog }) => {
      const form = catalog.lookup(PDFName.of('AcroForm'));
      return unless(!(form instanceof PDFDict && form.has(PDFName.of('XFA'))), 'XFA');
    },
  },
  {
    id: '26-001',
    holds: 'A locked document says what is allowed.',
    faults: (examined) => unless(encryption(examined)?.has(PDFName.of('P')) !== false, 'no P'),
  },
  {
    id: '26-002',
    holds: 'A locked document lets screen readers in.',
    faults: (examined) => {
      const allowed = encryption(examined)?.lookup(PDFName.of('P'));
      const isOpen = !(allowed instanceof PDFNumber) || (allowed.asNumber() & 512) !== 0;
      return unless(isOpen, 'screen readers are locked out');
    },
  },
  {
    id: '30-001',
    holds: 'No form stands for a page of another document.',
    faults: ({ dictionaries }) =>
      dictionaries
        .filter((each) => entryOf(each, 'Subtype') === '/Form' && each.has(PDFName.of('Ref')))
        .map(() => 'a reference XObject'),
  },
  {
    id: '30-002',
    holds: 'No form with tagged content is drawn twice.',
    faults: ({ pages }) => {
      const drawn = pages
        .flatMap(formsOf)
        .filter((form) => form.units.some(({ mark }) => mark !== undefined));
      const refs = drawn.map(({ ref }) => ref);
      return refs.filter((ref, index) => refs.indexOf(ref) !== index).map((ref) => `form ${ref}`);
    },
  },
];

function configurations({ catalog }: ExaminedDocument, entry: string): readonly PDFDict[] {
  const layers = catalog.lookup(PDFName.of('OCProperties'));
  const found = layers instanceof PDFDict ? layers.lookup(PDFName.of(entry)) : undefined;
  if (found instanceof PDFDict) return [found];
  if (!(found instanceof PDFArray)) return [];
  return found.asArray().flatMap((_, index) => {
    const each = found.lookup(index);
    return each instanceof PDFDict ? [each] : [];
  });
}

function isUnnamed(configuration: PDFDict): boolean {
  return ['', '()'].includes(entryOf(configuration, 'Name'));
}

function encryption({ document }: ExaminedDocument): PDFDict | undefined {
  const { Encrypt } = document.context.trailerInfo;
  const found = Encrypt === undefined ? undefined : document.context.lookup(Encrypt);
  return found instanceof PDFDict ? found : undefined;
}

function formsOf(stream: ReadPage | ReadForm): readonly ReadForm[] {
  return [...stream.forms.values()].flatMap((form) => [form, ...formsOf(form)]);
}
