/**
 * What a page may give way in so that it fits, in the order in which it does: smaller type, the author's shorter
 * words, a second page. Slides and posters are fitted by one solver; this is all it knows of them.
 */
export interface Ladder<Page> {
  /** Sizes of type, from 0, the normal one, down to the floor. */
  readonly steps: number;
  readonly atStep: (page: Page, step: number) => Page;
  /** The page in the author's long form, then in each shorter one he gave. All of them say the same. */
  readonly forms: (page: Page) => readonly Page[];
  /** Several smaller pages that together say the same, cut at a boundary of meaning; undefined when there is none. */
  readonly split: (page: Page) => readonly Page[] | undefined;
  /** Tells the parts of one page apart: (1/2), (2/2). */
  readonly number: (pages: readonly Page[]) => readonly Page[];
  /** Pages of one family are set in one size, so that they look like one. */
  readonly family: (page: Page) => string;
}

/**
 * Asks the engine that shows the pages: of each row the index of the first page that fits, undefined when none does.
 * An engine that is quick to measure but slow to ask may measure all rows at once; another stops at the first fit.
 */
export type FirstFits<Page> = (
  rows: readonly (readonly Page[])[],
) => Promise<readonly (number | undefined)[]>;
