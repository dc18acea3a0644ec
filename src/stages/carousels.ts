import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import { exportCarousel } from '../export/carousel.js';
import { generator } from '../generator.js';
import type { Artifact } from '../model/artifact.js';
import type { PageMeasure, PosterDrawing } from '../model/drawing.js';
import type { Preset } from '../model/preset.js';
import type { Story } from '../model/story.js';
import type { TracedStory } from '../model/trace.js';
import type { Making } from './making.js';

/** A drawing that is a page of the document a preset asks for. */
export interface CarouselPage {
  readonly preset: Preset;
  readonly drawing: PosterDrawing;
}

/** Where the document of a section, or of what belongs to none, goes. */
function carouselPath({ story }: TracedStory, { preset, drawing: { poster } }: CarouselPage): string {
  return `${story.language}/posters/${carouselId(story, poster.section)}/${preset.name}.pdf`;
}

function carouselId({ plan }: Story, section: string | undefined): string {
  return `${section ?? plan.whole}-carousel`;
}

/** What was measured on the pages of carousels, each under its document and number. */
export function carouselMeasures(
  traced: TracedStory,
  pages: readonly CarouselPage[],
): readonly PageMeasure[] {
  const numbers = new Map<string, number>();
  return pages.map((member) => {
    const artifact = carouselPath(traced, member);
    const page = (numbers.get(artifact) ?? 0) + 1;
    numbers.set(artifact, page);
    return { ...member.drawing.measured, artifact, page };
  });
}

/** One PDF for each preset and section, and one for what belongs to no single section, pages in the order drawn. */
export async function makeCarousels(
  { traced, date }: Pick<Making, 'traced' | 'date'>,
  pages: readonly CarouselPage[],
): Promise<{ readonly artifacts: readonly Artifact[]; readonly faults: readonly DrawingFault[] }> {
  const { story } = traced;
  const documents = new Map<string, CarouselPage[]>();
  for (const page of pages) {
    const key = carouselPath(traced, page);
    documents.set(key, [...(documents.get(key) ?? []), page]);
  }
  const artifacts: Artifact[] = [];
  const faults: DrawingFault[] = [];
  for (const [path, members] of documents) {
    const [first] = members;
    if (first === undefined) continue;
    const { preset } = first;
    const { section, source } = first.drawing.poster;
    const heading = story.sections.find(({ id }) => id === section)?.heading ?? story.title;
    const drawings = members.map(({ drawing }) => drawing);
    const bytes = await exportCarousel(drawings, {
      title: heading,
      authors: [source.speaker],
      subject: story.title,
      language: story.language,
      creator: `${generator.name} ${generator.version}`,
      date,
    });
    artifacts.push({
      path,
      kind: 'poster',
      id: carouselId(story, section),
      format: 'pdf',
      mediaType: 'application/pdf',
      language: story.language,
      title: heading,
      ...(section === undefined ? {} : { section }),
      preset: preset.name,
      width: preset.width,
      height: preset.height,
      pages: drawings.length,
      sources: [...new Set(drawings.flatMap(({ poster }) => poster.statements))],
      bytes,
    });
    faults.push(...tooLarge(path, preset, drawings.length, bytes.byteLength));
  }
  return { artifacts, faults };
}

function tooLarge(path: string, preset: Preset, pages: number, bytes: number): readonly DrawingFault[] {
  const { limit = Number.POSITIVE_INFINITY, document } = preset;
  const mostPages = document?.mostPages ?? Number.POSITIVE_INFINITY;
  if (bytes <= limit && pages <= mostPages) return [];
  return [
    {
      code: 'file-over-limit',
      severity: 'error',
      message: `${path} has ${pages} pages and ${(bytes / 1e6).toFixed(1)} MB, and ${preset.name} takes ${mostPages} pages and ${limit / 1e6} MB at most.`,
      hint: 'Leave some posters out, under posters.exclude in the story.',
    },
  ];
}
