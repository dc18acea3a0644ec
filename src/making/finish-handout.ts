import { pdf, printHandout } from '../export/pdf.js';
import { statementsJson } from '../export/statements-json.js';
import type { ReadingPlan } from '../measure/reading-plan.js';
import type { Artifact } from '../model/artifact.js';
import type { HandoutDrawing } from '../model/drawing.js';
import { defaultPaper, type Paper } from '../model/handout-kinds.js';
import type { Handout } from '../model/page.js';
import { pageSizes } from '../model/paper-sizes.js';
import { statementsOf } from '../model/words.js';
import type { BrowserPage } from '../world/world.js';
import type { Build } from './build.js';
import { type ProvenPages, type ProvenPdf, proveTextLayer } from './prove-text-layer.js';
import { sourcesByPage } from './sources-by-page.js';

/** 9.5 pt in CSS px, for all there is. */
export const handoutFloors = Object.freeze({ text: 12.6, note: 12.6 });

/** By deck and kind; the default paper goes without saying. */
export function handoutPath({ id, form, paper, booklet, deck }: Handout): string {
  const name = [
    id,
    form,
    ...(paper === defaultPaper ? [] : [paper]),
    ...(booklet === true ? ['booklet'] : []),
  ].join('-');
  return `${deck.language}/handouts/${name}.${pdf.name}`;
}

export interface FinishedHandout {
  readonly artifacts: readonly Artifact[];
  readonly proofs: readonly ProvenPdf[];
}

/**
 * Prints a handout and reads it back; nothing where no files are made.
 *
 * @param shown what its parts show
 * @param proves whether what it shows is whole: what is cut off in print is told already
 */
export async function finishHandout(
  build: Build,
  page: BrowserPage,
  drawing: HandoutDrawing,
  {
    shown,
    plan,
    proves,
  }: { readonly shown: ProvenPages; readonly plan: ReadingPlan; readonly proves: boolean },
): Promise<FinishedHandout> {
  const { handout } = drawing;
  const { deck } = handout;
  const path = handoutPath(handout);
  if (!build.exporting) {
    build.progress('handouts', path);
    return { artifacts: [], proofs: [] };
  }
  const sources = [...new Set(shown.slides.flatMap(({ content }) => statementsOf(content)))];
  const attachment = build.attachData
    ? statementsJson(build.traced, sources, build.kit.messages.statementsFile)
    : undefined;
  const { bytes, pages } = await printHandout(page, drawing, { date: build.date, attachment });
  const proofs = proves
    ? [await proveTextLayer(page, { path, bytes, deck: shown, plan, pageEach: false }, build.kit.fonts)]
    : [];
  const pageSources = sourcesByPage(drawing, proofs[0]?.tagged, pages);
  const artifact: Artifact = {
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
    pages,
    sources,
    ...(pageSources === undefined ? {} : { pageSources }),
    bytes,
  };
  build.progress('handouts', path);
  return {
    artifacts: [handout.booklet === true ? await bookletOf(artifact, handout.paper) : artifact],
    proofs,
  };
}

/** Its pages two a side: for paper alone. They were read back before. */
async function bookletOf({ pageSources: _, ...artifact }: Artifact, paper: Paper): Promise<Artifact> {
  const { bookletSides, imposeBooklet } = await import('../export/pdf/impose-booklet.js');
  return {
    ...artifact,
    pages: bookletSides(artifact.pages ?? 0).length,
    bytes: await imposeBooklet(artifact.bytes, artifact.title ?? '', pageSizes[paper]),
  };
}
