import type { Place, Point } from '../model/scene.js';

/**
 * The part of a picture that fills a place of another shape: as large as it can be, the focus as near its middle as the
 * edges allow. In shares of the picture.
 *
 * @param ratio of the picture, its width divided by its height
 * @param wanted of the place
 * @param share how much of that part is taken: less than 1 comes closer to the focus
 */
export function cropAround([x, y]: Point, ratio: number, wanted: number, share = 1): Place {
  const width = Math.min(1, wanted / ratio) * share;
  const height = Math.min(1, ratio / wanted) * share;
  const within = (focus: number, size: number) => Math.min(1 - size, Math.max(0, focus - size / 2));
  return { x: within(x, width), y: within(y, height), width, height };
}
