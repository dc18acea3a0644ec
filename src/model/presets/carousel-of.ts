import type { Preset } from '../preset.js';

const ending = '-carousel';

/** What the numbered carousel in a size is called: `xiaohongshu-carousel`. */
export function carouselName(size: string): string {
  return size + ending;
}

/** The size that a word names a carousel of: `weibo` of `weibo-carousel`; undefined where it names none. */
export function sizeOfCarousel(word: string): string | undefined {
  return word.endsWith(ending) ? word.slice(0, -ending.length) : undefined;
}

/**
 * A numbered carousel in a size, each page a picture. Undefined for sizes that take some kinds of posters only, or are
 * carousel themselves.
 */
export function carouselOf(preset: Preset): Preset | undefined {
  if (preset.only !== undefined || preset.thumb || preset.carousel !== undefined) return undefined;
  return Object.freeze({
    ...preset,
    name: carouselName(preset.name),
    carousel: Object.freeze({ as: 'pictures' }),
  });
}
