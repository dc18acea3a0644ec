import type { Poster } from '../model/poster.js';
import { type Block, column, nothing, space, stack } from './block.js';
import type { Composition } from './composition.js';
import type { Sheet } from './sheet.js';
import { text } from './text.js';

/** The least type on a picture as small as a thumb, at a width of 1080: 44 px of 500. */
export const leastOnThumb = 95;

/**
 * A picture that is seen as small as a thumb: the accent, one thing to read as large as it takes, and the route under it.
 * What AI had a part in says so at its foot.
 *
 * @param stations how many stand on the route
 */
export function thumb(sheet: Sheet, poster: Poster, shown: Block, stations: number): Composition {
  const { left, right, top, bottom, unit, reversed } = sheet;
  const label =
    poster.disclosure === undefined
      ? nothing
      : text(sheet, poster.disclosure, {
          face: 'textMedium',
          size: leastOnThumb * unit,
          colour: reversed.ink,
          width: right - left,
          leading: 1.2,
        });
  const line: Block = { ...nothing };
  const gap = 110 * unit;
  const parts = column(left, top, bottom, [
    space(0, 1),
    stack([shown], 0),
    space(gap, 0.5),
    line,
    space(gap * 0.5, 0.5),
    ...(label === nothing ? [] : [label]),
  ]);
  const y = parts.placed.find(({ block }) => block === line)?.y ?? bottom;
  const radius = 30 * unit;
  const between = stations > 1 ? (right - left - 2 * radius) / (stations - 1) : 0;
  return {
    ground: reversed.ground,
    routes: [
      {
        corners: [
          [-20, y],
          [sheet.width + 20, y],
        ],
        radius: 0,
        width: 14 * unit,
        colour: reversed.ink,
      },
    ],
    stations: Array.from({ length: stations }, (_, index) => ({
      x: left + radius + index * between,
      y,
      radius,
      colour: reversed.ink,
      fill: reversed.ground,
      stroke: 11 * unit,
    })),
    placed: parts.placed.filter(({ block }) => block.height > 0),
    overflow: parts.overflow,
  };
}
