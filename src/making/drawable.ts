import type { LoadedFont } from '../model/font.js';

/**
 * Whether a build can draw a character: every face of the theme has it, whichever comes to set it, or a fallback
 * face has.
 */
export function drawableWith(fonts: readonly LoadedFont[]): (character: string) => boolean {
  const own = fonts.filter(({ fallback }) => fallback === undefined);
  const fallbacks = fonts.filter(({ fallback }) => fallback === true);
  return (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return (
      own.every(({ covers }) => covers.has(codePoint)) ||
      fallbacks.some(({ covers }) => covers.has(codePoint))
    );
  };
}
