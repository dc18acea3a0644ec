import type { ContentUnit } from '../content/content-units.js';
import { PDFDict, PDFName } from '../pdf-library.js';
import { piecesOf } from '../structure/structure.js';
import { type ExaminedDocument, entryOf, type Rule, unitsOf, unless } from './rule.js';

/** 01: what a page draws is either content in the tag tree or an artifact, and never both. */
export const contentIsMarked: readonly Rule[] = [
  {
    id: '01-003',
    holds: 'No artifact stands inside tagged content.',
    faults: (examined) => unitFaults(examined, ({ outer }) => outer === 'content'),
  },
  {
    id: '01-004',
    holds: 'No tagged content stands inside an artifact.',
    faults: (examined) => unitFaults(examined, ({ outer }) => outer === 'artifact'),
  },
  {
    id: '01-005',
    holds: 'All that is drawn is tagged as content or marked as an artifact.',
    faults: (examined) => {
      const { root, pages } = examined;
      const tagged = pages.map(() => new Set<number>());
      for (const { page, id } of root === undefined ? [] : piecesOf(root)) tagged[page]?.add(id);
      return unitFaults(
        examined,
        (unit, page) =>
          !(unit.artifact || (unit.mark !== undefined && tagged[page]?.has(unit.mark) === true)),
      );
    },
  },
  {
    id: '01-007',
    holds: 'The document does not call its own tags suspect.',
    faults: ({ catalog }) => {
      const marked = catalog.lookup(PDFName.of('MarkInfo'));
      return unless(
        entryOf(marked instanceof PDFDict ? marked : undefined, 'Suspects') !== 'true',
        'Suspects',
      );
    },
  },
];

function unitFaults(
  { pages }: ExaminedDocument,
  isFault: (unit: ContentUnit, page: number) => boolean,
): readonly string[] {
  return pages.flatMap((page, index) =>
    unitsOf(page)
      .filter((unit) => isFault(unit, index))
      .map(({ text }) => `page ${index + 1}: ${text === '' ? 'a drawing' : text}`),
  );
}
