import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import { png } from '../export/pictures/png.js';
import type { Artifact } from '../model/artifact.js';
import type { PageMeasure } from '../model/drawing.js';
import type { Preset } from '../model/preset.js';
import { statementsOf } from '../model/words.js';
import type { Plan, PlannedPoster } from '../planning/selection.js';
import type { Build } from './build.js';
import type { DrawnPoster } from './draw-poster.js';
import { faultInSizes } from './fault-parts.js';
import { picturePath, writePictures } from './write-pictures.js';

/** Encodes pictures behind the one that is being drawn. */
export interface PictureQueue {
  /**
   * Takes a drawing on for the presets whose picture it is. Waits while too many are under way: what is drawn and not
   * yet encoded takes memory.
   *
   * @param sizes the preset it was drawn in, those that look alike, and those of them that want files: all, unless told
   * @param written called once its files are made, or at once where none are wanted
   */
  readonly add: (drawn: DrawnPoster, sizes: DrawnSizes, written?: () => void) => Promise<void>;
  /** All that was made of what was added, in that order. */
  readonly finish: () => Promise<{
    readonly artifacts: readonly Artifact[];
    readonly pages: readonly PageMeasure[];
    readonly diagnostics: readonly DrawingFault[];
  }>;
}

interface DrawnSizes extends Pick<PlannedPoster, 'preset' | 'alike'> {
  readonly pictured?: readonly Preset[];
}

type Written = Awaited<ReturnType<typeof writePictures>>;

/** A queue for the pictures of one build. */
export function createPictureQueue(build: Build, plan: Plan): PictureQueue {
  const written: Promise<Written>[] = [];
  const encoding = new Set<Promise<Written>>();
  const pages: PageMeasure[] = [];
  const diagnostics: DrawingFault[] = [];
  const [format = png] = plan.pictureFormats;

  return {
    add: async (drawn, sizes, told = () => undefined) => {
      const { drawing } = drawn;
      const { pictured: presets = sizes.alike } = sizes;
      pages.push(
        ...presets.map((preset) => ({
          ...drawing.measured,
          artifact: picturePath(drawing.poster, preset, format, plan.scale),
        })),
      );
      diagnostics.push(...faultsOf(drawn, sizes));
      if (!build.exporting) return told();
      if (encoding.size > build.jobs) await Promise.race(encoding);
      const files = writePictures(build, plan, drawing, presets).finally(() => {
        encoding.delete(files);
        told();
      });
      encoding.add(files);
      written.push(files);
    },
    finish: async () => {
      const all = await Promise.all(written);
      return {
        artifacts: all.flatMap(({ artifacts }) => artifacts),
        pages,
        diagnostics: [...diagnostics, ...all.flatMap(({ faults }) => faults)],
      };
    },
  };
}

/** A fault of a drawing is a fault of what it shows, in every size whose picture it is. */
export function faultsOf(
  { drawing: { poster }, diagnostics }: DrawnPoster,
  { preset, alike }: DrawnSizes,
): readonly DrawingFault[] {
  const [statement] = statementsOf(poster.content);
  return diagnostics.map((fault) => ({
    ...(statement === undefined ? {} : { dataPath: statement }),
    ...fault,
    parts: faultInSizes(fault, preset, alike),
  }));
}
