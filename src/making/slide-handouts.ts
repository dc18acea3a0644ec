import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import { fitHandout } from '../fit/fit-handout.js';
import { measureHandoutRows } from '../measure/handout-rows.js';
import { judgePage } from '../measure/judge-page.js';
import type { HandoutDrawing, PageMeasure } from '../model/drawing.js';
import type { Deck, Handout, Slide } from '../model/page.js';
import { pageViewport } from '../model/paper-sizes.js';
import { statementsOf } from '../model/words.js';
import type { HandoutDeck, SlidesHandoutForm } from '../render/handouts/handout-form.js';
import { ownNumerals, sourcedNumerals, unsourcedNumerals } from '../validate/page-numerals.js';
import type { BrowserPage } from '../world/world.js';
import type { Build, DocumentResults } from './build.js';
import type { DrawnDeck } from './decks.js';
import { drawableWith } from './drawable.js';
import { finishHandout, handoutFloors, handoutPath } from './finish-handout.js';
import { loadHandoutTemplate } from './load-handout-template.js';
import { type MeasuredDocument, measureDocument } from './measure-document.js';
import type { SetPaperSlides } from './paper-slides.js';
import { fixedWordsIn, withProgramLines } from './program-lines.js';

/** Draws, measures and prints a handout that shows the slides of a deck, as they were fitted or set anew. */
export async function makeSlideHandout(
  build: Build,
  page: BrowserPage,
  handout: Handout,
  form: SlidesHandoutForm,
  { drawing: drawn, fits }: DrawnDeck,
  setPaperSlides: SetPaperSlides,
): Promise<DocumentResults> {
  const { assets } = build.world;
  const { reading, files } = form;
  const viewport = pageViewport(handout.paper);
  const template = await loadHandoutTemplate(assets, files);
  const kit = { ...build.kit, template };
  const tallest = form.tallest?.(handout.paper);
  const anew = tallest === undefined ? undefined : await setPaperSlides(page, drawn.deck, tallest);
  const deck: HandoutDeck = anew === undefined ? drawn : { ...drawn, paper: anew.paper };
  const whole = { ...handout, deck: drawn.deck };
  const draw = (more: Pick<Handout, 'pages' | 'textSize'>) => form.draw({ ...whole, ...more }, deck, kit);
  const drawing = await inPages(page, form, draw, viewport);
  const measured = await measureDocument(
    page,
    { html: drawing.html, viewport, plan: reading },
    handoutPath(whole),
    drawableWith(build.kit.fonts),
  );
  const diagnostics = [
    ...judgeRows(build, drawing, measured),
    ...(anew === undefined ? [] : tooTall(drawn.deck, drawing, anew.reaches)),
    ...(await judgeSlides(build, page, form, drawing, deck)),
  ];
  const { artifacts, proofs } = await finishHandout(build, page, drawing, {
    shown: { ...drawn.deck, slides: shownSlides(drawing) },
    plan: reading,
    proves: fits && diagnostics.length === 0,
  });
  return {
    artifacts,
    pages: measured.pages,
    documents: proofs.map(({ document }) => document),
    diagnostics: [...diagnostics, ...proofs.flatMap((proof) => proof.diagnostics)],
  };
}

/** The handout in its pages: a kind whose rows flow is drawn on one page first, and measured in each size of text. */
async function inPages(
  page: BrowserPage,
  { textSizes, flows }: SlidesHandoutForm,
  draw: (more: Pick<Handout, 'pages' | 'textSize'>) => HandoutDrawing,
  viewport: { readonly width: number; readonly height: number },
): Promise<HandoutDrawing> {
  const largest = draw({ textSize: textSizes[0] ?? 0 });
  if (flows === 'never') return largest;
  await page.open(largest.html, viewport);
  const measured = await page.evaluate(measureHandoutRows, textSizes);
  const { step, pages } = fitHandout(measured, flows);
  return draw({ textSize: textSizes[step] ?? 0, pages });
}

/** The slide of each row. */
function shownSlides({ handout, shows = [] }: HandoutDrawing): readonly Slide[] {
  return shows.flat().flatMap((index) => handout.deck.slides[index ?? -1] ?? []);
}

