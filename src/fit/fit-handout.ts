import type { HandoutPage } from '../model/handout-page.js';
import { type MeasuredRow, type PageRoom, paginateRows } from './paginate-rows.js';

/** A handout as it was measured in one size of text. */
export interface MeasuredRows extends PageRoom {
  /** From one ruled line to the next. */
  readonly line: number;
  readonly rows: readonly MeasuredRow[];
}

export interface FittedHandout {
  /** Which of the sizes the whole handout is set in. */
  readonly step: number;
  readonly pages: readonly HandoutPage[];
}

/** Notes that begin a page each may take so many more pages in larger type: few slides have notes that long. */
const moreForNotes = 1.1;

/**
 * The size of text a whole handout is set in, and its pages: the largest that takes no more pages than the smallest
 * does, or hardly more where each row begins a page of its own.
 *
 * @param sizes as measured in each size, from the largest to the floor
 * @param flows whether rows stand where there is room, or each begins a page of its own
 */
export function fitHandout(sizes: readonly MeasuredRows[], flows: 'rows' | 'notes'): FittedHandout {
  const ways = sizes.map((measured, step) => {
    const pages = flows === 'rows' ? paginateRows(measured.rows, measured) : pagesOfNotes(measured);
    return { step, pages, count: flows === 'rows' ? pages.length : sheetsOfNotes(measured) };
  });
  const fewest = Math.min(...ways.map(({ count }) => count));
  const most = flows === 'rows' ? fewest : Math.floor(fewest * moreForNotes);
  return ways.find(({ count }) => count <= most) ?? { step: 0, pages: [] };
}

/** A page a slide, and below its notes as many lines for the speaker's own as have room there. */
function pagesOfNotes({ rows, height, line }: MeasuredRows): readonly HandoutPage[] {
  return rows.map((each, row) => ({
    apart: 0,
    rows: [
      {
        row,
        opens: true,
        below: [0, 0],
        beside: [0, each.notes.length],
        lines: Math.max(0, Math.floor((height - heightOf(each)) / line) - 1),
      },
    ],
  }));
}

/** The sheets these pages take: notes that are longer go on overleaf, and a paragraph leaves a little of the page it ends. */
function sheetsOfNotes({ rows, height }: MeasuredRows): number {
  const taken = rows.map(heightOf);
  return taken.reduce((sum, each) => sum + (each <= height ? 1 : Math.ceil(each / (0.93 * height))), 0);
}

function heightOf({ slide, notes }: MeasuredRow): number {
  return slide + notes.reduce((sum, note) => sum + note, 0);
}
