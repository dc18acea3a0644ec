import { authorsOf } from '../content/speakers.js';
import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import { exportCarousel } from '../export/carousel.js';
import { pdf } from '../export/pdf.js';
import { generator } from '../generator.js';
import type { Artifact } from '../model/artifact.js';
import type { Carousel } from '../model/carousel.js';
import type { Preset } from '../model/preset.js';
import type { Story } from '../model/story.js';
import { statementsOf } from '../model/words.js';
import type { Build } from './build.js';
import type { DrawnPoster } from './draw-poster.js';

/** Where the document of a carousel goes: `zh-CN/posters/railway-carousel/linkedin-carousel.pdf`. */
export function documentPath(
  { language }: Pick<Story, 'language'>,
  { id }: Carousel,
  preset: Preset,
): string {
  return `${language}/posters/${id}/${preset.name}.${pdf.name}`;
}

/** The pages of a carousel as one PDF. One that the platform does not take is a fault. */
export async function writeCarouselDocument(
  { traced: { story }, date }: Pick<Build, 'traced' | 'date'>,
  preset: Preset,
  carousel: Carousel,
  pages: readonly DrawnPoster[],
): Promise<{ readonly artifact: Artifact; readonly faults: readonly DrawingFault[] }> {
  const drawings = pages.map(({ drawing }) => drawing);
  const section = story.sections.find(({ id }) => id === carousel.section);
  const title = section?.heading ?? story.title;
  const bytes = await exportCarousel(drawings, {
    title,
    authors: authorsOf(story, section === undefined ? story.sections : [section]),
    subject: story.title,
    language: story.language,
    creator: `${generator.name} ${generator.version}`,
    date,
  });
  const path = documentPath(story, carousel, preset);
  return {
    artifact: {
      path,
      kind: 'poster',
      id: carousel.id,
      format: pdf.name,
      mediaType: pdf.mediaType,
      language: story.language,
      title,
      ...(carousel.section === undefined ? {} : { section: carousel.section }),
      preset: preset.name,
      width: preset.width,
      height: preset.height,
      pages: drawings.length,
      sources: [...new Set(drawings.flatMap(({ poster }) => statementsOf(poster.content)))],
      bytes,
    },
    faults: tooLarge(path, preset, drawings.length, bytes.byteLength),
  };
}

function tooLarge(path: string, preset: Preset, pages: number, bytes: number): readonly DrawingFault[] {
  const { limit = Number.POSITIVE_INFINITY, carousel } = preset;
  const most = carousel?.most ?? Number.POSITIVE_INFINITY;
  if (bytes <= limit && pages <= most) return [];
  return [
    {
      code: 'file-over-limit',
      severity: 'error',
      message: `${path} has ${pages} pages and ${(bytes / 1e6).toFixed(1)} MB, and ${preset.name} takes ${most} pages and ${limit / 1e6} MB at most.`,
      hint: 'Leave some posters out, under posters.exclude in the story.',
    },
  ];
}
