import { column, group, space } from '../../layout/block.js';
import type { Composition } from '../../layout/composition.js';
import { footer } from '../../layout/footer.js';
import { masthead } from '../../layout/masthead.js';
import type { Route } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';
import { date, event, ofOneYear } from './dated.js';
import { timeScale } from './time-scale.js';

/**
 * Stations on one line from edge to edge, each to scale where it can be, and under it what happened. Where the words need
 * the height of the leaders the steps are equal, and no ticks promise a scale.
 */
export function lying(poster: Poster<Content>, sheet: Sheet): Composition {
  const toScale = along(poster, sheet, true);
  return toScale.overflow > 0 ? along(poster, sheet, false) : toScale;
}

function along(poster: Poster<Content>, sheet: Sheet, wanted: boolean): Composition {
  const { left, right, unit, sizes, paper } = sheet;
  const { items } = poster.content;
  const width = right - left;
  const gutter = 32 * unit;
  const cell = (width - (items.length - 1) * gutter) / items.length;
  const head = masthead(sheet, poster, paper, width);
  const foot = footer(sheet, poster, paper);
  const radius = 17 * unit;
  const cellLeft = (index: number) => left + index * (cell + gutter);
  // What stands last has the room of its words behind it: the line ends above their beginning.
  const [from, to] = [left + radius, cellLeft(items.length - 1) + radius];
  const scale = wanted ? timeScale(items, (44 * unit) / (to - from)) : undefined;
  const stationX = (index: number) =>
    scale === undefined ? cellLeft(index) + radius : from + (scale.places[index] ?? 0) * (to - from);
  const movesOff = items.some((_, index) => Math.abs(stationX(index) - cellLeft(index) - radius) > 2 * unit);
  const drop = (movesOff ? 84 : 36) * unit;
  const oneYear = ofOneYear(items);
  const natural = Math.min(78 * unit, cell / (oneYear ? 5.2 : 3.9));
  const block = group(
    items.flatMap((item, index) => {
      const when = date(sheet, item, natural, cell, index === items.length - 1, { oneYear });
      const what = event(sheet, item, cell);
      const x = index * (cell + gutter);
      return [
        { block: when, x, y: drop },
        { block: what, x, y: drop + when.height + sizes.text * 0.6 },
      ];
    }),
  );
  const gap = 24 * unit;
  const parts = column(left, sheet.top, sheet.bottom, [head, space(gap, 1), block, space(gap, 0.7), foot]);
  const y = parts.placed.find((placed) => placed.block === block)?.y ?? 0;
  const turn = y + radius + (drop - radius) * 0.44;
  const leaders = items.map((_, index): Route => {
    const [x, label] = [stationX(index), cellLeft(index) + 4 * unit];
    const end = y + drop - 14 * unit;
    const corners = [
      [x, y],
      [x, turn],
      [label, turn],
      [label, end],
    ] as const;
    return { corners, radius: 14 * unit, width: 3 * unit, colour: paper.accent };
  });
  return {
    ground: paper.ground,
    routes: [
      ...(movesOff ? leaders : []),
      {
        corners: [
          [-10, y],
          [sheet.width + 10, y],
        ],
        radius: 0,
        width: 8 * unit,
        colour: paper.accent,
      },
    ],
    ticks: (scale?.years ?? [])
      .map((place) => from + place * (to - from))
      .filter((x) => items.every((_, index) => Math.abs(stationX(index) - x) > radius + 6 * unit))
      .map((x) => ({
        from: [x, y - 16 * unit] as const,
        to: [x, y] as const,
        width: 4 * unit,
        colour: paper.accent,
      })),
    stations: items.map((_, index) => ({
      x: stationX(index),
      y,
      radius,
      colour: paper.accent,
      fill: index === items.length - 1 ? paper.accent : paper.ground,
      stroke: 6 * unit,
    })),
    placed: parts.placed,
    overflow: parts.overflow,
  };
}
