import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import type { PictureFormat } from '../export/format.js';
import { exportPicture, type Picture } from '../export/picture.js';
import { pictureMetadata } from '../export/picture-metadata.js';
import { generator } from '../generator.js';
import type { Artifact } from '../model/artifact.js';
import type { PosterDrawing } from '../model/drawing.js';
import type { Poster } from '../model/poster.js';
import type { Preset } from '../model/preset.js';
import type { TracedStory } from '../model/trace.js';
import { statementsOf } from '../model/words.js';
import type { Plan } from '../planning/selection.js';
import { sourceWords } from '../render/source-words.js';
import type { Build } from './build.js';

/** The folder of everything that belongs to a poster. */
export function posterFolder({ language, id }: Pick<Poster, 'language' | 'id'>): string {
  return `${language}/posters/${id}`;
}

/**
 * Where the picture of a poster in a preset goes: `zh-CN/posters/railway-cover/x@2x.png`; of a page of a carousel
 * `zh-CN/posters/railway-carousel/weibo-carousel-03.png`.
 */
export function picturePath(
  poster: Pick<Poster, 'language' | 'id' | 'carousel'>,
  preset: Preset,
  format: PictureFormat,
  scale: number,
): string {
  return `${pictureStem(poster, preset)}${isScaled(format, scale) ? `@${scale}x` : ''}.${format.name}`;
}

function pictureStem(poster: Pick<Poster, 'language' | 'id' | 'carousel'>, { name }: Preset): string {
  const page = poster.carousel === undefined ? '' : `-${String(poster.carousel.index).padStart(2, '0')}`;
  return `${posterFolder(poster)}/${name}${page}`;
}

/** Vectors have no pixels: one file serves every scale. */
function isScaled({ shows }: PictureFormat, scale: number): boolean {
  return scale !== 1 && shows === 'pixels';
}

/** What every file of a poster says of itself in the manifest. */
export function posterEntry(poster: Poster): Pick<
  Artifact,
  'kind' | 'id' | 'language' | 'title' | 'sources'
> & {
  readonly section?: string;
} {
  const { id, language, content, section } = poster;
  return {
    kind: 'poster',
    id,
    language,
    title: content.headline.long,
    ...(section === undefined ? {} : { section }),
    sources: statementsOf(content),
  };
}

/** The part AI had in the words of a picture: in the story, or in the translation of it. */
function aiPartIn({ story, translation }: TracedStory): TracedStory['story']['aiDisclosure'] {
  return story.aiDisclosure === 'none' ? (translation?.ai ?? 'none') : story.aiDisclosure;
}

/**
 * A drawing as files: a picture in each format for each preset it serves, with the words beside it that tell what it
 * shows. A picture that no encoding brings within the limit of its platform is a fault.
 */
export async function writePictures(
  { traced, kit }: Pick<Build, 'traced' | 'kit'>,
  { pictureFormats, scale }: Pick<Plan, 'pictureFormats' | 'scale'>,
  drawing: PosterDrawing,
  presets: readonly Preset[],
): Promise<{ readonly artifacts: readonly Artifact[]; readonly faults: readonly DrawingFault[] }> {
  const { poster, alt } = drawing;
  if (presets.length === 0 || pictureFormats.length === 0) return { artifacts: [], faults: [] };
  const credits = [traced.story.source.name, ...sourceWords(poster.source, kit.messages)];
  const pictures = await exportPicture(drawing, {
    formats: pictureFormats,
    scale,
    limit: Math.min(...presets.map(({ limit = Number.POSITIVE_INFINITY }) => limit)),
    metadata: pictureMetadata(drawing, {
      source: [...new Set(credits)].join(kit.messages.separator),
      creator: `${generator.name} ${generator.version}`,
      disclosure: aiPartIn(traced),
    }),
  });
  const files = presets.flatMap((preset) => pictures.map((picture) => ({ preset, picture })));
  return {
    artifacts: [
      ...files.map(({ preset, picture }) => pictureArtifact(drawing, preset, picture, scale)),
      ...presets.map(
        (preset): Artifact => ({
          ...posterEntry(poster),
          path: `${pictureStem(poster, preset)}.alt.txt`,
          format: 'txt',
          mediaType: 'text/plain',
          preset: preset.name,
          bytes: new TextEncoder().encode(`${alt}\n`),
        }),
      ),
    ],
    faults: files.flatMap(({ preset, picture }) => overLimit(poster, preset, picture)),
  };
}

function pictureArtifact(
  { poster, alt }: PosterDrawing,
  preset: Preset,
  { format, width, height, bytes }: Picture,
  scale: number,
): Artifact {
  return {
    ...posterEntry(poster),
    path: picturePath(poster, preset, format, scale),
    format: format.name,
    mediaType: format.mediaType,
    preset: preset.name,
    ...(poster.carousel === undefined ? {} : { page: poster.carousel.index }),
    ...(isScaled(format, scale) ? { scale } : {}),
    width,
    height,
    alt,
    bytes,
  };
}

function overLimit(
  poster: Poster,
  { name, limit }: Preset,
  { format, bytes }: Picture,
): readonly DrawingFault[] {
  if (limit === undefined || bytes.byteLength <= limit) return [];
  const size = (count: number) => `${(count / 1e6).toFixed(2)} MB`;
  const [statement] = statementsOf(poster.content);
  return [
    {
      code: 'file-over-limit',
      severity: 'error',
      message: `poster ${poster.id}: ${name}.${format.name} is ${size(bytes.byteLength)}, and ${name} takes ${size(limit)} at most.`,
      hint: 'Write it in another format with --format, or without --scale.',
      ...(statement === undefined ? {} : { dataPath: statement }),
    },
  ];
}
