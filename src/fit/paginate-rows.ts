import type { HandoutPage, PlacedRow } from '../model/handout-page.js';

/** How tall the parts of a row are, in px. */
export interface MeasuredRow {
  /** What stands over it across the page; 0 without. */
  readonly heading: number;
  readonly slide: number;
  /** Each with the distance before it. */
  readonly notes: readonly number[];
}

export interface PageRoom {
  readonly height: number;
  /** What stands over the first row of the first page. */
  readonly head: number;
  /** Between two rows. */
  readonly gap: number;
  /** Between a slide and notes that go on below it. */
  readonly below: number;
}

/** Notes may be so much taller than their slide, in pages, before they also stand below it. */
const slack = 0.015;
/** A row taller than this, in pages, is cut between paragraphs, so that pages can end there. */
const tallest = 0.5;
/** Left free at the foot, in px: print rounds lengths otherwise than the screen. */
const rounding = 5;
/** Two rows move so much farther apart, in pages, towards the foot of theirs; a larger rest stays there. */
const mostApart = 0.05;

interface Unit {
  readonly row: PlacedRow;
  readonly height: number;
}

/**
 * Puts rows on pages: as few as there can be, filled as evenly as they allow. Notes much longer than their slide go on
 * below it, as columns of a newspaper do below a picture; a heading stays with its row. Nothing is left out.
 */
export function paginateRows(rows: readonly MeasuredRow[], room: PageRoom): readonly HandoutPage[] {
  const units = rows.flatMap((row, index) => unitsOf(row, index, room));
  return breakPages(units, room).map((page, index, pages) => {
    const rest = restOf(page, room, index === 0);
    const last = index === pages.length - 1;
    const gaps = page.length - (index === 0 && room.head > 0 ? 0 : 1);
    return {
      rows: page.map(({ row }) => row),
      apart: last || gaps === 0 ? 0 : Math.max(0, Math.min(Math.floor(rest / gaps), mostApart * room.height)),
    };
  });
}

/** A row as one piece, or as several that each fill two columns. */
function unitsOf(
  { heading, slide, notes }: MeasuredRow,
  row: number,
  { height: page, below }: PageRoom,
): readonly Unit[] {
  const beside = sumOf(notes);
  if (beside <= slide + slack * page)
    return [
      {
        row: { row, opens: true, below: [0, 0], beside: [0, notes.length] },
        height: heading + Math.max(slide, beside),
      },
    ];
  const units: Unit[] = [];
  for (let from = 0; from < notes.length; ) {
    const opens = from === 0;
    const above = opens ? slide + below : 0;
    const room = page * tallest - (opens ? heading : 0);
    let to = from + 1;
    while (to < notes.length && columns(above, notes, from, to + 1).height <= room) to += 1;
    const { height, middle } = columns(above, notes, from, to);
    units.push({
      row: { row, opens, below: [from, middle], beside: [middle, to] },
      height: height + (opens ? heading : 0),
    });
    from = to;
  }
  return units;
}

/** Where paragraphs are best divided between the column below a slide and the one beside it. */
function columns(above: number, notes: readonly number[], from: number, to: number) {
  let best = { height: Number.POSITIVE_INFINITY, middle: from };
  for (let middle = from; middle <= to; middle += 1) {
    const height = Math.max(above + sumOf(notes.slice(from, middle)), sumOf(notes.slice(middle, to)));
    if (height < best.height) best = { height, middle };
  }
  return best;
}

/** The pages with the least emptiness: first as few as can be, then even, and the last one not with a single row. */
function breakPages(units: readonly Unit[], room: PageRoom): readonly (readonly Unit[])[] {
  type Way = { readonly pages: number; readonly cost: number; readonly from: number };
  const ways: (Way | undefined)[] = [{ pages: 0, cost: 0, from: 0 }];
  for (let to = 1; to <= units.length; to += 1) {
    let best: Way | undefined;
    for (let from = to - 1; from >= 0; from -= 1) {
      const page = units.slice(from, to);
      const rest = restOf(page, room, from === 0);
      // A row taller than a page goes on overleaf by itself.
      if (rest < 0 && page.length > 1) break;
      const before = ways[from];
      if (before === undefined) continue;
      const empty = Math.max(0, rest) / room.height;
      const last = to === units.length;
      const alone = page.length === 1 && empty > 0.4 ? 1 : 0;
      const cost = before.cost + (last ? 0.2 * empty ** 2 : empty ** 2) + alone;
      const pages = before.pages + 1;
      if (best === undefined || pages < best.pages || (pages === best.pages && cost < best.cost))
        best = { pages, cost, from };
    }
    ways[to] = best;
  }
  const pages: (readonly Unit[])[] = [];
  for (let to = units.length; to > 0; ) {
    const from = ways[to]?.from ?? to - 1;
    pages.unshift(units.slice(from, to));
    to = from;
  }
  return pages;
}

/** What rows leave of a page; negative where they do not stand on it. */
function restOf(page: readonly Unit[], { height, head, gap }: PageRoom, first: boolean): number {
  return (
    height -
    rounding -
    (first && head > 0 ? head + gap : 0) -
    sumOf(page.map((unit) => unit.height)) -
    gap * (page.length - 1)
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
