import { isPictureFormat } from '../export/index.js';
import { type BuildPart, readPart } from '../model/build-parts.js';
import { isCarouselId } from '../model/carousel.js';
import type { ManifestEntry } from '../model/manifest.js';
import { findPresets } from '../model/presets.js';
import type { Selection } from './selection.js';

/** What of a file says which builds make it. */
type Placed = Pick<
  ManifestEntry,
  'kind' | 'id' | 'format' | 'language' | 'preset' | 'form' | 'paper' | 'width' | 'scale'
>;

/** Whether a build with this selection would make such an entry, were it still in the story. */
export function covers(selection: Selection, entry: Placed): boolean {
  const { only, formats, languages, presets, scale, handouts, papers } = selection;
  return (
    (only === undefined || only.some((group) => group === `${entry.kind}s`)) &&
    (formats === undefined || formats.some((format) => format === entry.format || isBeside(entry, format))) &&
    (languages === undefined || languages.includes(entry.language)) &&
    (presets === undefined || hasItsSize(entry, presets)) &&
    (handouts === undefined || entry.form === undefined || handouts.some((form) => form === entry.form)) &&
    (papers === undefined || entry.paper === undefined || papers.some((paper) => paper === entry.paper)) &&
    (scale === undefined || entry.width === undefined || (entry.scale ?? 1) === scale)
  );
}

/** What stands beside pictures has no size of its own: it is made with any of them, that of a carousel with a carousel. */
function hasItsSize({ kind, id, preset }: Placed, presets: readonly string[]): boolean {
  if (kind !== 'poster') return true;
  if (preset !== undefined) return presets.includes(preset);
  return findPresets(presets).some(({ carousel }) => isCarouselId(id) === (carousel !== undefined));
}

/** Words and figures beside a poster are made whenever its pictures are. */
function isBeside({ kind, format }: Placed, asked: string): boolean {
  return kind === 'poster' && (format === 'txt' || format === 'csv') && isPictureFormat(asked);
}

/**
 * Whether a build with this selection would make such a part in some format, were it still in the story.
 *
 * @param language that of the story, whose parts do not name it
 */
export function coversPart(selection: Selection, part: BuildPart, language: string): boolean {
  const { formats: _, ...rest } = selection;
  const place = readPart(part);
  return place !== undefined && covers(rest, { id: '', format: '', language, ...place });
}
