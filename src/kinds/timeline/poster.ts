import { type Block, type Column, column, group, type Space, space } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { sideFrame, stackedFrame } from '../../layout/drawing-frame.js';
import { footer } from '../../layout/footer.js';
import { masthead } from '../../layout/masthead.js';
import { clearFoot, leaving, type Station, type Tick } from '../../layout/route.js';
import type { Sheet } from '../../layout/sheet.js';
import { typeSteps } from '../../layout/type-sizes.js';
import type { DatedItem } from '../../model/content.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';
import { date, event, ofOneYear, yearsBetween } from './dated.js';

interface Row {
  readonly block: Block;
  /** Where the station stands, from the top of the block. */
  readonly station: number;
}

/** Stations one under the other: the date above its text where there is height, beside it where there is not. */
function rowsOf(
  sheet: Sheet,
  items: readonly DatedItem[],
  width: number,
  beside: boolean,
  size: number,
): Row[] {
  const { sizes } = sheet;
  const form = { under: sheet.shape === 'wide', oneYear: ofOneYear(items) };
  const widest = Math.max(...items.map((item) => date(sheet, item, size, width, false, form).width));
  const dateWidth = beside ? widest + 36 * sheet.unit : width;
  return items.map((item, index) => {
    const last = index === items.length - 1;
    const when = date(sheet, item, size, width, last, form);
    const what = event(sheet, item, beside ? width - dateWidth : width);
    const block = beside
      ? group([
          { block: when, x: 0, y: 0 },
          {
            block: what,
            x: dateWidth,
            y: sheet.shape === 'wide' ? size * 0.38 - sizes.text * 0.5 : when.height - sizes.text * 0.88,
          },
        ])
      : group([
          { block: when, x: 0, y: 0 },
          { block: what, x: 0, y: when.height + sizes.text * 0.6 },
        ]);
    return { block, station: sheet.shape === 'wide' ? size * 0.38 : when.height / 2 };
  });
}

/** The route is the drawing: it comes in from the left, passes every event, and runs on out of the sheet. */
function upright(
  sheet: Sheet,
  items: readonly DatedItem[],
  rows: readonly Row[],
  frame: { readonly line: number; readonly parts: Column; readonly end: number; readonly begin: number },
): Pick<Composition, 'routes' | 'ticks' | 'stations'> {
  const { unit, paper } = sheet;
  const thickness = 9 * unit;
  const at = rows.map(
    (row) => (frame.parts.placed.find(({ block }) => block === row.block)?.y ?? 0) + row.station,
  );
  const radius = 19 * unit;
  const stations: Station[] = at.map((y, index) => ({
    x: frame.line,
    y,
    radius,
    colour: paper.accent,
    fill: index === at.length - 1 ? paper.accent : paper.ground,
    stroke: 7 * unit,
  }));
  const ticks: Tick[] = at.slice(1).flatMap((y, index) => {
    const years = yearsBetween(items[index], items[index + 1]);
    const from = at[index] ?? y;
    return Array.from({ length: Math.max(0, years - 1) }, (_, year) => {
      const level = from + ((y - from) * (year + 1)) / years;
      return {
        from: [frame.line, level] as const,
        to: [frame.line + 22 * unit, level] as const,
        width: 4 * unit,
        colour: paper.accent,
      };
    });
  });
  return {
    routes: [
      {
        corners: [
          [-thickness, frame.begin],
          [frame.line, frame.begin],
          [frame.line, frame.end],
          ...leaving(sheet, frame.end),
        ],
        radius: 44 * unit,
        width: thickness,
        colour: paper.accent,
      },
    ],
    ticks,
    stations,
  };
}

const tallDates = { wide: [50, 50], square: [104, 88], portrait: [168, 108], story: [168, 108] } as const;

/** Dates are as large as the height allows: they give way before the words do. */
function stacked(poster: Poster<Content>, sheet: Sheet, beside: boolean): Composition {
  let composition = stackedAt(poster, sheet, beside, 1);
  for (const share of [0.88, 0.77, 0.68]) {
    if (composition.overflow <= 0.5) break;
    composition = stackedAt(poster, sheet, beside, share);
  }
  return composition;
}

