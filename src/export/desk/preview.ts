import sharp from 'sharp';
import type { Artifact } from '../../model/artifact.js';

/** The folder of the small pictures that the index page shows in place of whole ones. */
const folder = 'previews';

/** No preview is wider or higher: sharp at the size the page shows it, posters side by side and decks one large. */
const longestSide = Object.freeze({ deck: 960, poster: 480 });

/** Where the small picture of a file goes: `previews/zh-CN/posters/railway-cover/x.webp`. */
export function previewPath(path: string): string {
  return `${folder}/${path.replace(/\.[^./]+$/, '')}.webp`;
}

/** Whether a file is such a small picture. */
export function isPreview({ path }: Pick<Artifact, 'path'>): boolean {
  return path.startsWith(`${folder}/`);
}

/** A picture made small. The same picture always gives the same bytes. */
async function previewBytes(
  picture: Uint8Array,
  longest: number,
): Promise<{ readonly bytes: Uint8Array; readonly width: number; readonly height: number }> {
  const { data, info } = await sharp(picture)
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80, effort: 2, smartSubsample: true })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

/** The small picture of a finished file. */
export async function previewOf(
  {
    path,
    kind,
    id,
    language,
    section,
  }: Pick<Artifact, 'path' | 'kind' | 'id' | 'language'> & { readonly section?: string | undefined },
  picture: Uint8Array,
): Promise<Artifact> {
  return {
    path: previewPath(path),
    kind,
    id,
    format: 'webp',
    mediaType: 'image/webp',
    language,
    ...(section === undefined ? {} : { section }),
    sources: [],
    ...(await previewBytes(picture, kind === 'deck' ? longestSide.deck : longestSide.poster)),
  };
}
