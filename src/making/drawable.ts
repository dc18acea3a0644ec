import type { LoadedFont } from '../model/font.js';

/**
 * Whether a build can draw a character: every face of the theme has it, whichever comes to set it, or a fallback
 * face has.
 */
export function drawableWith(fonts: readonly LoadedFont[]): (character: string) => boolean {
  const own = fonts.filter(({ fallbackFor }) => fallbackFor === undefined);
  const fallbacks = fonts.filter(({ fallbackFor }) => fallbackFor !== undefined);
  return (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return own.every(
      ({ covers, family }) =>
        covers.has(codePoint) ||
        fallbacks.some((font) => font.fallbackFor?.includes(family) === true && font.covers.has(codePoint)),
    );
  };
}
