import type { LoadedFont } from '../../model/font.js';
import type { FaceText } from './read-faces.js';

/** A font and the characters of a document that it draws. */
export interface UsedFont {
  readonly font: LoadedFont;
  /** Sorted, each once. */
  readonly characters: string;
}

/**
 * Which font draws which characters, as a browser chooses: the first family of the list that has the character, in the
 * weight that is nearest. Fonts that draw nothing are left out. Pure.
 */
export function charactersByFont(
  texts: readonly FaceText[],
  fonts: readonly LoadedFont[],
): readonly UsedFont[] {
  const drawn = new Map<LoadedFont, Set<string>>();
  for (const { families, weight, characters } of texts) {
    const asked = families.flatMap((family) => nearestWeight(fonts, family, weight) ?? []);
    for (const character of characters) {
      const codePoint = character.codePointAt(0) ?? 0;
      const font = asked.find(({ covers }) => covers.has(codePoint));
      if (font === undefined) continue;
      const known = drawn.get(font) ?? new Set<string>();
      drawn.set(font, known.add(character));
    }
  }
  return fonts.flatMap((font) => {
    const characters = drawn.get(font);
    return characters === undefined ? [] : [{ font, characters: [...characters].sort().join('') }];
  });
}

/** CSS Fonts 4, 5.2: a light text looks for lighter faces first, a heavy one for heavier ones. */
function nearestWeight(fonts: readonly LoadedFont[], family: string, wanted: number): LoadedFont | undefined {
  const found = fonts.filter((font) => font.family === family);
  const distance = ({ weight }: LoadedFont): number => {
    if (weight === wanted) return 0;
    if (wanted >= 400 && wanted <= 500 && weight > wanted && weight <= 500) return weight - wanted;
    const wrongWay = wanted > 500 ? weight < wanted : weight > wanted;
    return Math.abs(weight - wanted) + (wrongWay ? 2000 : 1000);
  };
  return found.toSorted((one, other) => distance(one) - distance(other))[0];
}
