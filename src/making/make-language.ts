import pLimit from 'p-limit';
import { arrange } from '../arrange/arrange.js';
import { charactersOf } from '../arrange/characters.js';
import { storyTerms } from '../content/story-terms.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { invariant } from '../diagnostics/invariant.js';
import { languageFor } from '../languages/index.js';
import type { Artifact } from '../model/artifact.js';
import type { BuildPart } from '../model/build-parts.js';
import type { PageMeasure } from '../model/drawing.js';
import type { Pictures } from '../model/loaded-picture.js';
import type { DocumentProof, LeftOut, LeftOutArgument } from '../model/report.js';
import type { ThemeFolder } from '../model/theme.js';
import type { TracedStory } from '../model/trace.js';
import { missingCarousels } from '../planning/missing-carousels.js';
import { planWork, type Selection } from '../planning/selection.js';
import { unknownPosters } from '../planning/unknown-posters.js';
import { documentDate } from '../reading/document-date.js';
import type { StoryReading } from '../reading/read-story.js';
import type { World } from '../world/world.js';
import { type Build, type DocumentResults, noResults } from './build.js';
import { makeDecks } from './decks.js';
import { withPart } from './fault-parts.js';
import { makeHandouts } from './handouts.js';
import { loadKit } from './kit.js';
import type { PptxTemplate } from './load-pptx-template.js';
import { locateFaults } from './locate-faults.js';
import { missingCharacters } from './missing-characters.js';
import { createProgress, type Progress } from './progress.js';

export interface MakeOptions {
  /** `measure` draws and measures everything but makes no files. */
  readonly draw: 'all' | 'measure';
  /** How many documents are printed at once. */
  readonly jobs: number;
  readonly onProgress: (progress: Progress) => void;
  /**
   * What becomes of words of the program's own that do not fit or break badly, which nobody can mend in a story: they are
   * told as a warning, or, where the program itself is tested, end it as a fault of its own.
   */
  readonly ownFaults?: 'told' | 'thrown';
}

/** What was made of a story in one language: nothing where it could not be drawn, and `diagnostics` say why. */
export interface Made {
  readonly artifacts: readonly Artifact[];
  readonly pages: readonly PageMeasure[];
  readonly documents: readonly DocumentProof[];
  readonly leftOut: readonly LeftOut[];
  readonly leftOutOfDecks: readonly LeftOutArgument[];
  readonly diagnostics: readonly Diagnostic[];
  /** The parts of a build that were made anew. */
  readonly parts: readonly BuildPart[];
}

/**
 * A story in one language, its own or that of an edition: arranged, drawn, measured, fitted and exported.
 *
 * @param written the story file, which says what is drawn in every language
 * @param reading the same, or an edition: where the words stand
 * @param look what it is drawn with
 * @throws WorldError when the machine fails: no browser, no font
 */
export async function makeLanguage(
  world: World,
  written: StoryReading,
  reading: StoryReading & { readonly traced: TracedStory },
  look: { readonly theme: ThemeFolder; readonly pictures: Pictures; readonly pptxTemplate?: PptxTemplate },
  selection: Selection,
  { draw, jobs, onProgress, ownFaults = 'told' }: MakeOptions,
): Promise<Made> {
  const { traced } = reading;
  const { story } = traced;
  const arrangement = arrange(traced, languageFor(story.language));
  const unknown = unknownPosters(written, story, arrangement.posters);
  if (unknown.length > 0) return withFaults(unknown);
  const plan = planWork(arrangement, selection, story);
  // All that the story can be, not what is asked for: a document is the same in a build of that document alone.
  const printed = charactersOf(arrangement, planWork(arrangement, {}, story), plan, story);
  const kit = await loadKit(world, look, story.language, printed, storyTerms(story));
  const missing = missingCharacters(reading, kit.fonts);
  if (missing.length > 0) return withFaults(missing);

  const build: Build = {
    world,
    kit,
    traced,
    ...(look.pptxTemplate === undefined ? {} : { pptxTemplate: look.pptxTemplate }),
    date: documentDate(world, story),
    exporting: draw === 'all',
    attachData: plan.attachData,
    jobs,
    limit: pLimit(jobs),
    progress: createProgress(plan, onProgress),
  };
  // Pictures are drawn here while the browser, a process of its own, lays out and prints.
  const [documents, posters] = await Promise.all([
    makeDecks(build, plan).then(async (decks) => {
      const handouts = await makeHandouts(build, plan, decks.decks);
      return [inPart('decks', decks), handouts];
    }),
    // Loaded only where pictures are wanted: their engines take a while to start.
    plan.posters.length + plan.carousels.length === 0
      ? noResults
      : import('./posters.js').then(({ makePosters }) => makePosters(build, plan)),
  ]);
  const made = [...documents, posters];
  const found = made.flatMap(({ diagnostics }) => diagnostics);
  const own = found.find(({ ofProgram }) => ofProgram);
  invariant(ownFaults === 'told' || own === undefined, own?.message ?? '');
  return {
    artifacts: made.flatMap(({ artifacts }) => artifacts),
    pages: made.flatMap(({ pages }) => pages),
    documents: documents.flatMap((stage) => stage.documents),
    leftOut: made.flatMap(({ leftOut = [] }) => leftOut),
    leftOutOfDecks: arrangement.leftOut.filter(({ from }) => plan.decks.some(({ id }) => id === from)),
    diagnostics: [...locateFaults(reading, missingCarousels(plan)), ...locateFaults(reading, found)],
    parts: plan.parts,
  };
}

function inPart(part: BuildPart, results: DocumentResults): DocumentResults {
  return { ...results, diagnostics: withPart(part, results.diagnostics) };
}

function withFaults(diagnostics: readonly Diagnostic[]): Made {
  return { artifacts: [], pages: [], documents: [], leftOut: [], leftOutOfDecks: [], diagnostics, parts: [] };
}
