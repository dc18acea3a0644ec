import type { EditionRule } from './edition-rule.js';
import { emphasisIsInItsText } from './emphasis-is-in-its-text.js';
import { entriesAreOfTheStory } from './entries-are-of-the-story.js';
import { everythingIsTranslated } from './everything-is-translated.js';
import { glossaryIsKept } from './glossary-is-kept.js';
import { translationsHaveRoom } from './lengths.js';
import { numbersAreTheSame } from './numbers-are-the-same.js';
import { translationsAreOfTheseWords } from './translations-are-of-these-words.js';

/**
 * What must hold in a translation. All of them always run, in the order in which a translator works: what the entries belong
 * to, what is missing, what was translated from other words; then what the translation says, and at what length.
 */
export const editionRules: readonly EditionRule[] = Object.freeze([
  entriesAreOfTheStory,
  everythingIsTranslated,
  translationsAreOfTheseWords,
  numbersAreTheSame,
  glossaryIsKept,
  emphasisIsInItsText,
  translationsHaveRoom,
]);
