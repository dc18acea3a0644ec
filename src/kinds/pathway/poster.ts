import { type Block, column, group, type Placed, space } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { sideFrame, stackedFrame } from '../../layout/drawing-frame.js';
import { footer } from '../../layout/footer.js';
import { largestTextThatFits } from '../../layout/largest-text-that-fits.js';
import { masthead } from '../../layout/masthead.js';
import { numberedStation } from '../../layout/numbered-station.js';
import { type Corner, clearFoot, leaving } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { inSmallestType } from '../../layout/smallest-type.js';
import { text } from '../../layout/text.js';
import { titledItem, titleSize } from '../../layout/titled-item.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';
import { levelAt, type Rise, road, sweepCorners } from './road.js';

type Pathway = Poster<Content>;

function numberOf({ content: { start } }: Pathway, index: number): string {
  return String((start ?? 1) + index);
}

/** The words of every step; where its station shows an icon, its number goes before its title. */
function wordsOf(sheet: Sheet, poster: Pathway, width: number): readonly Block[] {
  const { items } = poster.content;
  const beside = items.some(({ icon }) => icon !== undefined) ? 64 * sheet.unit : 0;
  const size = titleSize(sheet, items, width - beside);
  return items.map((item, index) => {
    if (item.icon === undefined) return titledItem(sheet, item, width, size);
    const number = text(sheet, numberOf(poster, index), {
      face: 'headlineStrong',
      size,
      colour: sheet.paper.accent,
      width: beside,
      leading: 1,
    });
    const indent = number.width + size * 0.4;
    return group([
      { block: number, x: 0, y: 0 },
      { block: titledItem(sheet, item, width - indent, size), x: indent, y: 0 },
    ]);
  });
}

function stationAt(
  sheet: Sheet,
  poster: Pathway,
  index: number,
  at: { readonly x: number; readonly y: number; readonly radius: number },
): Placed {
  const block = numberedStation(sheet, numberOf(poster, index), at.radius, poster.content.items[index]?.icon);
  return { block, x: at.x - at.radius, y: at.y - at.radius };
}

/** Roomy first: stations, road and air give way a little before the words do, and further only for small type. */
function winding(poster: Pathway, sheet: Sheet): Composition {
  let composition = windingAt(poster, sheet, 1);
  for (const share of sheet.step < 3 ? [0.9, 0.8, 0.7] : sheet.step < 5 ? [0.85, 0.7] : [0.8, 0.68, 0.56]) {
    if (composition.overflow <= 0.5) break;
    composition = windingAt(poster, sheet, share);
  }
  return composition;
}

/**
 * The road winds down: it bends round a station on the left, runs under its words to the right, bends round the next
 * one there, and so on. The words of each step stand inside its bend.
 */
function windingAt(poster: Pathway, sheet: Sheet, share: number): Composition {
  const { left, right, paper } = sheet;
  const split = sheet.shape === 'wide';
  const unit = sheet.unit * (split ? 0.72 : 1) * share;
  const radius = Math.max(66 * unit, 30 * sheet.unit);
  const width = Math.max(36 * unit, 14 * sheet.unit);
  const aside = radius + 32 * sheet.unit;
  const roadLeft = split ? left + (right - left) * 0.45 : left;
  const frame = split
    ? sideFrame(sheet, poster, roadLeft - left - 40 * sheet.unit)
    : stackedFrame(sheet, poster);
  const words = wordsOf(sheet, poster, right - roadLeft - radius - aside);
  const rows = words.map((block) => {
    const height = Math.max(2 * radius, block.height);
    return group([{ block, x: 0, y: (height - block.height) / 2 }], block.width, height);
  });
  const clear = 30 * unit;
  const gap = 2 * clear + width;
  const begin = split ? frame.begin : frame.begin + clear + width / 2;
  const end = split ? frame.end - width / 2 : frame.end - clear - width / 2;
  const parts = column(0, begin, end, [
    space(split ? 0 : gap * 0.7, split ? 0 : 0.6),
    ...rows.flatMap((row, index) => (index === 0 ? [row] : [space(gap, 1), row])),
    space(gap * 0.7, 0.6),
  ]);
  const tops = rows.map((row) => parts.placed.find(({ block }) => block === row)?.y ?? 0);
  const side = (index: number) => (index % 2 === 0 ? roadLeft + radius : right - radius);
  const last = side(rows.length - 1);
  const corners: readonly Corner[] = [
    ...(split ? [] : [[-20, begin] as const]),
    [side(0), split ? -20 : begin],
    ...rows.slice(1).flatMap((_, index): readonly Corner[] => {
      const above = (tops[index] ?? 0) + (rows[index]?.height ?? 0);
      const run = (above + (tops[index + 1] ?? 0)) / 2;
      return [
        [side(index), run],
        [side(index + 1), run],
      ];
    }),
    [last, end],
    ...leaving(sheet, end),
  ];
  return {
    ground: paper.ground,
    fields: clearFoot(sheet),
    routes: road(sheet, corners, 150 * sheet.unit, width),
    placed: [
      ...frame.placed,
      ...rows.flatMap((block, index) => {
        const [x, y] = [side(index), tops[index] ?? 0];
        return [
          { block, x: index % 2 === 0 ? x + aside : x - aside - block.width, y },
          stationAt(sheet, poster, index, { x, y: y + block.height / 2, radius }),
        ];
      }),
    ],
    overflow: parts.overflow + Math.max(0, begin + 2 * radius - end) + frame.overflow,
  };
}

