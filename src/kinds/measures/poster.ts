import { column, group, nothing, space } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { sideFrame, stackedFrame } from '../../layout/drawing-frame.js';
import { figure } from '../../layout/figure.js';
import { footer } from '../../layout/footer.js';
import { icon } from '../../layout/icon.js';
import { largestTextThatFits } from '../../layout/largest-text-that-fits.js';
import { bannerMasthead } from '../../layout/masthead.js';
import { numberedStation } from '../../layout/numbered-station.js';
import { type Corner, leaving } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { titledItem, titleSize } from '../../layout/titled-item.js';
import type { Poster } from '../../model/poster.js';
import { programWords } from '../../model/words.js';
import type { Content } from './content.js';

function numberOf({ content: { start } }: Poster<Content>, index: number): string {
  return String((start ?? 1) + index);
}

/** How high the numerals of columns are, at a width of 1080: they give way before the words do. */
const numerals = [150, 118, 92, 70] as const;

/** Side by side: a column under each large numeral, which hangs from the route; an icon hangs where the author chose one. */
function pillars(poster: Poster<Content>, sheet: Sheet): Composition {
  const [largest, ...smaller] = numerals;
  return smaller.reduce(
    (composition, size) =>
      composition.overflow <= 0.5 ? composition : pillarsAt(poster, sheet, size * sheet.unit),
    pillarsAt(poster, sheet, largest * sheet.unit),
  );
}

function pillarsAt(poster: Poster<Content>, sheet: Sheet, size: number): Composition {
  const { left, right, unit, paper } = sheet;
  const { items } = poster.content;
  const width = right - left;
  const gutter = 48 * unit;
  const gap = 22 * unit;
  const drop = 26 * unit;
  const cell = (width - (items.length - 1) * gutter) / items.length;
  const head = bannerMasthead(sheet, poster, paper, width);
  const foot = footer(sheet, poster, paper, { brief: true });
  const titles = titleSize(sheet, items, cell);
  const signs = items.map((item, index) => {
    const numeral = { prefix: '', digits: numberOf(poster, index), suffix: '' };
    const style = { size, least: size, smallest: size, colour: paper.accent, width: cell };
    return item.icon === undefined
      ? figure(sheet, numeral, { ...style, from: programWords('').from })
      : icon(item.icon, { size: size * 0.76, stroke: Math.max(3 * unit, size * 0.05), colour: paper.accent });
  });
  const high = Math.max(...signs.map(({ height }) => height));
  const block = group(
    items.flatMap((item, index) => {
      const x = index * (cell + gutter);
      const sign = signs[index] ?? nothing;
      return [
        { block: sign, x, y: drop + high - sign.height },
        { block: titledItem(sheet, item, cell, titles), x, y: drop + high + 24 * unit },
      ];
    }),
  );
  const parts = column(left, sheet.top, sheet.bottom, [head, space(gap, 0.8), block, space(gap, 1), foot]);
  const y = parts.placed.find((placed) => placed.block === block)?.y ?? 0;
  return {
    ground: paper.ground,
    routes: [
      {
        corners: [
          [-20, y],
          [sheet.width + 20, y],
        ],
        radius: 0,
        width: 8 * unit,
        colour: paper.accent,
      },
    ],
    placed: parts.placed,
    overflow: parts.overflow,
  };
}

/** One under the other along the route; a wide sheet keeps its words to the left of it. */
function list(poster: Poster<Content>, sheet: Sheet, share: number): Composition {
  const { left, right, unit, paper } = sheet;
  const { items } = poster.content;
  const split = sheet.shape === 'wide';
  const close = items.length > (sheet.shape === 'square' ? 3 : 4);
  const radius = (split ? (close ? 25 : 29) : close ? 34 : 46) * share * unit;
  const listLeft = split ? left + (right - left) * 0.4 : left;
  const line = listLeft + radius;
  const bodyLeft = listLeft + 2 * radius + (split ? 24 : 40) * unit;
  const frame = split ? sideFrame(sheet, poster, listLeft - left - 48 * unit) : stackedFrame(sheet, poster);
  const size = titleSize(sheet, items, right - bodyLeft);
  const blocks = items.map((item) => {
    const block = titledItem(sheet, item, right - bodyLeft, size);
    // The first line of the title stands level with its station.
    const lift = Math.max(0, radius - size * 0.5);
    return group([{ block, x: 0, y: lift }], undefined, Math.max(2 * radius, block.height + lift));
  });
  // Larger words keep more air between them.
  const gap = (split ? (close ? 13 : 18) : close ? 20 : 30) * (share > 1 ? 1.6 : 1) * unit;
  const begin = split ? frame.begin : frame.begin + gap * 1.5;
  const end = split ? frame.end : frame.end - gap * 1.3;
  const rows = blocks.flatMap((block, index) => (index === 0 ? [block] : [space(gap, 0.9), block]));
  const parts = column(
    bodyLeft,
    begin,
    end,
    split ? [...rows, space(gap * 1.6, 0.5)] : [space(gap * 1.3, 0.5), ...rows, space(gap * 1.3, 0.6)],
  );
  const corners: readonly Corner[] = split
    ? [[line, -20], [line, end], ...leaving(sheet, end)]
    : [[-20, begin], [line, begin], [line, end], ...leaving(sheet, end)];
  return {
    ground: paper.ground,
    routes: [{ corners, radius: 44 * unit, width: 9 * unit, colour: paper.accent }],
    placed: [
      ...frame.placed,
      ...parts.placed,
      ...blocks.map((row, index) => ({
        block: numberedStation(sheet, numberOf(poster, index), radius, items[index]?.icon),
        x: line - radius,
        y: parts.placed.find(({ block }) => block === row)?.y ?? 0,
      })),
    ],
    overflow: parts.overflow + frame.overflow,
  };
}

/** Up to so many measures have room side by side. */
const mostAbreast = 4;

/**
 * Each measure is a station of the route that carries its number. In a wide picture a few stand side by side, each under
 * its numeral; more, and what is too long for a narrow column, go one under the other.
 */
export const compose: Compose<Content> = (poster, sheet) => {
  const below = largestTextThatFits(poster, sheet, (larger, share) => list(poster, larger, share));
  if (sheet.shape !== 'wide' || poster.content.items.length > mostAbreast) return below;
  const abreast = pillars(poster, sheet);
  return abreast.overflow > 0.5 && below.overflow <= 0.5 ? below : abreast;
};
