import type { Handout } from './page.js';

/**
 * The parts of a build that can be made anew without the others: `decks`, the handouts of one kind on one paper
 * (`handouts/brief-a4`), the posters of one size (`posters/x`);
 * of an edition `en/decks`, and `en/words` for what is said of its file.
 */
export type BuildPart = string;

/** The posters in one size. */
export function sizePart(preset: string): BuildPart {
  return `posters/${preset}`;
}

/** The handouts of one kind on one paper. */
export function handoutPart({ form, paper }: Pick<Handout, 'form' | 'paper'>): BuildPart {
  return `handouts/${form}-${paper}`;
}

/** A part in the language of an edition; without one in the story's own. */
export function partIn(language: string | undefined, part: BuildPart): BuildPart {
  return language === undefined ? part : `${language}/${part}`;
}
