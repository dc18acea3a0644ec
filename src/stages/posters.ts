import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import type { Artifact } from '../model/artifact.js';
import type { PageMeasure } from '../model/drawing.js';
import { isPictureFormat } from '../model/picture.js';
import type { Preset } from '../model/preset.js';
import { drawPoster } from '../render/poster.js';
import { type CarouselPage, carouselMeasures, makeCarousels } from './carousels.js';
import type { Made, Making } from './making.js';
import { posterCompanions } from './poster-companions.js';
import type { Plan } from './selection.js';
import { picturePath, posterFolder, writePictures } from './write-pictures.js';

type Written = Awaited<ReturnType<typeof writePictures>>;

/**
 * Draws every poster in every size. Satori works on this thread, resvg and the encoder in the thread pool behind it,
 * so a picture is encoded while the next is laid out.
 */
export async function makePosters(making: Making, plan: Plan): Promise<Made> {
  const written: Promise<Written>[] = [];
  const encoding = new Set<Promise<Written>>();
  const pages: PageMeasure[] = [];
  const diagnostics: DrawingFault[] = [];
  const carousel: CarouselPage[] = [];
  const leftOut = new Map<Preset, string[]>();
  for (const { poster, preset, alike } of plan.posters) {
    const drawn = await drawPoster(poster, preset, making.kit);
    const pictures = [drawn, ...drawn.further];
    if (preset.unfit === 'left-out' && pictures.some(({ diagnostics: faults }) => isTooLong(faults))) {
      leftOut.set(preset, [...(leftOut.get(preset) ?? []), poster.id]);
      making.progress('posters', poster.id);
      continue;
    }
    for (const { drawing, diagnostics: faults } of pictures) {
      const folder = posterFolder(drawing.poster);
      // What is planned is a poster in a size, however many pictures it runs over.
      const tell = () =>
        drawing === drawn.drawing ? making.progress('posters', `${folder}/${preset.name}`) : undefined;
      const pictured = alike.filter(({ document }) => document === undefined);
      pages.push(
        ...pictured.map((each) => ({
          ...drawing.measured,
          artifact: picturePath(
            drawing.poster,
            each,
            plan.pictureFormats.find(isPictureFormat) ?? 'png',
            plan.scale,
          ),
        })),
      );
      carousel.push(
        ...alike.flatMap((each) => (each.document === undefined ? [] : [{ preset: each, drawing }])),
      );
      const [statement] = drawing.poster.statements;
      diagnostics.push(
        ...faults.map((fault) => ({ ...(statement === undefined ? {} : { dataPath: statement }), ...fault })),
      );
      if (!making.exporting) {
        tell();
        continue;
      }
      if (encoding.size > making.jobs) await Promise.race(encoding);
      const files = writePictures(making, plan, drawing, pictured).finally(() => {
        encoding.delete(files);
        tell();
      });
      encoding.add(files);
      written.push(files);
    }
  }
  const companions = making.exporting
    ? [...new Set(plan.posters.map(({ poster }) => poster))].flatMap((poster) =>
        posterCompanions(making, poster),
      )
    : [];
  const all = [
    ...(await Promise.all(written)),
    ...(making.exporting ? [await makeCarousels(making, carousel)] : []),
  ];
  return {
    artifacts: [...all.flatMap(({ artifacts }): readonly Artifact[] => artifacts), ...companions],
    pages: [...pages, ...carouselMeasures(making.traced, carousel)],
    diagnostics: [...diagnostics, ...all.flatMap(({ faults }) => faults), ...tellLeftOut(plan, leftOut)],
  };
}

function isTooLong(faults: readonly Diagnostic[]): boolean {
  return faults.some(({ code }) => code === 'poster-overflow');
}

/** One warning for each size that some posters do not fit. */
function tellLeftOut(plan: Plan, leftOut: ReadonlyMap<Preset, readonly string[]>): readonly DrawingFault[] {
  return [...leftOut].map(([preset, ids]) => {
    const planned = plan.posters.filter((each) => each.preset === preset).length;
    return {
      code: 'poster-left-out',
      severity: 'warning',
      message: `${ids.length} of ${planned} posters do not fit ${preset.name} (${preset.width}×${preset.height}) and were left out: ${ids.join(', ')}.`,
      hint: 'Give them shorter headlines (`short`), or choose a larger size.',
    };
  });
}
