import { numberParts, smallerTiers, splitSlide } from './arrange/split-slide.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { DeckDrawing } from './model/drawing.js';
import type { Deck, Slide } from './model/page.js';

/** What fitting needs to know of a measured slide. Lengths in px of the slide. */
export interface MeasuredSlide {
  readonly overflow: number;
}

/** A drawn deck with what was measured on its slides, in order. */
export interface FittedDeck<Measure extends MeasuredSlide> {
  readonly drawing: DeckDrawing;
  readonly measures: readonly Measure[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A slide of many items is halved again and again, each time followed by smaller sizes. */
const mostRounds = 12;
/** A pixel of a 1280×720 slide: below this nothing is visibly cut. */
const tolerance = 1;

/**
 * Draws a deck and measures it in the engine that shows it, until every slide fits: one that does not takes the largest
 * of its smaller type sizes that fits; one that fits in none is split at a boundary of meaning; one that cannot be
 * split is an error that names its statement. The only loop of the pipeline. Deterministic: the same deck and engine
 * take the same steps.
 *
 * @param draw pure, from pages to markup
 * @param measure one value a slide, in the order of `deck.slides`
 */
export async function fitDeck<Measure extends MeasuredSlide>(
  deck: Deck,
  draw: (deck: Deck) => DeckDrawing,
  measure: (drawing: DeckDrawing) => Promise<readonly Measure[]>,
): Promise<FittedDeck<Measure>> {
  let current = deck;
  for (let round = 1; ; round += 1) {
    const drawing = draw(current);
    const measures = await measure(drawing);
    const tooLong = current.slides.filter((_, index) => !fits(measures[index]));
    const mended = round > mostRounds ? new Map() : await mend(deck, tooLong, draw, measure);
    if (mended.size === 0) {
      const diagnostics = current.slides.flatMap((slide, index) =>
        fits(measures[index]) ? [] : [overflowFault(deck, slide, measures[index]?.overflow ?? 0)],
      );
      return { drawing, measures, diagnostics };
    }
    current = {
      ...deck,
      slides: numberParts(current.slides.flatMap((slide) => mended.get(slide) ?? [slide])),
    };
  }
}

/** What is to stand in the place of each slide that does not fit; nothing for one that cannot be helped. */
async function mend<Measure extends MeasuredSlide>(
  deck: Deck,
  tooLong: readonly Slide[],
  draw: (deck: Deck) => DeckDrawing,
  measure: (drawing: DeckDrawing) => Promise<readonly Measure[]>,
): Promise<ReadonlyMap<Slide, readonly Slide[]>> {
  // All smaller sizes of all of them are tried on one page: to show a page takes longer than to measure it.
  const candidates = tooLong.flatMap((slide) => smallerTiers(slide).map((smaller) => ({ slide, smaller })));
  const measures =
    candidates.length === 0
      ? []
      : await measure(draw({ ...deck, slides: candidates.map(({ smaller }) => smaller) }));
  const mended = new Map<Slide, readonly Slide[]>();
  for (const [index, { slide, smaller }] of candidates.entries()) {
    if (!mended.has(slide) && fits(measures[index])) mended.set(slide, [smaller]);
  }
  for (const slide of tooLong) {
    if (mended.has(slide)) continue;
    const smallest = smallerTiers(slide).at(-1) ?? slide;
    const instead = splitSlide(smallest) ?? (smallest === slide ? undefined : [smallest]);
    if (instead !== undefined) mended.set(slide, instead);
  }
  return mended;
}

function fits(measured: MeasuredSlide | undefined): boolean {
  return (measured?.overflow ?? 0) <= tolerance;
}

function overflowFault(deck: Deck, slide: Slide, overflow: number): Diagnostic {
  const statement = slide.statements[0] ?? deck.section;
  const size = slide.tier === 0 ? '' : ' in the smallest size';
  return {
    code: 'slide-overflow',
    severity: 'error',
    message: `The slide “${slide.headline}” of deck ${deck.id} does not fit: its text reaches ${Math.ceil(overflow)} px too far${size}.`,
    hint: `Shorten the text${statement === undefined ? '' : ` of ${statement}`}, or make two statements of it.`,
    ...(statement === undefined ? {} : { dataPath: statement }),
  };
}