function stackedAt(poster: Poster<Content>, sheet: Sheet, beside: boolean, share: number): Composition {
  const { left, right, unit, sizes, paper } = sheet;
  const split = sheet.shape === 'wide';
  const { items } = poster.content;
  const splitAt = left + (right - left) * 0.34;
  const lineLeft = (split ? splitAt : left) + 19 * unit;
  const bodyLeft = lineLeft + 57 * unit;
  const [tall, low] = tallDates[sheet.shape];
  const dateSize = Math.max(
    sizes.text * (split ? 1.5 : 2),
    (beside ? low : tall) * share * unit * (sizes.text / (sheet.unit * (split ? 38 : 46))),
  );
  const rows = rowsOf(sheet, items, right - bodyLeft, beside, dateSize);
  // A date above its words must stand nearer to them than to the words before; small type stands closer.
  const gap = (split ? (sheet.step >= typeSteps - 2 ? 10 : 18) : beside ? 28 : 42) * unit;
  const turn = (split ? 0 : 44) * unit;
  const between = (index: number): Space =>
    space(gap, 0.45 + Math.min(4, yearsBetween(items[index], items[index + 1])) * 0.3);
  const list = rows.flatMap((row, index) => (index === 0 ? [row.block] : [between(index - 1), row.block]));
  if (split) {
    const frame = sideFrame(sheet, poster, splitAt - left - 34 * unit);
    const parts = column(bodyLeft, frame.begin, frame.end, [...list, space(gap * 1.4, 0.4)]);
    const line = { line: lineLeft, parts, begin: frame.begin, end: frame.end };
    return {
      ground: paper.ground,
      ...upright(sheet, items, rows, line),
      routes: [
        {
          corners: [[lineLeft, -20], [lineLeft, frame.end], ...leaving(sheet, frame.end)],
          radius: 44 * unit,
          width: 9 * unit,
          colour: paper.accent,
        },
      ],
      placed: [...frame.placed, ...parts.placed],
      overflow: frame.overflow + parts.overflow,
    };
  }
  const frame = stackedFrame(sheet, poster);
  const { begin: headEnd, end: footTop } = frame;
  const parts = column(bodyLeft, headEnd + gap, footTop - gap, [
    space(turn + 12 * unit, 0.3),
    ...list,
    space(turn + gap * 0.6, 0.3),
  ]);
  return {
    ground: paper.ground,
    fields: clearFoot(sheet),
    ...upright(sheet, items, rows, {
      line: lineLeft,
      parts,
      begin: headEnd + gap + 16 * unit,
      end: footTop - gap * 0.9,
    }),
    placed: [...frame.placed, ...parts.placed],
    overflow: parts.overflow + frame.overflow,
  };
}

/** Stations side by side on one line from edge to edge. */
function lying(poster: Poster<Content>, sheet: Sheet): Composition {
  const { left, right, unit, sizes, paper } = sheet;
  const { items } = poster.content;
  const width = right - left;
  const gutter = 32 * unit;
  const cell = (width - (items.length - 1) * gutter) / items.length;
  const head = masthead(sheet, poster, paper, width);
  const foot = footer(sheet, poster, paper);
  const drop = 36 * unit;
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
  const radius = 17 * unit;
  const stationX = (index: number) => left + index * (cell + gutter) + radius;
  return {
    ground: paper.ground,
    routes: [
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
    ticks: items.slice(1).flatMap((item, index) => {
      const years = yearsBetween(items[index], item);
      return Array.from({ length: Math.max(0, years - 1) }, (_, year) => {
        const x = stationX(index) + ((stationX(index + 1) - stationX(index)) * (year + 1)) / years;
        return {
          from: [x, y - 18 * unit] as const,
          to: [x, y] as const,
          width: 4 * unit,
          colour: paper.accent,
        };
      });
    }),
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

export const compose: Compose<Content> = (poster, sheet) => {
  if (sheet.shape === 'wide')
    return poster.content.items.length <= 3 ? lying(poster, sheet) : stacked(poster, sheet, true);
  // A line of its own lets an event's words be larger; beside its date it takes less height, of which a square has little.
  const above = stacked(poster, sheet, false);
  if (above.overflow <= 0.5 && sheet.shape !== 'square') return above;
  const beside = stacked(poster, sheet, true);
  if (beside.overflow <= 0.5) return beside;
  return above.overflow > 0.5 && (sheet.shape === 'square' || poster.content.items.length > 4)
    ? beside
    : above;
};