/**
 * In a wide picture the road runs under the headline and sweeps up to the top beside it. The words stand under their
 * stations.
 */
function sweep(poster: Pathway, sheet: Sheet): Composition {
  const { left, right, top, bottom, unit, paper } = sheet;
  const { items } = poster.content;
  const radius = 44 * unit;
  const width = 24 * unit;
  const gutter = 36 * unit;
  const gap = 18 * unit;
  const cell = (right - left - (items.length - 1) * gutter) / items.length;
  const columnAt = (index: number) => left + index * (cell + gutter);
  const lastLeft = columnAt(items.length - 1);
  const head = masthead(sheet, poster, paper, lastLeft - left - gutter);
  const foot = footer(sheet, poster, paper, { ruled: false, brief: true });
  const floor = bottom - foot.height - 1.6 * gap;
  const under = top + head.height + gap;
  const stations = wordsOf(sheet, poster, cell).map((words, index) => {
    const high = index === items.length - 1;
    const x = columnAt(index) + radius;
    return { words, x, highest: (high ? top : under) + radius, lowest: floor - words.height - gap - radius };
  });
  const low = Math.min(...stations.slice(0, -1).map(({ lowest }) => lowest));
  const { x: to, highest: high } = stations.at(-1) ?? { x: right, highest: top };
  const rises = [1, 1.3, 1.7, 2.2, 2.8, 3.5].map((late) => {
    const rise: Rise = { from: left + radius, to, low, high, late };
    // Where the headline ends the road is still below it, and where the last words begin already above them.
    const below = Math.max(0, under + width / 2 - levelAt(rise, left + head.width + gap));
    const above = Math.max(0, levelAt(rise, lastLeft - width) - high - radius);
    const beyond = stations.reduce((sum, { x, highest, lowest }) => {
      const y = levelAt(rise, x);
      return sum + Math.max(0, highest - y) + Math.max(0, y - lowest);
    }, below + above);
    return { rise, beyond };
  });
  const { rise, beyond } = rises.reduce((best, each) => (each.beyond < best.beyond - 1 ? each : best));
  return {
    ground: paper.ground,
    routes: road(sheet, sweepCorners(sheet, rise), 0, width),
    placed: [
      { block: head, x: left, y: top },
      ...stations.flatMap(({ words, x }, index) => {
        const y = levelAt(rise, x);
        return [
          stationAt(sheet, poster, index, { x, y, radius }),
          { block: words, x: x - radius, y: y + radius + gap },
        ];
      }),
      { block: foot, x: left, y: bottom - foot.height },
    ],
    overflow:
      beyond + stations.reduce((sum, { words }) => sum + words.overflow, head.overflow + foot.overflow),
  };
}

/** Up to so many steps have room side by side. */
const mostAbreast = 3;

/**
 * The route as a road with the steps as its stations. In a wide picture a few go side by side where their titles leave
 * it room in some size; else, and where there is height, the road winds.
 */
export const compose: Compose<Content> = (poster, sheet) => {
  const { length } = poster.content.items;
  if (sheet.shape === 'wide' && length >= 2 && length <= mostAbreast)
    if (sweep(poster, inSmallestType(sheet)).overflow <= 0.5) return sweep(poster, sheet);
  return largestTextThatFits(poster, sheet, (larger, share) =>
    share > 1 ? windingAt(poster, larger, 1) : winding(poster, larger),
  );
};
