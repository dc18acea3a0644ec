import { families, type LoadedFont, letterFamilies } from '../model/font.js';
import type { Theme } from '../model/theme.js';
import type { LanguageFonts } from '../model/theme-fonts.js';
import type { FontLibrary } from '../world/world.js';
import { nearestWeight } from './nearest-weight.js';

/** What they may have. Of other scripts they have nothing, and emoji have a font of their own: for these none is read. */
const inLetterFonts =
  /(?!\p{Extended_Pictographic})[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

const roles = ['headline', 'text'] as const;

/** With feet or without, like the font it stands beside: its name says which, or else what it is for. */
function letterFamily(role: (typeof roles)[number], family: string): string {
  if (/sans/i.test(family)) return letterFamilies.sans;
  if (/serif/i.test(family)) return letterFamilies.serif;
  return role === 'headline' ? letterFamilies.serif : letterFamilies.sans;
}

/**
 * For each face of a theme one that draws letters and signs in its place, as heavy and with feet or without like it.
 *
 * @param fonts the theme's own, loaded
 * @param characters what it shall draw
 */
export async function loadLetters(
  library: FontLibrary,
  set: Pick<LanguageFonts, 'headline' | 'text'>,
  fonts: readonly LoadedFont[],
  characters: readonly string[],
): Promise<readonly LoadedFont[]> {
  const asked = characters.filter((character) => inLetterFonts.test(character));
  if (asked.length === 0) return [];
  const wanted = new Map<string, { family: string; weight: number; fallbackFor: string[] }>();
  for (const role of roles) {
    const { family } = set[role];
    const known = families.find((each) => each.family === letterFamily(role, family));
    if (known === undefined || known.family === family) continue;
    for (const font of fonts.filter((each) => each.family === family)) {
      const weight = nearestWeight(known.weights, font.weight);
      const key = `${known.family} ${weight}`;
      const face = wanted.get(key) ?? { family: known.family, weight, fallbackFor: [] };
      if (!face.fallbackFor.includes(family)) face.fallbackFor.push(family);
      wanted.set(key, face);
    }
  }
  const faces = [...wanted.values()];
  const loaded = await library.load(faces, asked.join(''));
  return loaded.flatMap((font, index) =>
    font.covers.size === 0 ? [] : [{ ...font, fallbackFor: faces[index]?.fallbackFor ?? [] }],
  );
}

/** A theme that names the families of letters its pages need, behind those it is set in. */
export function withLetters(theme: Theme, fonts: readonly LoadedFont[]): Theme {
  const inRole = <Role extends (typeof roles)[number]>(role: Role): Theme['fonts'][Role] => {
    const font = theme.fonts[role];
    const letters = letterFamily(role, font.family);
    return fonts.some(
      ({ family, fallbackFor }) => family === letters && fallbackFor?.includes(font.family) === true,
    )
      ? { ...font, letters }
      : font;
  };
  return { ...theme, fonts: { ...theme.fonts, headline: inRole('headline'), text: inRole('text') } };
}
