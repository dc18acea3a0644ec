import { type Block, group, stack } from '../../layout/block.js';
import type { Compose } from '../../layout/compose.js';
import type { Composition } from '../../layout/composition.js';
import { sideFrame, stackedFrame } from '../../layout/drawing-frame.js';
import { leaving, type Route } from '../../layout/route.js';
import { settled } from '../../layout/settled.js';
import type { Sheet } from '../../layout/sheet.js';
import { typeSteps } from '../../layout/type-sizes.js';
import type { DatedItem } from '../../model/content.js';
import type { Poster } from '../../model/poster.js';
import type { Content } from './content.js';
import { date, event, ofOneYear } from './dated.js';
import { lying } from './lying.js';
import { timeScale } from './time-scale.js';

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
      : stack([when, what], sizes.text * 0.6);
    return { block, station: sheet.shape === 'wide' ? size * 0.38 : when.height / 2 };
  });
}

/** Rows in their places, and where the station of each stands on the line. */
interface Rail {
  readonly tops: readonly number[];
  readonly stations: readonly number[];
  readonly years: readonly number[];
  readonly overflow: number;
}

/**
 * Stations along an upright line. Where distance can mean time they stand to scale, and a row that has no room beside its
 * station moves off; else they stand in equal steps, and nothing says how much time one is.
 *
 * @param gap between two rows, at least
 */
function railOf(
  items: readonly DatedItem[],
  rows: readonly Row[],
  { begin, end, gap, touch }: Readonly<Record<'begin' | 'end' | 'gap' | 'touch', number>>,
): Rail {
  const heights = rows.map(({ block }) => block.height);
  const [first] = rows;
  const last = rows.at(-1);
  const from = begin + (first?.station ?? 0);
  const below = (last?.block.height ?? 0) - (last?.station ?? 0);
  const length = end - below - from;
  // Where the last stations would touch, the line runs on beside the last row and that moves off, too.
  const lengths = [length, end - touch / 2 - from].filter((each) => each > 0);
  for (const long of lengths) {
    const scale = timeScale(items, touch / long);
    if (scale === undefined) continue;
    const stations = scale.places.map((place) => from + place * long);
    const wished = rows.map(({ station }, index) => (stations[index] ?? from) - station);
    const { places: tops, overflow } = settled(wished, heights, { begin, end, gap });
    return { tops, stations, years: scale.years.map((place) => from + place * long), overflow };
  }
  const apart = rows.slice(1).map(({ station }, index) => {
    const before = rows[index];
    return before === undefined ? 0 : before.block.height - before.station + gap + station;
  });
  const needed = Math.max(0, ...apart);
  const steps = Math.max(1, rows.length - 1);
  const step = Math.max(needed, Math.min(length / steps, needed * mostStretch));
  const start = from + Math.max(0, length - step * steps) * 0.4;
  const stations = rows.map((_, index) => start + index * step);
  return {
    tops: rows.map(({ station }, index) => (stations[index] ?? start) - station),
    stations,
    years: [],
    overflow: Math.max(0, step * steps - length),
  };
}

/** Equal steps are at most so many times as long as their rows need: farther apart, a date stands alone. */
const mostStretch = 1.7;

