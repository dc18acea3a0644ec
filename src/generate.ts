import { colourVision } from './colour/colour-vision.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { calculationsIn, createReport, dataIn } from './export/report.js';
import { languages } from './languages/index.js';
import { templateFaultsOnce, withPart } from './making/fault-parts.js';
import { loadPptxTemplate } from './making/load-pptx-template.js';
import { type Made, type MakeOptions, makeLanguage } from './making/make-language.js';
import type { Artifact } from './model/artifact.js';
import { type BuildPart, partIn } from './model/build-parts.js';
import type { Evidence } from './model/evidence.js';
import type { InputFile } from './model/input-file.js';
import type { LeftOutArgument, Report } from './model/report.js';
import type { ThemeFolder } from './model/theme.js';
import type { Selection } from './planning/selection.js';
import { evidenceOf } from './reading/evidence.js';
import { loadTheme } from './reading/load-theme.js';
import { preparePictures } from './reading/prepare-pictures.js';
import { type EditionReading, readEditions } from './reading/read-editions.js';
import { readStory, type StoryReading } from './reading/read-story.js';
import type { World } from './world/world.js';

export type { MakeOptions as GenerateOptions } from './making/make-language.js';
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
  /** The files the story names, as they were read. */
  readonly inputs?: readonly InputFile[];
  readonly report: Report;
  /** The parts that a limited build made anew; absent where it was not limited, and all is new. */
  readonly parts?: readonly BuildPart[];
  /** The theme it was drawn in; absent when nothing was drawn. */
  readonly theme?: ThemeFolder;
  /** What the story rests on; absent when nothing was drawn. */
  readonly evidence?: Evidence;
}

/**
 * The whole machine: a story folder becomes artifacts.
 * Read and validate → arrange → draw, measure, fit → export; the last steps once for each language the story is there in.
 * What is wrong with the story is in `diagnostics`.
 *
 * @throws WorldError when the machine fails: no browser, no font, a file that cannot be read
 */
export async function generate(
  world: World,
  storyFolder: string,
  selection: Selection,
  options: MakeOptions,
): Promise<Outcome> {
  // It starts while the story is read; a launch that fails is heard of by whoever needs the browser.
  if (selection.only?.every((group) => group === 'posters') !== true) world.browser.warm();
  const reading = await readStory(world, storyFolder);
  const { traced } = reading;
  if (traced === undefined || hasErrors(reading.diagnostics)) return outcome(reading, [], []);
  const editions = await readEditions(world, storyFolder, reading, selection.languages);
  const faults = editions.flatMap(({ language, diagnostics }) =>
    withPart(partIn(language, 'words'), diagnostics),
  );
  if (hasErrors(faults)) return outcome(reading, editions, faults);
  const { theme, diagnostics: themeFaults } = await loadTheme(world, selection.theme, reading);
  if (theme === undefined) return outcome(reading, editions, [...faults, ...themeFaults]);

  const { loaded: pptxTemplate, diagnostics: templateFaults } = await loadPptxTemplate(
    world,
    selection.pptxTemplate,
  );
  if (hasErrors(templateFaults))
    return outcome(reading, editions, [...faults, ...themeFaults, ...templateFaults]);

  const { pictures: decoded = new Map() } = reading;
  const pictures = await preparePictures(decoded, theme.tokens, traced.story.sections.length);
  const made: Made[] = [];
  for (const each of [reading, ...editions]) {
    if (each.traced === undefined || isNotAsked(each.traced.story.language, editions, selection)) continue;
    const { translation, story } = each.traced;
    const parts = await makeLanguage(
      world,
      reading,
      { ...each, traced: each.traced },
      { theme, pictures, ...(pptxTemplate === undefined ? {} : { pptxTemplate }) },
      selection,
      options,
    );
    made.push(translation === undefined ? parts : ofEdition(story.language, parts));
    // Most of what is wrong with a story's own pages is wrong with those of its editions.
    if (hasErrors(parts.diagnostics)) break;
  }
  const drawn = made.some(({ pages, diagnostics }) => pages.length > 0 || !hasErrors(diagnostics));
  const done = outcome(
    reading,
    editions,
    [...faults, ...themeFaults, ...templateFaults],
    made,
    drawn ? theme : undefined,
  );
  // A build of one language names figures in all of them, too: the index page shows what earlier builds made.
  const named =
    selection.languages === undefined ? editions : await readEditions(world, storyFolder, reading);
  const evidence = evidenceOf(
    traced,
    reading.texts ?? [],
    named.flatMap((edition) => edition.traced ?? []),
  );
  return {
    ...done,
    ...(drawn ? { evidence } : {}),
    ...(isLimited(selection) ? { parts: partsMade(made, selection) } : {}),
  };
}

