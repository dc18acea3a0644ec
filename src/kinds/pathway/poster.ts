import { type Block, column, group, type Placed, space, stack } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { sideFrame, stackedFrame } from '../../layout/drawing-frame.js';
import { footer } from '../../layout/footer.js';
import { largestTextThatFits } from '../../layout/largest-text-that-fits.js';
import { bannerMasthead } from '../../layout/masthead.js';
import { numberedStation } from '../../layout/numbered-station.js';
import { road } from '../../layout/road.js';
import { type Corner, leaving } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { inSmallestType } from '../../layout/smallest-type.js';
import { text } from '../../layout/text.js';
import { itemText, titledItem, titleSize } from '../../layout/titled-item.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';

type Pathway = Poster<Content>;

function numberOf({ content: { start } }: Pathway, index: number): string {
  return String((start ?? 1) + index);
}

/**
 * The words of every step; where its station shows an icon, its number goes before its title.
 *
 * @param narrow whether the text then begins under the number: a column has no width to give away
 */
function wordsOf(sheet: Sheet, poster: Pathway, width: number, narrow = false): readonly Block[] {
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
    const numbered = (block: Block) =>
      group([
        { block: number, x: 0, y: 0 },
        { block, x: indent, y: 0 },
      ]);
    if (!narrow || item.text === undefined) return numbered(titledItem(sheet, item, width - indent, size));
    const title = numbered(titledItem(sheet, { title: item.title }, width - indent, size));
    return stack([title, itemText(sheet, item.text, width)], sheet.sizes.text * 0.5);
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

/** How far the stations of a level road reach, at a width of 1080: they give way before the words do. */
const levelRadii = [62, 54, 46, 38] as const;

/**
 * In a wide picture the road runs level from edge to edge under the headline, for it measures nothing: its stations stand
 * in equal steps, the words under them.
 */
function level(poster: Pathway, sheet: Sheet): Composition {
  const [largest, ...smaller] = levelRadii;
  return smaller.reduce(
    (composition, radius) =>
      composition.overflow <= 0.5 ? composition : levelAt(poster, sheet, radius * sheet.unit),
    levelAt(poster, sheet, largest * sheet.unit),
  );
}

function levelAt(poster: Pathway, sheet: Sheet, radius: number): Composition {
  const { left, right, top, bottom, unit, paper } = sheet;
  const { items } = poster.content;
  const gutter = 44 * unit;
  const under = Math.max(14 * unit, radius * 0.4);
  const cell = (right - left - (items.length - 1) * gutter) / items.length;
  const columnAt = (index: number) => left + index * (cell + gutter);
  const head = bannerMasthead(sheet, poster, paper, right - left);
  const foot = footer(sheet, poster, paper, { ruled: false, brief: true });
  const words = group(
    wordsOf(sheet, poster, cell, true).map((block, index) => ({
      block,
      x: columnAt(index) - left,
      y: 2 * radius + under,
    })),
  );
  const gap = 20 * unit;
  const parts = column(left, top, bottom, [head, space(gap, 0.9), words, space(gap, 1), foot]);
  const y = (parts.placed.find(({ block }) => block === words)?.y ?? 0) + radius;
  const beyond = 20;
  return {
    ground: paper.ground,
    routes: road(
      sheet,
      [
        [-beyond, y],
        [sheet.width + beyond, y],
      ],
      0,
      radius * 0.56,
    ),
    placed: [
      ...parts.placed,
      ...items.map((_, index) => stationAt(sheet, poster, index, { x: columnAt(index) + radius, y, radius })),
    ],
    overflow: parts.overflow,
  };
}

/** Up to so many steps have room side by side. */
const mostAbreast = 3;

/**
 * The route as a road with the steps as its stations. In a wide picture a few go side by side where their words leave
 * it room in some size; else, and where there is height, the road winds.
 */
export const compose: Compose<Content> = (poster, sheet) => {
  const { length } = poster.content.items;
  if (sheet.shape === 'wide' && length >= 2 && length <= mostAbreast)
    if (level(poster, inSmallestType(sheet)).overflow <= 0.5) return level(poster, sheet);
  return largestTextThatFits(poster, sheet, (larger, share) =>
    share > 1 ? windingAt(poster, larger, 1) : winding(poster, larger),
  );
};
