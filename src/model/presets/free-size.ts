import type { Preset } from '../preset.js';
import { margins } from './margins.js';

/** What a size of one's own may be: pixels of a side, and how many times the one side may be as long as the other. */
export const freeSizeBounds = Object.freeze({ least: 200, most: 4000, ratio: 3 });

const written = /^(\d{1,6})[x×*](\d{1,6})$/i;

/** Whether a word is meant as a size: `1080x1350`. It need not be one that can be drawn. */
export function looksLikeSize(word: string): boolean {
  return written.test(word);
}

/**
 * A size of one's own as a preset, named `1080x1350`. Posters that do not fit it are left out.
 *
 * @returns undefined for what is no size, or lies outside the bounds
 */
export function freeSize(word: string): Preset | undefined {
  const [, first, second] = written.exec(word) ?? [];
  const width = Number(first);
  const height = Number(second);
  const [short, long] = width < height ? [width, height] : [height, width];
  const { least, most, ratio } = freeSizeBounds;
  if (!(short >= least && long <= most && long <= short * ratio)) return undefined;
  return {
    name: `${width}x${height}`,
    width,
    height,
    safe: margins(width, height),
    source: 'a size of the user’s own',
  };
}