/** What was made in the language of an edition, named so. */
function ofEdition(language: string, { leftOut, diagnostics, parts, ...made }: Made): Made {
  const named = <Named extends { readonly part: BuildPart }>(each: Named) => ({
    ...each,
    part: partIn(language, each.part),
  });
  return {
    ...made,
    leftOut: leftOut.map((left) => ({ ...left, language })),
    diagnostics: diagnostics.map((each) => ({
      ...each,
      language,
      ...(each.parts === undefined ? {} : { parts: each.parts.map(named) }),
    })),
    parts: parts.map((part) => partIn(language, part)),
  };
}

/** Whether a build leaves anything alone. */
function isLimited({ only, formats, languages: wanted, presets }: Selection): boolean {
  return [only, formats, wanted, presets].some((limit) => limit !== undefined);
}

/** The parts a limited build made, and the editions it read: those in its languages. */
function partsMade(made: readonly Made[], { languages: wanted }: Selection): readonly BuildPart[] {
  const read = languages.filter((language) => wanted?.includes(language) ?? true);
  return [...read.map((language) => partIn(language, 'words')), ...made.flatMap(({ parts }) => parts)];
}

/** A story whose own language was not asked for is not drawn for nothing where an edition was. */
function isNotAsked(
  language: string,
  editions: readonly EditionReading[],
  { languages }: Pick<Selection, 'languages'>,
): boolean {
  return editions.length > 0 && languages !== undefined && !languages.includes(language);
}

function outcome(
  { traced, path, name, inputs = [], diagnostics: read }: StoryReading,
  editions: readonly EditionReading[],
  found: readonly Diagnostic[],
  made: readonly Made[] = [],
  theme?: ThemeFolder,
): Outcome {
  const drawn = templateFaultsOnce(made.flatMap((each) => each.diagnostics));
  const diagnostics = [...read, ...found, ...drawn];
  return {
    name,
    title: traced?.story.title ?? path,
    artifacts: hasErrors(diagnostics) ? [] : made.flatMap(({ artifacts }) => artifacts),
    diagnostics,
    inputs,
    report: createReport(
      traced?.statements ?? [],
      made.flatMap(({ pages }) => pages),
      diagnostics,
      theme === undefined ? undefined : colourVision(theme.tokens),
      made.flatMap(({ documents }) => documents),
      made.flatMap(({ leftOut }) => leftOut),
      {
        leftOutOfDecks: eachOnce(made.flatMap(({ leftOutOfDecks }) => leftOutOfDecks)),
        calculated: traced === undefined ? [] : calculationsIn(traced.story),
        data: traced === undefined ? [] : dataIn(traced),
        editions: editions.flatMap(({ proof }) => proof ?? []),
      },
    ),
    ...(theme === undefined ? {} : { theme }),
  };
}

/** Decks of all languages leave out the same. */
function eachOnce(leftOut: readonly LeftOutArgument[]): readonly LeftOutArgument[] {
  return [...new Map(leftOut.map((each) => [JSON.stringify(each), each])).values()];
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