/** The route is the drawing: it passes every event; from a row that moved off, a thin line leads to its place. */
function upright(
  sheet: Sheet,
  rows: readonly Row[],
  { tops, stations: at, years }: Rail,
  { line, body }: { readonly line: number; readonly body: number },
): Pick<Composition, 'ticks' | 'stations'> & { readonly leaders: readonly Route[] } {
  const { unit, paper } = sheet;
  const radius = radii[sheet.shape] * unit;
  return {
    leaders: at.flatMap((y, index): readonly Route[] => {
      const label = (tops[index] ?? 0) + (rows[index]?.station ?? 0);
      const off = Math.abs(label - y);
      if (off < radius * 0.6) return [];
      const turn = line + radius + (body - line - radius) * 0.42;
      const [from, to] = [[line + radius, y] as const, [body - 12 * unit, label] as const];
      // So near a bend would be a kink.
      const corners: Route['corners'] = off < 2 * radius ? [from, to] : [from, [turn, y], [turn, label], to];
      return [{ corners, radius: 14 * unit, width: 3 * unit, colour: paper.accent }];
    }),
    stations: at.map((y, index) => ({
      x: line,
      y,
      radius,
      colour: paper.accent,
      fill: index === at.length - 1 ? paper.accent : paper.ground,
      stroke: radius * 0.37,
    })),
    ticks: years
      .filter((y) => at.every((station) => Math.abs(station - y) > radius + 6 * unit))
      .map((y) => ({
        from: [line - 16 * unit, y] as const,
        to: [line, y] as const,
        width: 4 * unit,
        colour: paper.accent,
      })),
  };
}

/** Of stations: where height is short, small ones stay apart from each other. */
const radii = { wide: 15, square: 17, portrait: 19, story: 19 } as const;

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
  const line = (split ? splitAt : left) + 19 * unit;
  const body = line + 76 * unit;
  const [tall, low] = tallDates[sheet.shape];
  const dateSize = Math.max(
    sizes.text * (split ? 1.5 : 2),
    (beside ? low : tall) * share * unit * (sizes.text / (sheet.unit * (split ? 38 : 46))),
  );
  const rows = rowsOf(sheet, items, right - body, beside, dateSize);
  // A date above its words must stand nearer to them than to the words before; small type stands closer.
  const gap = (split ? (sheet.step >= typeSteps - 2 ? 10 : 18) : beside ? 28 : 42) * unit;
  const frame = split ? sideFrame(sheet, poster, splitAt - left - 34 * unit) : stackedFrame(sheet, poster);
  const turn = (split ? 0 : 56) * unit;
  const begin = frame.begin + (split ? 0 : gap) + turn;
  const end = frame.end - gap - (split ? gap * 0.4 : turn + gap * 0.6);
  const rail = railOf(items, rows, { begin, end, gap, touch: (2 * radii[sheet.shape] + 7) * unit });
  const { leaders, ...drawn } = upright(sheet, rows, rail, { line, body });
  const thickness = 9 * unit;
  const leave = split ? frame.end : frame.end - gap * 0.9;
  const entering: Route['corners'] = split
    ? [[line, -20]]
    : [
        [-thickness, frame.begin + gap + 16 * unit],
        [line, frame.begin + gap + 16 * unit],
      ];
  return {
    ground: paper.ground,
    ...drawn,
    routes: [
      ...leaders,
      {
        corners: [...entering, [line, leave], ...leaving(sheet, leave)],
        radius: 44 * unit,
        width: thickness,
        colour: paper.accent,
      },
    ],
    placed: [
      ...frame.placed,
      ...rows.map(({ block }, index) => ({ block, x: body, y: rail.tops[index] ?? begin })),
    ],
    overflow: frame.overflow + rail.overflow + rows.reduce((sum, { block }) => sum + block.overflow, 0),
  };
}

/** As many columns of words stand side by side on a wide sheet. */
const mostAcross = 3;

export const compose: Compose<Content> = (poster, sheet) => {
  if (sheet.shape === 'wide') {
    return poster.content.items.length <= mostAcross ? lying(poster, sheet) : stacked(poster, sheet, true);
  }
  // A line of its own lets an event's words be larger; beside its date it takes less height, of which a square has little.
  const above = stacked(poster, sheet, false);
  if (above.overflow <= 0.5 && sheet.shape !== 'square') return above;
  const beside = stacked(poster, sheet, true);
  if (beside.overflow <= 0.5) return beside;
  return above.overflow > 0.5 && (sheet.shape === 'square' || poster.content.items.length > 4)
    ? beside
    : above;
};
