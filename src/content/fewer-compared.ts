import { extentOf } from '../charts/notation.js';
import type { DrawnFigure } from '../model/content.js';
import type { Preset } from '../model/preset.js';
import { shapeOf } from '../model/shape.js';

const most = { wide: 4, square: 5, portrait: 6, story: 6 } as const;

/**
 * As many figures as have room one below the other, the largest first; one less where the key to their notation needs
 * two lines.
 */
export function fewerCompared(
  items: readonly DrawnFigure[],
  size: Pick<Preset, 'width' | 'height' | 'centre'>,
): readonly DrawnFigure[] {
  const room = most[shapeOf(size)];
  const extents = items.slice(0, room).map(({ amount }) => extentOf(amount));
  const signs = [extents.some(({ open }) => open), extents.some(({ solid, possible }) => possible > solid)];
  return items.slice(0, signs.every((used) => used) ? room - 1 : room);
}
