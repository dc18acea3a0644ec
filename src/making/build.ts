import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import type { Artifact } from '../model/artifact.js';
import type { PageMeasure } from '../model/drawing.js';
import type { DocumentProof, LeftOut } from '../model/report.js';
import type { TracedStory } from '../model/trace.js';
import type { Group } from '../planning/selection.js';
import type { World } from '../world/world.js';
import type { Kit } from './kit.js';
import type { PptxTemplate } from './load-pptx-template.js';

/** What the drawing stages of one build share. */
export interface Build {
  readonly world: World;
  readonly kit: Kit;
  readonly traced: TracedStory;
  /** What PowerPoint decks stand on, where that is not our own. */
  readonly pptxTemplate?: PptxTemplate;
  /** Stamped on documents. */
  readonly date: Date;
  /** False when only measuring: no files are made. */
  readonly exporting: boolean;
  /** Whether handouts carry the data of their statements. */
  readonly attachData: boolean;
  /** How many documents are under way at once, and how many pictures are encoded behind the one being drawn. */
  readonly jobs: number;
  /** Runs a document's work once fewer than `jobs` are under way. */
  readonly limit: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Told of each finished artifact by its path. */
  readonly progress: (stage: Group, artifact: string) => void;
}

/** What a stage made: files (none when only measuring), what was measured on every page, what is wrong. */
export interface Results {
  readonly artifacts: readonly Artifact[];
  readonly pages: readonly PageMeasure[];
  readonly diagnostics: readonly DrawingFault[];
  /** Pictures that were planned and are not made. */
  readonly leftOut?: readonly LeftOut[];
}

/** What a stage that prints made: its PDFs were read back. */
export interface DocumentResults extends Results {
  readonly documents: readonly DocumentProof[];
}

/** What a stage makes that is not wanted. */
export const noResults: DocumentResults = Object.freeze({
  artifacts: [],
  pages: [],
  documents: [],
  diagnostics: [],
});
