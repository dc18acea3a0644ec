import { box, unnamed } from '../fonts-in-document.js';
import { type ExaminedDocument, entryOf, type Rule, unitsOf, unless } from './rule.js';

/** BCP 47, as much of it as anybody writes. */
const languageTag = /^\(?[A-Za-z]{2,3}(-[A-Za-z\d]{2,8})*\)?$/;

/** 10 and 11: every character says what it is, and every text what language it is in. */
export const textsCanBeSaid: readonly Rule[] = [
  {
    id: '10-001',
    holds: 'Every character that is shown is mapped to Unicode.',
    faults: ({ pages }) =>
      pages.flatMap((page, index) =>
        unitsOf(page)
          .filter(({ text }) => text.includes(unnamed))
          .map(({ text }) => `page ${index + 1}: ${text}`),
      ),
  },
  {
    id: '11-001',
    holds: 'The language of the text of pages is known.',
    faults: (examined) =>
      hasLanguage(examined)
        ? examined.elements.flatMap(({ language }) =>
            language === undefined ? [] : unless(languageTag.test(language), `no language: ${language}`),
          )
        : ['no language of the document'],
  },
  ...[
    ['11-002', 'The language of alternative texts is known.'],
    ['11-003', 'The language of bookmarks is known.'],
    ['11-004', 'The language of what annotations say is known.'],
    ['11-005', 'The language of what form fields say is known.'],
    ['11-006', 'The language of the metadata is known.'],
  ].map(
    ([id = '', holds = '']): Rule => ({
      id,
      holds,
      faults: (examined) => unless(hasLanguage(examined), 'no language of the document'),
    }),
  ),
  {
    id: '31-030',
    holds: 'No text shows the box of a missing glyph.',
    faults: ({ pages }) =>
      pages.flatMap((page, index) =>
        unitsOf(page)
          .filter(({ text }) => text.includes(box))
          .map(({ text }) => `page ${index + 1}: ${text}`),
      ),
  },
];

/** With a language of the document, each text is in it, or in that of its element. */
function hasLanguage({ catalog }: ExaminedDocument): boolean {
  return languageTag.test(entryOf(catalog, 'Lang'));
}
