/** Letters with a size of their own; the wide forms of Chinese type and small raised ones are signs. */
const letter = /(?![\p{Lm}\uff00-\uffef])\p{L}/u;
const scripts = Object.freeze({
  Latin: /\p{Script=Latin}/u,
  Greek: /\p{Script=Greek}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
});

/** A script whose letters a font of the program draws whole. */
export type LetterScript = keyof typeof scripts;

/** Stands over or under the letter before it. */
const mark = /[\u0300-\u036f]/u;

/** The script of a letter; none of what is no letter, and of scripts the program has no letters of. */
export function letterScript(character: string): LetterScript | undefined {
  if (!letter.test(character)) return undefined;
  const names = Object.keys(scripts) as LetterScript[];
  return names.find((name) => scripts[name].test(character));
}

/**
 * The letters that one font shall draw instead of another: all of a script of which it lacks one, so that no word is set
 * in two fonts, and with them the marks over them. A text's own script is left as it is.
 *
 * @param characters all that may be printed
 * @param lacking those of them that the font lacks
 * @param own the script the texts are written in
 */
export function guestLetters(
  characters: readonly string[],
  lacking: readonly string[],
  own: string,
): readonly string[] {
  const isGuest = (script: LetterScript | undefined): script is LetterScript =>
    script !== undefined && script !== own;
  const guests = new Set(lacking.map(letterScript).filter(isGuest));
  // A mark is set by the font of its letter: which of them carry it, nobody knows here.
  if (lacking.some((character) => mark.test(character)))
    for (const script of characters.map(letterScript).filter(isGuest)) guests.add(script);
  if (guests.size === 0) return [];
  return characters.filter((character) => {
    const script = letterScript(character);
    return mark.test(character) || (script !== undefined && guests.has(script));
  });
}
