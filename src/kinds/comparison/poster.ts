import { type Block, type Column, column, nothing, type Placed, space } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { sideFrame } from '../../layout/drawing-frame.js';
import { footer } from '../../layout/footer.js';
import { bannerMasthead, masthead } from '../../layout/masthead.js';
import { type Corner, clearFoot, leaving, type Route, type Station } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { text } from '../../layout/text.js';
import { typeSteps } from '../../layout/type-sizes.js';

import type { Poster } from '../../model/poster.js';
import type { Words } from '../../model/words.js';
import type { Content, Side } from './content.js';

type Hand = 'left' | 'right';

/** Half of the way between the two tracks, and from a track to its words; at a width of 1080. */
const halfGauge = 34;
const clearance = 40;

/** Air between two rows, in sizes of a point. */
const rowGap = 0.6;

/** The largest a point of a few words is set, at a width of 1080. */
const largestPoint = { wide: 66, square: 104, portrait: 124, story: 128 } as const;

interface Row {
  readonly left: Block;
  readonly right: Block;
  /** Type size of its first line, in px: the station stands level with it. */
  readonly size: number;
}

interface Manner {
  readonly face: 'headline' | 'text';
  readonly size: number;
}

function point(sheet: Sheet, content: Words | undefined, hand: Hand, width: number, manner: Manner): Block {
  if (content === undefined) return nothing;
  return text(sheet, content, {
    ...manner,
    colour: sheet.paper.ink,
    width,
    leading: manner.face === 'headline' ? 1.24 : 1.36,
    // Words are balanced; sentences fill their lines, of which a column has few.
    manner: manner.face,
    align: hand === 'left' ? 'right' : 'left',
  });
}

/**
 * Points of a few words are the picture: they are set as large as one line each allows and their rows have height.
 * Sentences are text.
 */
function mannerOf(
  sheet: Sheet,
  { content: { left, right } }: Poster<Content>,
  width: number,
  height: number,
): Manner {
  const { sizes, unit, shape } = sheet;
  const points = [...left.points, ...right.points];
  const rows = Math.max(left.points.length, right.points.length);
  const widest = Math.max(...points.map(({ long }) => sheet.faces.headline.advance(long)));
  const size = Math.min(
    largestPoint[shape] * unit,
    (width / widest) * 0.98,
    (height - sizes.lead * 1.3) / (rows * (1 + rowGap)),
    sizes.headline * 1.2,
  );
  return size >= sizes.text * 1.15
    ? { face: 'headline', size }
    : { face: 'text', size: Math.max(32 * unit, Math.min(sizes.text, width / 10.5)) };
}

