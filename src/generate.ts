import pLimit from 'p-limit';
import { arrange } from './arrange/arrange.js';
import { charactersOf } from './arrange/characters.js';
import { colourVision } from './colour/colour-vision.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { invariant } from './diagnostics/invariant.js';
import { calculationsIn, createReport } from './export/report.js';
import { languageFor } from './languages/index.js';
import { type Build, noResults } from './making/build.js';
import { makeDecks } from './making/decks.js';
import { makeHandouts } from './making/handouts.js';
import { loadKit } from './making/kit.js';
import { locateFaults } from './making/locate-faults.js';
import { missingCharacters } from './making/missing-characters.js';
import { createProgress, type Progress } from './making/progress.js';
import type { Artifact } from './model/artifact.js';
import type { PageMeasure } from './model/drawing.js';
import type { DocumentProof, LeftOut, LeftOutArgument, Report } from './model/report.js';
import type { ThemeFolder } from './model/theme.js';
import { missingCarousels } from './planning/missing-carousels.js';
import { planWork, type Selection } from './planning/selection.js';
import { unknownPosters } from './planning/unknown-posters.js';
import { documentDate } from './reading/document-date.js';
import { loadTheme } from './reading/load-theme.js';
import { readStory, type StoryReading } from './reading/read-story.js';
import type { World } from './world/world.js';

export type { Progress } from './making/progress.js';
export type { Group, Selection } from './planning/selection.js';

/** What became of a story: its files, or what is wrong with it. Nothing is written from here. */
export interface Outcome {
  /** The name of the story's folder. */
  readonly name: string;
  readonly title: string;
  /** Empty when any diagnostic is an error, and when only measuring. */
  readonly artifacts: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
  readonly report: Report;
  /** The theme it was drawn in; absent when nothing was drawn. */
  readonly theme?: ThemeFolder;
}

export interface GenerateOptions {
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

/**
 * The whole machine: a story folder becomes artifacts.
 * Read and validate → arrange → draw, measure, fit → export. What is wrong with the story is in `diagnostics`.
 *
 * @throws WorldError when the machine fails: no browser, no font, a file that cannot be read
 */
export async function generate(
  world: World,
  storyFolder: string,
  selection: Selection,
  { draw, jobs, onProgress, ownFaults = 'told' }: GenerateOptions,
): Promise<Outcome> {
  // It starts while the story is read; a launch that fails is heard of by whoever needs the browser.
  if (selection.only?.every((group) => group === 'posters') !== true) world.browser.warm();
  const reading = await readStory(world, storyFolder);
  const { traced } = reading;
  if (traced === undefined || hasErrors(reading.diagnostics)) return outcome(reading, []);

  const { story } = traced;
  const arrangement = arrange(traced, languageFor(story.language));
  const unknown = unknownPosters(reading, story, arrangement.posters);
  if (unknown.length > 0) return outcome(reading, unknown);
  const plan = planWork(arrangement, selection, story);
  const { theme, diagnostics: themeFaults } = await loadTheme(world, selection.theme, reading);
  if (theme === undefined) return outcome(reading, themeFaults);
  const kit = await loadKit(world, theme, story.language, charactersOf(plan, story));
  const missing = missingCharacters(reading, kit.fonts);
  if (missing.length > 0) return outcome(reading, missing);

  const build: Build = {
    world,
    kit,
    traced,
    date: documentDate(world, story),
    exporting: draw === 'all',
    jobs,
    limit: pLimit(jobs),
    progress: createProgress(plan, onProgress),
  };
  // Pictures are drawn here while the browser, a process of its own, lays out and prints.
  const [documents, posters] = await Promise.all([
    makeDecks(build, plan).then(async (decks) => [decks, await makeHandouts(build, plan, decks.decks)]),
    // Loaded only where pictures are wanted: their engines take a while to start.
    plan.posters.length + plan.carousels.length === 0
      ? noResults
      : import('./making/posters.js').then(({ makePosters }) => makePosters(build, plan)),
  ]);
  const made = [...documents, posters];
  const found = made.flatMap(({ diagnostics }) => diagnostics);
  const own = found.find(({ ofProgram }) => ofProgram);
  invariant(ownFaults === 'told' || own === undefined, own?.message ?? '');
  return outcome(
    reading,
    [...themeFaults, ...locateFaults(reading, missingCarousels(plan)), ...locateFaults(reading, found)],
    made.flatMap(({ artifacts }) => artifacts),
    made.flatMap(({ pages }) => pages),
    kit.theme,
    documents.flatMap((stage) => stage.documents),
    made.flatMap(({ leftOut = [] }) => leftOut),
    arrangement.leftOut.filter(({ from }) => plan.decks.some(({ id }) => id === from)),
  );
}

function outcome(
  { traced, path, name, diagnostics: read }: StoryReading,
  found: readonly Diagnostic[],
  artifacts: readonly Artifact[] = [],
  pages: readonly PageMeasure[] = [],
  theme?: ThemeFolder,
  documents: readonly DocumentProof[] = [],
  leftOut: readonly LeftOut[] = [],
  leftOutOfDecks: readonly LeftOutArgument[] = [],
): Outcome {
  const diagnostics = [...read, ...found];
  return {
    name,
    title: traced?.story.title ?? path,
    artifacts: hasErrors(diagnostics) ? [] : artifacts,
    diagnostics,
    report: createReport(
      traced?.statements ?? [],
      pages,
      diagnostics,
      theme === undefined ? undefined : colourVision(theme.tokens),
      documents,
      leftOut,
      { leftOutOfDecks, calculated: traced === undefined ? [] : calculationsIn(traced.story) },
    ),
    ...(theme === undefined ? {} : { theme }),
  };
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
