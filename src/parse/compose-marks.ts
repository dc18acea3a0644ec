/** A character with the marks that may compose with it. */
export const markedCharacter = /\P{M}\p{M}+/u;

const markedCharacters = new RegExp(markedCharacter, 'gu');

/**
 * ñ in two code points, as macOS writes it, is ñ: fonts have it in one. Only what carries marks is changed, so that no
 * name loses the shape of its character, as full NFC would have it of U+2F800.
 */
export function composeMarks(text: string): string {
  return text.replace(markedCharacters, (marked) => marked.normalize('NFC'));
}
