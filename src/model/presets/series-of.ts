import type { Preset } from '../preset.js';

const ending = '-carousel';

/** What the numbered series in a size is called: `xiaohongshu-carousel`. */
export function seriesName(size: string): string {
  return size + ending;
}

/** The size that a word names a series of: `weibo` of `weibo-carousel`; undefined where it names none. */
export function sizeOfSeries(word: string): string | undefined {
  return word.endsWith(ending) ? word.slice(0, -ending.length) : undefined;
}

/**
 * A numbered series in a size, each page a picture. Undefined for sizes that take one kind of poster only, or are series
 * themselves.
 */
export function seriesOf(preset: Preset): Preset | undefined {
  if (preset.layouts !== undefined || preset.series !== undefined) return undefined;
  return Object.freeze({
    ...preset,
    name: seriesName(preset.name),
    series: Object.freeze({ as: 'pictures' }),
  });
}
