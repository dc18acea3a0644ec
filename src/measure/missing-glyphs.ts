/**
 * The characters of a text that no font of the build has, each once with its code point: `U+20BB7 𠮷`. White space
 * and what only joins or selects needs no glyph.
 *
 * @param covers whether the fonts of the build have a character
 */
export function missingGlyphs(shown: string, covers: (character: string) => boolean): readonly string[] {
  return [...new Set(shown)]
    .filter((character) => !/[\s\p{Cf}\p{Cc}\p{Variation_Selector}]/u.test(character) && !covers(character))
    .map((character) => `${codePoint(character)} ${character}`);
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
