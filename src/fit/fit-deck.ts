import { isContinued, numberParts } from '../arrange/number-parts.js';
import { slideForms, splitSlide } from '../arrange/split-page.js';
import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import type { DeckDrawing } from '../model/drawing.js';
import type { Deck, Slide, Tier } from '../model/page.js';
import { inShort, programWords, statementsOf } from '../model/words.js';
import { charactersTooMany } from './characters-too-many.js';
import { fitPages } from './fit-pages.js';
import type { FirstFits, Ladder } from './ladder.js';
import { overflowFault } from './overflow-fault.js';

/** What fitting needs to know of a measured slide. Lengths in px of the slide. */
export interface MeasuredSlide {
  readonly overflow: number;
  /** How deep texts lie on each other. */
  readonly overlap?: number;
}

/** A drawn deck with what was measured on its slides, in order. */
export interface FittedDeck<Measure extends MeasuredSlide> {
  readonly drawing: DeckDrawing;
  readonly measures: readonly Measure[];
  readonly diagnostics: readonly DrawingFault[];
}

/** The engine that shows a deck: what it draws, and what it measured on each slide. */
type DrawAndMeasure<Measure> = (deck: Deck) => Promise<Drawn<Measure>>;

interface Drawn<Measure> {
  readonly drawing: DeckDrawing;
  readonly measures: readonly Measure[];
}

/** A pixel of a 1280×720 slide: below this nothing is visibly cut. */
const tolerance = 1;
/** The theme's classes tier-0, tier-1 and tier-2; the last has text of 32 px, which is 24 pt. */
const steps = 3;

const slideLadder: Ladder<Slide> = Object.freeze({
  steps,
  atStep: (slide: Slide, step: number) => (slide.tier === step ? slide : { ...slide, tier: step as Tier }),
  forms: slideForms,
  split: splitSlide,
  number: numberParts,
  family: ({ content }: Slide) => content.kind,
});

/**
 * Draws a deck and measures it in the engine that shows it, until every slide fits: first in smaller type, one size for
 * all slides of a kind, then in the author's shorter words, then on several slides. What fits in none of these is an error that
 * names the text and says by how many characters it is too long.
 *
 * @param draw pure, from pages to markup
 * @param measure one value a slide, in the order of the drawing's slides
 * @param notesBefore what stands in the notes of a slide that goes on with the one before
 */
export async function fitDeck<Measure extends MeasuredSlide>(
  deck: Deck,
  draw: (deck: Deck) => DeckDrawing,
  measure: (drawing: DeckDrawing) => Promise<readonly Measure[]>,
  notesBefore: string,
): Promise<FittedDeck<Measure>> {
  const drawAndMeasure = async (each: Deck): Promise<Drawn<Measure>> => {
    const drawing = draw(each);
    return { drawing, measures: await measure(drawing) };
  };
  const drawn = await drawAndMeasure(deck);
  const fits = askEngine(deck, drawAndMeasure, drawn);
  const fitted = await fitPages(deck.slides, slideLadder, firstFits(fits));
  const slides = (
    await shareHeadlines(
      fitted.map(({ page }) => page),
      fits,
    )
  ).map((slide) => (isContinued(slide.id) ? { ...slide, notes: [programWords(notesBefore)] } : slide));
  const same =
    slides.length === deck.slides.length && slides.every((slide, index) => slide === deck.slides[index]);
  const last = same ? drawn : await drawAndMeasure({ ...deck, slides });
  const tooLong = slides.filter((_, index) => reach(last.measures[index]) > tolerance);
  const excesses = await charactersTooMany(tooLong, fits);
  const diagnostics = tooLong.map((slide, index) =>
    overflowFault({
      code: 'slide-overflow',
      page: `slide ${slides.indexOf(slide) + 1} of deck ${deck.id}`,
      statement: statementsOf(slide.content)[0] ?? deck.section,
      excess: excesses[index],
      reach: reach(last.measures[slides.indexOf(slide)]),
    }),
  );
  return { ...last, diagnostics };
}

/** The parts of one thing stand under one headline: the shorter one, where one of them had to take it. */
async function shareHeadlines(
  slides: readonly Slide[],
  fits: (slides: readonly Slide[]) => Promise<readonly boolean[]>,
): Promise<readonly Slide[]> {
  const taken = new Set(
    slides.flatMap(({ part, content: { headline } }) =>
      part !== undefined && headline.short === undefined ? [headline.long] : [],
    ),
  );
  const retitled = slides.map((slide): Slide => {
    const { part, content } = slide;
    const { short } = content.headline;
    return part !== undefined && short !== undefined && taken.has(short)
      ? { ...slide, content: { ...content, headline: inShort(content.headline) } }
      : slide;
  });
  const fitting = await fits(retitled);
  return slides.map((slide, index) => (fitting[index] ? (retitled[index] ?? slide) : slide));
}

/**
 * Whether slides fit, each measured once. Those not yet known are drawn on one page, without their notes: to
 * show a page takes longer than to measure it.
 */
function askEngine<Measure extends MeasuredSlide>(
  deck: Deck,
  drawAndMeasure: DrawAndMeasure<Measure>,
  { measures }: Drawn<Measure>,
): (slides: readonly Slide[]) => Promise<readonly boolean[]> {
  const known = new Map(
    deck.slides.map((slide, index) => [lookOf(slide), reach(measures[index]) <= tolerance] as const),
  );
  return async (slides) => {
    const unknown = [...new Map(slides.map((slide) => [lookOf(slide), slide])).entries()].filter(
      ([look]) => !known.has(look),
    );
    if (unknown.length > 0) {
      const unread = unknown.map(([, slide]): Slide => ({ ...slide, notes: [] }));
      const answered = await drawAndMeasure({ ...deck, slides: unread });
      for (const [index, [look]] of unknown.entries()) {
        known.set(look, reach(answered.measures[index]) <= tolerance);
      }
    }
    return slides.map((slide) => known.get(lookOf(slide)) ?? false);
  };
}

/** Everything of a slide that can be seen. */
function lookOf(slide: Slide): string {
  return JSON.stringify({ ...slide, id: '', notes: [] });
}

function firstFits(fits: (slides: readonly Slide[]) => Promise<readonly boolean[]>): FirstFits<Slide> {
  return async (rows) => {
    const answers = await fits(rows.flat());
    let asked = 0;
    return rows.map((row) => {
      const answered = answers.slice(asked, asked + row.length);
      asked += row.length;
      const first = answered.indexOf(true);
      return first < 0 ? undefined : first;
    });
  };
}

function reach(measured: MeasuredSlide | undefined): number {
  return Math.max(measured?.overflow ?? 0, measured?.overlap ?? 0);
}
