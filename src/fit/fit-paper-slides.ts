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

/** A slide that is as tall as what it holds, in px of it. */
export interface SlideRoom {
  /** How far it reaches over its place all the same: across, say. */
  readonly overflow: number;
  readonly height: number;
}

/**
 * The slides of a deck in the largest type in which each holds what it shows when it is set anew, narrower than on the
 * screen: then in the author's shorter words.
 *
 * @param tallest a slide may be, in px of it
 * @param roomOf measures some slides
 */
export async function fitPaperSlides(
  slides: readonly Slide[],
  tallest: number,
  roomOf: (slides: readonly Slide[]) => Promise<readonly SlideRoom[]>,
): Promise<FittedSlides> {
  const reaches = async (asked: readonly Slide[]): Promise<readonly number[]> =>
    (await roomOf(asked)).map(({ overflow, height }) => Math.max(overflow, height - tallest));
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

/**
 * Measures each slide once, whoever asks and however often: those who ask at the same time wait for each other.
 *
 * @param measure slides that were not measured yet, by what one who asks brings along
 */
export function rememberRooms<With>(
  measure: (slides: readonly Slide[], by: With) => Promise<readonly SlideRoom[]>,
): (slides: readonly Slide[], by: With) => Promise<readonly SlideRoom[]> {
  const known = new Map<string, SlideRoom>();
  let before: Promise<unknown> = Promise.resolve();
  const ask = async (slides: readonly Slide[], by: With): Promise<readonly SlideRoom[]> => {
    const looks = new Map(slides.map((slide) => [lookOf(slide), slide]));
    const unknown = [...looks].filter(([look]) => !known.has(look));
    if (unknown.length > 0) {
      const measured = await measure(
        unknown.map(([, slide]) => slide),
        by,
      );
      for (const [index, [look]] of unknown.entries()) known.set(look, measured[index] ?? noRoom);
    }
    return slides.map((slide) => known.get(lookOf(slide)) ?? noRoom);
  };
  return (slides, by) => {
    const asked = before.then(() => ask(slides, by));
    before = asked.catch(() => undefined);
    return asked;
  };
}

const noRoom: SlideRoom = Object.freeze({ overflow: 0, height: 0 });

/** Everything of a slide that can be seen. */
function lookOf(slide: Slide): string {
  return JSON.stringify({ ...slide, id: '', notes: [] });
}
