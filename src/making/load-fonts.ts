import { themeFaces } from '../layout/theme-faces.js';
import { emojiFace, type FontFace, families, type LoadedFont } from '../model/font.js';
import type { ThemeFolder } from '../model/theme.js';
import type { FontLibrary } from '../world/world.js';
import { guestLetters, letterScript } from './guest-letters.js';
import { loadLetters } from './load-letters.js';
import { nearestWeight } from './nearest-weight.js';

/** What is read but not drawn. */
const invisible = /[\s\p{Cf}\p{Cc}\p{Variation_Selector}]/u;

/**
 * The fonts pages of a theme are set in, cut to the characters they print, and those that stand in where these lack one: a
 * family with Chinese in an English story, one with the letters of other countries, one with emoji. Only what a build
 * needs is read.
 *
 * @param theme as it sets the language of the pages
 * @param characters all that may be printed
 * @param needed those among them that the story or the program's words hold, for which a fallback is worth its bytes
 * @throws WorldError when a face is missing
 */
export async function loadFonts(
  library: FontLibrary,
  { tokens, ownFonts = [] }: Pick<ThemeFolder, 'tokens' | 'ownFonts'>,
  characters: string,
  needed: string,
): Promise<readonly LoadedFont[]> {
  const faces = Object.values(themeFaces(tokens)).map((face): FontFace => {
    const own = ownFonts.find(({ family, weight }) => family === face.family && weight === face.weight);
    return own === undefined ? face : { ...face, file: own.data };
  });
  const whole = await library.load(faces, characters);
  const visible = [...new Set(needed)].filter((character) => !invisible.test(character));
  const lacking = visible.filter((character) => whole.some(lacks(character)));
  if (lacking.length === 0) return whole;
  const guests = guestLetters([...new Set(characters)], lacking, tokens.fonts.script);
  const fonts = guests.length === 0 ? whole : await loadWithout(library, faces, characters, guests);
  const others = lacking.filter((character) => letterScript(character) === undefined);
  const fallbacks = await loadFallbacks(library, tokens.fonts, fonts, others);
  const unmet = others.filter(
    (character) => !fallbacks.some(({ covers }) => covers.has(codePointOf(character))),
  );
  const ownLetters = lacking.filter((character) => letterScript(character) !== undefined);
  const letters = await loadLetters(library, tokens.fonts, fonts, [...guests, ...ownLetters, ...unmet]);
  const emoji = await loadEmoji(library, [...fonts, ...fallbacks, ...letters], needed);
  return [...fonts, ...fallbacks, ...letters, ...emoji];
}

/** The faces without letters that are another font's. What a theme brings draws all it has. */
async function loadWithout(
  library: FontLibrary,
  faces: readonly FontFace[],
  characters: string,
  guests: readonly string[],
): Promise<readonly LoadedFont[]> {
  const left = new Set(guests);
  const kept = [...characters].filter((character) => !left.has(character)).join('');
  const loaded = await Promise.all(
    faces.map((face) => library.load([face], face.file === undefined ? kept : characters)),
  );
  return loaded.flat();
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function lacks(character: string): (font: LoadedFont) => boolean {
  const codePoint = codePointOf(character);
  return ({ covers }) => !covers.has(codePoint);
}

/** For each face the one of its fallback family that is as heavy, where it has what the face lacks. */
async function loadFallbacks(
  library: FontLibrary,
  { headline, text }: ThemeFolder['tokens']['fonts'],
  fonts: readonly LoadedFont[],
  lacking: readonly string[],
): Promise<readonly LoadedFont[]> {
  const wanted = [headline, text].flatMap(({ family, fallback }) => {
    const known = families.find((each) => each.family === fallback);
    return known === undefined
      ? []
      : fonts
          .filter((font) => font.family === family)
          .map(({ weight }) => ({
            face: { family: known.family, weight: nearestWeight(known.weights, weight) },
            fallbackFor: [family],
          }));
  });
  const loaded = await library.load(
    wanted.map(({ face }) => face),
    lacking.join(''),
  );
  return loaded.flatMap((font, index) =>
    font.covers.size === 0 ? [] : [{ ...font, fallbackFor: wanted[index]?.fallbackFor ?? [] }],
  );
}

/**
 * Emoji have a face of their own, in one colour like all text; it is loaded only where a story has some. Without the
 * frame of a keycap (U+20E3): posters cannot set it around its digit, so it counts as missing everywhere.
 */
async function loadEmoji(
  library: FontLibrary,
  fonts: readonly LoadedFont[],
  characters: string,
): Promise<readonly LoadedFont[]> {
  const own = fonts.filter(({ fallbackFor }) => fallbackFor === undefined);
  const lacking = [...new Set(characters)].filter(
    (character) =>
      /(?!\u20e3)[\p{Extended_Pictographic}\p{Emoji_Component}]/u.test(character) &&
      own.some(lacks(character)),
  );
  if (lacking.length === 0) return [];
  const loaded = await library.load([emojiFace], lacking.join(''));
  const fallbackFor = [...new Set(own.map(({ family }) => family))];
  return loaded.map((font) => ({ ...font, fallbackFor }));
}