/** The two titles, then the points row by row; every row is as high as the higher of its sides. */
function rowsOf(sheet: Sheet, poster: Poster<Content>, width: number, height: number): readonly Row[] {
  const { left, right } = poster.content;
  const manner = mannerOf(sheet, poster, width, height);
  const titleSize = Math.max(sheet.sizes.lead * 0.9, 32 * sheet.unit);
  const title = (side: Side, hand: Hand) =>
    text(sheet, side.title, {
      face: 'textStrong',
      size: titleSize,
      colour: sheet.paper.accent,
      width,
      leading: 1.24,
      manner: 'headline',
      align: hand === 'left' ? 'right' : 'left',
    });
  const count = Math.max(left.points.length, right.points.length);
  return [
    { left: title(left, 'left'), right: title(right, 'right'), size: titleSize },
    ...Array.from({ length: count }, (_, row) => ({
      left: point(sheet, left.points[row], 'left', width, manner),
      right: point(sheet, right.points[row], 'right', width, manner),
      size: manner.size,
    })),
  ];
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Tracks extends Pick<Composition, 'stations' | 'placed' | 'overflow'> {
  readonly x: readonly [number, number];
}

/** Both sides along their tracks in a place of the sheet: words mirrored about the middle, stations level by row. */
function tracks(sheet: Sheet, poster: Poster<Content>, place: Place): Tracks {
  const { unit, paper } = sheet;
  const middle = (place.left + place.right) / 2;
  const gauge = halfGauge * unit;
  const width = middle - place.left - gauge - clearance * unit;
  const rows = rowsOf(sheet, poster, width, place.bottom - place.top);
  const gap = rowGap * (rows[1]?.size ?? 0);
  const held = rows.map(({ left, right }): Block => {
    const higher = left.height > right.height ? left : right;
    return { ...higher, overflow: left.overflow + right.overflow };
  });
  const parts: Column = column(
    0,
    place.top,
    place.bottom,
    held
      .flatMap((block, row) => (row === 0 ? [space(0, 0.5), block] : [space(gap, 0.5), block]))
      .concat(space(0, 0.5)),
  );
  const tops = held.map((block) => parts.placed.find((placed) => placed.block === block)?.y ?? 0);
  const x = [middle - gauge, middle + gauge] as const;
  const station = (at: number, row: number, filled: boolean): Station => ({
    x: at,
    y: (tops[row] ?? 0) + (rows[row]?.size ?? 0) / 2,
    radius: (row === 0 ? 22 : 15) * unit,
    colour: paper.accent,
    fill: filled ? paper.accent : paper.ground,
    stroke: 6 * unit,
  });
  return {
    x,
    stations: rows.flatMap(({ left, right }, row) => [
      ...(left === nothing ? [] : [station(x[0], row, false)]),
      ...(right === nothing ? [] : [station(x[1], row, true)]),
    ]),
    placed: rows.flatMap(({ left, right }, row): Placed[] => [
      { block: left, x: place.left, y: tops[row] ?? 0 },
      { block: right, x: x[1] + clearance * unit, y: tops[row] ?? 0 },
    ]),
    overflow: parts.overflow,
  };
}

/** One line comes in, parts into two tracks, one a side, and leaves as one again. */
function lines(sheet: Sheet, corners: readonly (readonly Corner[])[]): readonly Route[] {
  const { unit, paper } = sheet;
  return corners.map((each) => ({ corners: each, radius: 40 * unit, width: 8 * unit, colour: paper.accent }));
}

/** Under the headline, across the whole sheet. */
function across(poster: Poster<Content>, sheet: Sheet): Composition {
  const { left, right, top, bottom, unit, paper } = sheet;
  const wide = sheet.shape === 'wide';
  const head = wide
    ? bannerMasthead(sheet, poster, paper, right - left)
    : masthead(sheet, poster, paper, right - left);
  const foot = footer(sheet, poster, paper, { ruled: false });
  const gap = { wide: 18, square: 34, portrait: 46, story: 50 }[sheet.shape] * unit;
  const begin = top + head.height + gap;
  const end = bottom - foot.height - gap * 0.9;
  const air = (wide ? 11 : 46) * unit;
  const drawn = tracks(sheet, poster, { left, right, top: begin + air, bottom: end - air });
  const [one, other] = drawn.x;
  return {
    ground: paper.ground,
    fields: clearFoot(sheet),
    routes: lines(sheet, [
      [[-20, begin], [one, begin], [one, end], ...leaving(sheet, end)],
      [[-20, begin], [other, begin], [other, end], ...leaving(sheet, end)],
    ]),
    stations: drawn.stations ?? [],
    placed: [
      { block: head, x: left, y: top },
      ...drawn.placed,
      { block: foot, x: left, y: bottom - foot.height },
    ],
    overflow: drawn.overflow + head.overflow + foot.overflow,
  };
}

/** Beside the headline, from the upper edge of the sheet to the lower. */
function beside(poster: Poster<Content>, sheet: Sheet): Composition {
  const { left, right, top, unit, paper } = sheet;
  const drawingLeft = left + (right - left) * 0.42;
  const frame = sideFrame(sheet, poster, drawingLeft - left - 40 * unit);
  const drawn = tracks(sheet, poster, { left: drawingLeft, right, top, bottom: frame.end - 24 * unit });
  return {
    ground: paper.ground,
    routes: lines(
      sheet,
      drawn.x.map((x) => [[x, -20], [x, frame.end], ...leaving(sheet, frame.end)]),
    ),
    stations: drawn.stations ?? [],
    placed: [...frame.placed, ...drawn.placed],
    overflow: frame.overflow + drawn.overflow,
  };
}

/**
 * Two tracks of one route, open stations on the left, filled ones on the right: two sides that can be followed row by
 * row. A wide sheet has room for points of a few words beside its headline; sentences get its whole width.
 */
export const compose: Compose<Content> = (poster, sheet) => {
  const { left, right, shape, faces, sizes } = sheet;
  if (shape !== 'wide') return across(poster, sheet);
  const room = (right - left) * 0.58 * 0.5 - (halfGauge + clearance) * sheet.unit;
  const brief = [...poster.content.left.points, ...poster.content.right.points].every(
    ({ long }) => faces.headline.advance(long) * sizes.text * 1.15 <= room,
  );
  if (!brief) return across(poster, sheet);
  const drawn = beside(poster, sheet);
  // Smaller points across the sheet are the last resort, before several pictures.
  return drawn.overflow === 0 || sheet.step < typeSteps - 1 ? drawn : across(poster, sheet);
};
