import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import type { Preset } from '../model/preset.js';
import type { Plan } from '../planning/selection.js';
import type { Build, Results } from './build.js';
import { makeCarousels } from './carousels.js';
import { type DrawnPoster, drawPoster } from './draw-poster.js';
import { createPictureQueue, type PictureQueue } from './picture-queue.js';
import { posterCompanions } from './poster-companions.js';
import { posterFolder } from './write-pictures.js';

/**
 * Draws every poster and every carousel in every size. Satori works on this thread, resvg and the encoder in the thread
 * pool behind it, so a picture is encoded while the next is laid out.
 */
export async function makePosters(build: Build, plan: Plan): Promise<Results> {
  const pictures = createPictureQueue(build, plan);
  const leftOut = await drawEach(build, plan, pictures);
  const carousel = await makeCarousels(build, plan, pictures);
  const companions = build.exporting
    ? [...new Set(plan.posters.map(({ poster }) => poster))].flatMap((poster) =>
        posterCompanions(build, poster),
      )
    : [];
  const made = await pictures.finish();
  return {
    artifacts: [...made.artifacts, ...companions, ...carousel.artifacts],
    pages: [...made.pages, ...carousel.pages],
    diagnostics: [...made.diagnostics, ...leftOut, ...carousel.diagnostics],
  };
}

/** Draws the posters that stand alone. Returns what is to be said of those that are left out. */
async function drawEach(build: Build, plan: Plan, pictures: PictureQueue): Promise<readonly DrawingFault[]> {
  const leftOut = new Map<Preset, string[]>();
  for (const { poster, preset, alike } of plan.posters) {
    // What is planned is a poster in a size, however many pictures it runs over.
    const tell = () => build.progress('posters', `${posterFolder(poster)}/${preset.name}`);
    const { further, ...first } = await drawPoster(poster, preset, build.kit);
    if (preset.unfit === 'left-out' && [first, ...further].some(isTooLong)) {
      leftOut.set(preset, [...(leftOut.get(preset) ?? []), poster.id]);
      tell();
      continue;
    }
    await pictures.add(first, alike, tell);
    for (const drawn of further) await pictures.add(drawn, alike);
  }
  return tellLeftOut(plan, leftOut);
}

function isTooLong({ diagnostics }: DrawnPoster): boolean {
  return diagnostics.some(({ code }) => code === 'poster-overflow');
}

/** One warning for each size that some posters do not fit. */
function tellLeftOut(plan: Plan, leftOut: ReadonlyMap<Preset, readonly string[]>): readonly DrawingFault[] {
  return [...leftOut].map(([preset, ids]) => {
    const planned = plan.posters.filter((each) => each.preset === preset).length;
    return {
      code: 'poster-left-out',
      severity: 'warning',
      message: `${ids.length} of ${planned} posters do not fit ${preset.name} (${preset.width}×${preset.height}) and were left out: ${ids.join(', ')}.`,
      hint: 'Give their texts a `short` form where one is possible, or choose a larger size.',
    };
  });
}