function judgeRows(
  { traced, kit }: Build,
  drawing: HandoutDrawing,
  { pages, texts }: MeasuredDocument,
): readonly DrawingFault[] {
  const { deck } = drawing.handout;
  const sourced = sourcedNumerals(traced);
  const fixed = fixedWordsIn(kit.messages);
  const shows = drawing.shows?.flat() ?? [];
  return pages.flatMap((measure, index) => {
    const slide = deck.slides[shows[index] ?? -1];
    const name = `row ${index + 1} of handout ${deck.id}`;
    const statement = statementsOf(slide?.content)[0] ?? deck.section;
    const overflow =
      measure.overflow <= 1
        ? []
        : [overflowOf(`${name}: its notes reach ${Math.ceil(measure.overflow)} px too far.`, statement)];
    const unsourced = unsourcedNumerals(texts[index] ?? '', [
      ...sourced,
      ...deck.slides.flatMap((each) => ownNumerals(each)),
    ]);
    const judged = withProgramLines(measure, [slide, deck], fixed);
    return [
      ...overflow,
      ...judgePage({ name, statement, measure: judged, unsourced, floors: handoutFloors }),
    ];
  });
}

function tooTall(
  deck: Deck,
  { shows = [] }: HandoutDrawing,
  reaches: readonly number[],
): readonly DrawingFault[] {
  const shown = new Set(shows.flat());
  return reaches.flatMap((reach, index) => {
    if (reach <= 0 || !shown.has(index)) return [];
    const statement = statementsOf(deck.slides[index]?.content)[0] ?? deck.section;
    const message = `slide ${index + 1} of handout ${deck.id}: it reaches ${Math.ceil(reach)} px too far.`;
    return [overflowOf(message, statement)];
  });
}

function overflowOf(message: string, statement: string | undefined): DrawingFault {
  return {
    code: 'handout-overflow',
    severity: 'error',
    message,
    hint: 'Shorten the text, or make two statements of it.',
    ...(statement === undefined ? {} : { dataPath: statement }),
  };
}

/** The slides as they stand on paper: their type is judged as it is printed there. */
async function judgeSlides(
  build: Build,
  page: BrowserPage,
  { slideReading, slideScale, tallest }: SlidesHandoutForm,
  drawing: HandoutDrawing,
  { pictures, paper }: HandoutDeck,
): Promise<readonly DrawingFault[]> {
  const { handout, html, shows = [] } = drawing;
  const shown = [...new Set(shows.flat())].flatMap((index) => (index === undefined ? [] : [index]));
  const scenes = shown.map((index) => (paper?.pictures ?? pictures)[index]?.scene);
  const { pages } = await measureDocument(
    page,
    { html, viewport: pageViewport(handout.paper), plan: slideReading, scenes },
    handoutPath(handout),
    drawableWith(build.kit.fonts),
  );
  const scale = slideScale(handout.paper);
  return pages.flatMap((measure, place) => {
    const index = shown[place] ?? 0;
    const { slides, id } = handout.deck;
    return judgePage({
      name: `slide ${index + 1} of handout ${id}`,
      statement: statementsOf(slides[index]?.content)[0],
      measure: onPaper(tallest === undefined ? withoutFaults(measure) : measure, scale),
      unsourced: [],
      floors: handoutFloors,
    });
  });
}

/** Sizes as they are printed. */
function onPaper({ smallestByRole, ...measure }: PageMeasure, scale: number): PageMeasure {
  return {
    ...measure,
    smallestByRole: Object.fromEntries(
      Object.entries(smallestByRole).map(([role, size]) => [role, Math.round(size * scale * 10) / 10]),
    ),
  };
}

/** Of a slide as on the screen all else was judged with its deck. */
function withoutFaults(measure: PageMeasure): PageMeasure {
  const { graphicContrast: _, ...rest } = measure;
  return {
    ...rest,
    overflow: 0,
    overlap: 0,
    safeDistance: 0,
    contrast: 21,
    missingGlyphs: [],
    breakFaults: [],
    orphans: [],
  };
}
