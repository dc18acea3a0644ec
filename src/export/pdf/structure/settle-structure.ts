import { readPages, shownPieces } from '../content/read-pages.js';
import type { PDFDocument } from '../pdf-library.js';
import { readStructure } from './read-structure.js';
import { settledLinks } from './settle-links.js';
import type { ShownBy, StructureElement } from './structure.js';
import { blocks } from './tidy/blocks.js';
import { figures } from './tidy/figures.js';
import { headings } from './tidy/headings.js';
import { type ForeignPassage, notedLanguages, spokenLanguages } from './tidy/languages.js';
import { linesApart } from './tidy/lines-apart.js';
import { lists } from './tidy/lists.js';
import { orderLabels } from './tidy/order-labels.js';
import { withStandardTypes } from './tidy/standard-types.js';
import { tables } from './tidy/tables.js';
import { withoutDecoration } from './tidy/without-decoration.js';
import { writeStructure } from './write-structure.js';

/**
 * Makes of the tags a browser writes those a screen reader can use. The order is this: labels of lists and lines that
 * stand apart are found while it is still known what was emphasised; languages while every text is still a piece by itself; lists, tables, headings
 * and figures are settled once nothing stands between them and what they hold.
 *
 * @param passages what the document says in other languages, in its order
 */
export function settleStructure(document: PDFDocument, passages: readonly ForeignPassage[]): void {
  const root = readStructure(document);
  if (root === undefined) return;
  const pages = readPages(document);
  const shownBy = shownPieces(pages);
  const tidy = tidied(root, passages, shownBy);
  writeStructure(document, settledLinks(document, tidy, shownBy), pages);
}

/** The same tree as a reader wants it. Pure. */
export function tidied(
  root: StructureElement,
  passages: readonly ForeignPassage[],
  shownBy: ShownBy,
): StructureElement {
  const labelled = withStandardTypes(orderLabels(root, shownBy));
  const plain = linesApart(withoutDecoration(labelled, shownBy), shownBy);
  const speaking = notedLanguages(plain, passages, shownBy);
  const { language: _, ...settled } = blocks(speaking, shownBy);
  const whole = spokenLanguages(lists(settled, shownBy));
  return figures(headings(tables(whole)), shownBy);
}
