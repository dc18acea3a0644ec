/**
 * The parts of a build that can be made anew without the others: `decks`, `handouts`, the posters of one size (`posters/x`);
 * of an edition `en/decks`, and `en/words` for what is said of its file.
 */
export type BuildPart = string;

/** The posters in one size. */
export function sizePart(preset: string): BuildPart {
  return `posters/${preset}`;
}

/** A part in the language of an edition; without one in the story's own. */
export function partIn(language: string | undefined, part: BuildPart): BuildPart {
  return language === undefined ? part : `${language}/${part}`;
}
