import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import { countPages } from '../export/pdf/count-pages.js';
import { fitBrief } from '../fit/fit-brief.js';
import { judgePage } from '../measure/judge-page.js';
import type { HandoutDrawing, HandoutPart } from '../model/drawing.js';
import type { Handout } from '../model/page.js';
import { pageSizeOf, pageViewport } from '../model/paper-sizes.js';
import { statementsOf } from '../model/words.js';
import type { TextHandoutForm } from '../render/handouts/handout-form.js';
import { ownNumerals, sourcedNumerals, unsourcedNumerals } from '../validate/page-numerals.js';
import type { BrowserPage } from '../world/world.js';
import type { Build, DocumentResults } from './build.js';
import { drawableWith } from './drawable.js';
import { finishHandout, handoutFloors, handoutPath } from './finish-handout.js';
import { loadHandoutTemplate } from './load-handout-template.js';
import { type MeasuredDocument, measureDocument } from './measure-document.js';
import { fixedWordsIn, withProgramLines } from './program-lines.js';

/** A page of a booklet holds half of what a sheet does; one that is folded has four. A booklet may have one more. */
const halfPages = 2;
const pagesOfSheet = 4;

const provenParts = '.part:not(.drawing)';

/** Draws, fits, measures and prints a handout that is read. */
export async function makeTextHandout(
  build: Build,
  page: BrowserPage,
  handout: Handout,
  form: TextHandoutForm,
): Promise<DocumentResults> {
  const drawing = await fitted(build, page, handout, form);
  const { parts = [] } = drawing;
  const plan = form.reading;
  const measured = await measureDocument(
    page,
    {
      html: drawing.html,
      viewport: pageViewport(pageSizeOf(handout)),
      plan,
      scenes: parts.map(({ scene }) => scene),
    },
    handoutPath(handout),
    drawableWith(build.kit.fonts),
  );
  const { section } = handout.deck;
  // A drawing stands inside a part that is read: its strings are among those.
  const slides = parts.filter(({ scene }) => scene === undefined);
  const shown = { ...(section === undefined ? {} : { section }), slides };
  const { artifacts, proofs } = await finishHandout(build, page, drawing, {
    shown,
    plan: { ...plan, pages: provenParts },
    proves: true,
  });
  return {
    artifacts,
    pages: measured.pages,
    documents: proofs.map(({ document }) => document),
    diagnostics: [
      ...judgeText(build, drawing.handout, parts, measured),
      ...proofs.flatMap((proof) => proof.diagnostics),
    ],
  };
}

/** In the largest type, and whole, if it can be. */
async function fitted(
  build: Build,
  page: BrowserPage,
  handout: Handout,
  { textSizes, bookletSizes, files, draw }: TextHandoutForm,
): Promise<HandoutDrawing> {
  const kit = { ...build.kit, template: await loadHandoutTemplate(build.world.assets, files) };
  const { text, booklet } = handout;
  const sizes = (booklet ? bookletSizes : undefined) ?? textSizes;
  const drawAt = (step: number, shown: Handout['text']): HandoutDrawing =>
    draw({ ...handout, ...(shown && { text: shown }), textSize: sizes[step] ?? 0 }, kit);
  if (text?.kind !== 'brief') return drawAt(0, text);
  const attempt = await fitBrief(
    text,
    sizes.length,
    booklet
      ? { mostPages: text.mostPages * halfPages + pagesOfSheet, together: pagesOfSheet }
      : { mostPages: text.mostPages, together: 1 },
    async (tried) => {
      const drawing = drawAt(tried.step, tried.brief);
      await page.open(drawing.html, pageViewport(pageSizeOf(handout)));
      return countPages(await page.pdf());
    },
    build.kit.messages.briefing.leftOut,
  );
  return drawAt(attempt.step, attempt.brief);
}

function judgeText(
  { traced, kit }: Build,
  { deck, form, booklet }: Handout,
  parts: readonly HandoutPart[],
  { pages, texts }: MeasuredDocument,
): readonly DrawingFault[] {
  const sourced = sourcedNumerals(traced);
  const fixed = fixedWordsIn(kit.messages);
  return pages.flatMap((measure, index) => {
    const content = parts[index]?.content;
    const unsourced = unsourcedNumerals(texts[index] ?? '', [...sourced, ...ownNumerals(content)]);
    return judgePage({
      name: `part ${index + 1} of the ${booklet ? 'booklet' : form} of ${deck.id}`,
      statement: statementsOf(content)[0] ?? deck.section,
      measure: withProgramLines(measure, content, fixed),
      unsourced,
      floors: handoutFloors,
    });
  });
}
