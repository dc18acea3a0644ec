import { sizeOfCarousel } from '../../model/presets/carousel-of.js';
import type { DeskWords } from '../../text/messages/desk-words.js';

/** What readers call the place a picture is posted, by the name of its size; a size of one's own by its measure. */
export function platformName(preset: string, { platforms }: Pick<DeskWords, 'platforms'>): string {
  const own = platforms[preset];
  if (own !== undefined) return own;
  const size = sizeOfCarousel(preset);
  if (size === undefined) return preset.replace(/^(\d+)x(\d+)$/, '$1×$2');
  return [platformName(size, { platforms }), platforms.carousel ?? ''].join(' ');
}

/** What readers call a drawing, by the name of its layout. */
export function formName(form: string, { forms }: Pick<DeskWords, 'forms'>): string {
  return forms[form] ?? form;
}

/** 12 KB, 3.4 MB. */
export function readableSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
