import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import { pdf, printHandout } from '../export/pdf.js';
import { statementsJson } from '../export/statements-json.js';
import { fitHandout } from '../fit/fit-handout.js';
import { measureHandoutRows } from '../measure/handout-rows.js';
import { judgePage } from '../measure/judge-page.js';
import type { Artifact } from '../model/artifact.js';
import type { DeckDrawing } from '../model/drawing.js';
import { defaultPaper } from '../model/handout-kinds.js';
import type { Handout } from '../model/page.js';
import { statementsOf } from '../model/words.js';
import type { Plan } from '../planning/selection.js';
import { handoutForm } from '../render/handouts/index.js';
import { compileHandoutTemplate } from '../render/handouts/template.js';
import { ownNumerals, sourcedNumerals, unsourcedNumerals } from '../validate/page-numerals.js';
import type { BrowserPage } from '../world/world.js';
import { type Build, type DocumentResults, noResults } from './build.js';
import type { DrawnDeck } from './decks.js';
import { drawableWith } from './drawable.js';
import { type MeasuredDocument, measureDocument } from './measure-document.js';
import { fixedWordsIn, withProgramLines } from './program-lines.js';
import { type ProvenPdf, proveTextLayer } from './prove-text-layer.js';

/** A4 at 96 px an inch. */
const viewport = Object.freeze({ width: 794, height: 1123 });
/** 9.5 pt in CSS px, for all there is. */
const handoutFloors = Object.freeze({ text: 12.6, note: 12.6 });

/** Draws, measures and prints every handout of a plan, from the slides as they were fitted. */
export async function makeHandouts(
  build: Build,
  plan: Plan,
  decks: readonly DrawnDeck[],
): Promise<DocumentResults> {
  if (plan.handouts.length === 0) return noResults;
  const { browser } = build.world;
  const made = await Promise.all(
    plan.handouts.flatMap((handout) => {
      const drawn = decks.find(({ drawing }) => drawing.deck.id === handout.deck.id);
      if (drawn === undefined) return [];
      return [build.limit(() => browser.withPage((lent) => makeHandout(build, plan, lent, handout, drawn)))];
    }),
  );
  return {
    artifacts: made.flatMap(({ artifacts }) => artifacts),
    pages: made.flatMap(({ pages }) => pages),
    documents: made.flatMap(({ documents }) => documents),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
  };
}

async function makeHandout(
  build: Build,
  plan: Plan,
  page: BrowserPage,
  handout: Handout,
  { drawing: deckDrawing, fits }: DrawnDeck,
): Promise<DocumentResults> {
  const { deck } = deckDrawing;
  const { textSizes, reading, files, draw } = handoutForm(handout.form);
  const { assets } = build.world;
  const [template, css] = await Promise.all([assets.text(files.page), assets.text(files.css)]);
  const kit = { ...build.kit, template: compileHandoutTemplate({ page: template, css }) };
  const drawAt = (step: number) =>
    draw({ ...handout, deck, textSize: textSizes[step] ?? 0 }, deckDrawing, kit);
  const largest = drawAt(0);
  await page.open(largest.html, viewport);
  const step = await fitHandout(await page.evaluate(measureHandoutRows, textSizes));
  const drawing = step === 0 ? largest : drawAt(step);
  const path = `${deck.language}/handouts/${fileName(handout)}.${pdf.name}`;
  const measured = await measureDocument(
    page,
    { html: drawing.html, viewport, plan: reading },
    path,
    drawableWith(build.kit.fonts),
  );
  const { pages } = measured;
  const diagnostics = judgeHandout(build, deckDrawing, measured);
  const artifacts: Artifact[] = [];
  const proofs: ProvenPdf[] = [];
  if (build.exporting) {
    const sources = [...new Set(deck.slides.flatMap(({ content }) => statementsOf(content)))];
    const attachment = plan.attachData
      ? statementsJson(build.traced, sources, build.kit.messages.statementsFile)
      : undefined;
    const printed = await printHandout(page, drawing, { date: build.date, attachment });
    artifacts.push({
      path,
      kind: 'handout',
      id: handout.id,
      form: handout.form,
      paper: handout.paper,
      format: pdf.name,
      mediaType: pdf.mediaType,
      language: deck.language,
      title: deck.title,
      ...(deck.section === undefined ? {} : { section: deck.section }),
      pages: printed.pages,
      sources,
      bytes: printed.bytes,
    });
    const proven = { path, bytes: printed.bytes, deck, plan: reading, pageEach: false };
    if (fits) proofs.push(await proveTextLayer(page, proven, build.kit.fonts));
  }
  build.progress('handouts', path);
  return {
    artifacts,
    pages,
    documents: proofs.map(({ document }) => document),
    diagnostics: [...diagnostics, ...proofs.flatMap((proof) => proof.diagnostics)],
  };
}

/** By deck and kind; the default paper goes without saying. */
function fileName({ id, form, paper }: Handout): string {
  return [id, form, ...(paper === defaultPaper ? [] : [paper])].join('-');
}

function judgeHandout(
  { traced, kit }: Build,
  { deck }: DeckDrawing,
  { pages, texts }: MeasuredDocument,
): readonly DrawingFault[] {
  const sourced = sourcedNumerals(traced);
  const fixed = fixedWordsIn(kit.messages);
  return pages.flatMap((measure, index) => {
    const name = `row ${index + 1} of handout ${deck.id}`;
    const slide = deck.slides[index];
    const statement = statementsOf(slide?.content)[0] ?? deck.section;
    const overflow: readonly DrawingFault[] =
      measure.overflow <= 1
        ? []
        : [
            {
              code: 'handout-overflow',
              severity: 'error',
              message: `${name}: its notes reach ${Math.ceil(measure.overflow)} px too far.`,
              hint: 'Shorten the text, or make two statements of it.',
              ...(statement === undefined ? {} : { dataPath: statement }),
            },
          ];
    const unsourced = unsourcedNumerals(texts[index] ?? '', [...sourced, ...ownNumerals(slide)]);
    const judged = withProgramLines(measure, slide, fixed);
    return [
      ...overflow,
      ...judgePage({ name, statement, measure: judged, unsourced, floors: handoutFloors }),
    ];
  });
}
