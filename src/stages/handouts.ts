import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { printHandout } from '../export/pdf.js';
import { measureHandout } from '../measure/handout.js';
import { pageMeasures } from '../measure/page-measures.js';
import { lineMarks, type SlideMeasurement } from '../measure/slides.js';
import type { Artifact } from '../model/artifact.js';
import type { DeckDrawing, PageMeasure } from '../model/drawing.js';
import type { Handout } from '../model/page.js';
import { drawHandout, type HandoutKit } from '../render/handout.js';
import { compileHandoutTemplate, handoutPaths } from '../render/handout-template.js';
import { sourcedNumerals, unsourcedNumerals } from '../validate/page-numerals.js';
import type { BrowserPage } from '../world/world.js';
import { drawableWith } from './drawable.js';
import { judgePage } from './judge-page.js';
import { type Made, type Making, nothing } from './making.js';
import type { Plan } from './selection.js';

/** A4 at 96 px an inch. */
const viewport = Object.freeze({ width: 794, height: 1123 });
/** 9.5 pt in CSS px. */
const leastHandoutText = 12.6;

/** Draws, measures and prints every handout of a plan, from the slides as they were fitted. */
export async function makeHandouts(
  making: Making,
  plan: Plan,
  drawings: readonly DeckDrawing[],
): Promise<Made> {
  if (plan.handouts.length === 0) return nothing;
  const { assets, browser } = making.world;
  const [page, css] = await Promise.all([assets.text(handoutPaths.page), assets.text(handoutPaths.css)]);
  const kit = { ...making.kit, template: compileHandoutTemplate({ page, css }) };
  const made = await Promise.all(
    plan.handouts.flatMap((handout) => {
      const drawing = drawings.find(({ deck }) => deck.id === handout.deck.id);
      if (drawing === undefined) return [];
      return [
        making.limit(() => browser.withPage((lent) => makeHandout(making, kit, lent, handout, drawing))),
      ];
    }),
  );
  return {
    artifacts: made.flatMap(({ artifacts }) => artifacts),
    pages: made.flatMap(({ pages }) => pages),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
  };
}

async function makeHandout(
  making: Making,
  kit: HandoutKit,
  page: BrowserPage,
  handout: Handout,
  deckDrawing: DeckDrawing,
): Promise<Made> {
  const { deck } = deckDrawing;
  const drawing = drawHandout({ ...handout, deck }, deckDrawing, kit);
  const path = `${deck.language}/handouts/${handout.id}.pdf`;
  await page.open(drawing.html, viewport);
  const measures = await page.evaluate(measureHandout, lineMarks);
  const pages = pageMeasures(path, measures, drawableWith(making.kit.fonts));
  const diagnostics = judgeHandout(making, deckDrawing, pages, measures);
  const artifacts: Artifact[] = [];
  if (making.exporting) {
    const printed = await printHandout(page, drawing, { date: making.date });
    artifacts.push({
      path,
      kind: 'handout',
      id: handout.id,
      format: 'pdf',
      mediaType: 'application/pdf',
      language: deck.language,
      title: deck.title,
      ...(deck.section === undefined ? {} : { section: deck.section }),
      pages: printed.pages,
      sources: [...new Set(deck.slides.flatMap(({ statements }) => statements))],
      bytes: printed.bytes,
    });
  }
  making.progress('handouts', path);
  return { artifacts, pages, diagnostics };
}

function judgeHandout(
  { traced, kit }: Making,
  { deck }: DeckDrawing,
  pages: readonly PageMeasure[],
  measures: readonly SlideMeasurement[],
): readonly Diagnostic[] {
  const sourced = sourcedNumerals(traced);
  // What names a passage's place counts lines and states nothing.
  const places = traced.statements
    .flatMap(({ place, passages }) => passages?.map((passage) => passage.place) ?? [place])
    .map(({ line, endLine }) => kit.messages.lines(line, endLine));
  const said = (text: string) => places.reduce((rest, place) => rest.replaceAll(place, ''), text);
  return pages.flatMap((measure, index) => {
    const name = `row ${index + 1} of handout ${deck.id}`;
    const slide = deck.slides[index];
    const statement = slide?.statements[0] ?? deck.section;
    const overflow: readonly Diagnostic[] =
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
    // The notes of the sources slide print the misprints.
    const unsourced =
      slide?.kind === 'sources' ? [] : unsourcedNumerals(said(measures[index]?.text ?? ''), sourced);
    return [...overflow, ...judgePage({ name, statement, measure, unsourced, leastText: leastHandoutText })];
  });
}
