import { extentOf } from '../charts/notation.js';
import type { DrawnFigure } from '../model/content.js';
import type { Preset } from '../model/preset.js';
import { shapeOf } from '../model/shape.js';
import { displayWidth } from '../text/width.js';

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

/** Of a slide, in lines of text: what stands under its headline, the air between two figures, and a key. */
const slideLines = 9;
const air = 0.5;
/** So many cells go on one line before the line the bars start from. */
const captionCells = 26;

/** As many figures as have room under the headline of a slide, the largest first. */
export function comparedOnSlide(items: readonly DrawnFigure[]): readonly DrawnFigure[] {
  const dated = new Set(items.map(({ asOf }) => asOf?.long)).size > 1;
  let lines = 0;
  return items.filter(({ counts, asOf }) => {
    lines +=
      Math.ceil(displayWidth(counts.long) / captionCells) + (dated && asOf !== undefined ? 1 : 0) + air;
    return lines <= slideLines;
  });
}
