import { packFont } from '../../export/html/pack-font.js';
import type { LoadedFont } from '../../model/font.js';
import type { Theme, ThemeFolder } from '../../model/theme.js';
import { fontFace } from '../../render/font-faces.js';
import type { FontLibrary } from '../../world/world.js';
import { loadFonts } from '../load-fonts.js';
import { withLetters } from '../load-letters.js';

/** The characters an index page shows, by the face they are set in. */
export interface DeskCharacters {
  /** All there are. */
  readonly text: string;
  /** In the medium weight of the text face: names and labels. */
  readonly medium: string;
  /** In the headline face: titles and figures. */
  readonly headline: string;
}

/**
 * The faces an index page is set in, as `@font-face` rules: it looks the same where no Chinese font is installed. It is set in
 * three of the five of a theme, each cut to its own characters and compressed: the whole source text stands on the page.
 *
 * @param theme as it sets the language of the page
 * @returns besides, the theme with the families that its letters need
 */
export async function deskFonts(
  library: FontLibrary,
  theme: Pick<ThemeFolder, 'tokens' | 'ownFonts'>,
  characters: DeskCharacters,
): Promise<{ readonly css: string; readonly tokens: Theme }> {
  const { headline, text } = theme.tokens.fonts;
  const fonts = await loadFonts(library, theme, characters.text, characters.text);
  const setIn = ({ family, weight, fallbackFor }: LoadedFont): string => {
    if (fallbackFor !== undefined) return characters.text;
    if (family === headline.family) return weight === headline.strong ? characters.headline : '';
    if (family !== text.family) return '';
    if (weight === text.weight) return characters.text;
    return weight === text.medium ? characters.medium : '';
  };
  const faces = await Promise.all(
    fonts.map(async (font) => {
      const drawn = [...setIn(font)].filter((character) => font.covers.has(character.codePointAt(0) ?? 0));
      return drawn.length === 0
        ? ''
        : fontFace(await packFont({ font, characters: drawn.join('') }), 'woff2');
    }),
  );
  return { css: faces.join(''), tokens: withLetters(theme.tokens, fonts) };
}
