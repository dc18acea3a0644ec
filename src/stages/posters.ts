import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { exportPng } from '../export/png.js';
import type { Artifact } from '../model/artifact.js';
import type { PageMeasure, PosterDrawing } from '../model/drawing.js';
import { drawPoster } from '../render/poster.js';
import type { Made, Making } from './making.js';
import type { Plan } from './selection.js';

/**
 * Draws every poster in every shape. Satori works on this thread, resvg and the encoder in the thread pool behind it,
 * so a picture is encoded while the next is laid out.
 */
export async function makePosters(making: Making, plan: Plan): Promise<Made> {
  const artifacts: Promise<Artifact>[] = [];
  const encoding = new Set<Promise<Artifact>>();
  const pages: PageMeasure[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { poster, preset } of plan.posters) {
    const { drawing, diagnostics: faults } = await drawPoster(poster, preset, making.kit);
    const path = posterPath(drawing);
    pages.push({ ...drawing.measured, artifact: path });
    const [statement] = poster.statements;
    diagnostics.push(
      ...faults.map((fault) => ({ ...(statement === undefined ? {} : { dataPath: statement }), ...fault })),
    );
    if (!making.exporting) {
      making.progress('posters', path);
      continue;
    }
    if (encoding.size > making.jobs) await Promise.race(encoding);
    const artifact = encodePoster(drawing, path).finally(() => {
      encoding.delete(artifact);
      making.progress('posters', path);
    });
    encoding.add(artifact);
    artifacts.push(artifact);
  }
  return { artifacts: await Promise.all(artifacts), pages, diagnostics };
}

function posterPath({ poster, preset }: PosterDrawing): string {
  return `${poster.language}/posters/${poster.id}/${preset.name}.png`;
}

async function encodePoster(drawing: PosterDrawing, path: string): Promise<Artifact> {
  const { poster, preset, alt } = drawing;
  return {
    path,
    kind: 'poster',
    id: poster.id,
    format: 'png',
    mediaType: 'image/png',
    language: poster.language,
    title: poster.headline,
    ...(poster.section === undefined ? {} : { section: poster.section }),
    preset: preset.name,
    width: preset.width,
    height: preset.height,
    alt,
    sources: poster.statements,
    bytes: await exportPng(drawing),
  };
}
