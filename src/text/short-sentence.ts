import { displayWidth } from './width.js';

/** In cells: Han and its marks count two. */
const mostSentenceCells = 44;
const mostTitleCharacters = 5;

/** Whether a sentence that stands alone on its slide is set larger. */
export function isShortSentence(text: string): boolean {
  return displayWidth(text) <= mostSentenceCells;
}

/** Whether a title beside its list is. */
export function isShortTitle(text: string): boolean {
  return [...text].length <= mostTitleCharacters;
}
