import { slideForms } from '../arrange/split-page.js';
import type { Slide, Tier } from '../model/page.js';
import { fitPages } from './fit-pages.js';
import type { FirstFits, Ladder } from './ladder.js';

/** A slide's pixel: below this nothing is visibly cut. */
const tolerance = 1;

/** As on the screen, but that a slide stays one slide: handouts number them as the deck does. */
const ladder: Ladder<Slide> = Object.freeze({
  steps: 3,
  atStep: (slide: Slide, step: number) => (slide.tier === step ? slide : { ...slide, tier: step as Tier }),
  forms: slideForms,
  split: () => undefined,
  number: (slides: readonly Slide[]) => slides,
  family: ({ id }: Slide) => id,
});

export interface FittedSlides {
  readonly slides: readonly Slide[];
  /** How far each reaches over its place, in px of the slide; 0 where it fits. */
  readonly reaches: readonly number[];
}

/**
 * The slides of a deck in the largest type in which each holds what it shows when it is set anew, narrower than on the
 * screen: then in the author's shorter words.
 *
 * @param reach how far each of some slides reaches over its place, in px of the slide
 */
export async function fitPaperSlides(
  slides: readonly Slide[],
  reach: (slides: readonly Slide[]) => Promise<readonly number[]>,
): Promise<FittedSlides> {
  const known = new Map<string, number>();
  const reaches = async (asked: readonly Slide[]): Promise<readonly number[]> => {
    const unknown = [...new Map(asked.map((slide) => [lookOf(slide), slide]))].filter(
      ([look]) => !known.has(look),
    );
    if (unknown.length > 0) {
      const answered = await reach(unknown.map(([, slide]) => slide));
      for (const [index, [look]] of unknown.entries()) known.set(look, answered[index] ?? 0);
    }
    return asked.map((slide) => known.get(lookOf(slide)) ?? 0);
  };
  const firstFits: FirstFits<Slide> = async (rows) => {
    const answers = await reaches(rows.flat());
    let asked = 0;
    return rows.map((row) => {
      const first = answers.slice(asked, asked + row.length).findIndex((each) => each <= tolerance);
      asked += row.length;
      return first < 0 ? undefined : first;
    });
  };
  const fitted = (await fitPages(slides, ladder, firstFits)).map(({ page }) => page);
  const found = await reaches(fitted);
  return { slides: fitted, reaches: found.map((each) => (each <= tolerance ? 0 : each)) };
}

/** Everything of a slide that can be seen. */
function lookOf(slide: Slide): string {
  return JSON.stringify({ ...slide, id: '', notes: [] });
}
