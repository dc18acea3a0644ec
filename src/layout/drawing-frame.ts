import type { Poster } from '../model/poster.js';
import { type Block, nothing, type Placed, stack } from './block.js';
import { columnHeadline } from './column-headline.js';
import { footer } from './footer.js';
import { headline, kicker, masthead } from './masthead.js';
import type { Sheet } from './sheet.js';

/** Kicker, headline and foot, and the place they leave to the drawing. Lengths in px. */
export interface DrawingFrame {
  readonly placed: readonly Placed[];
  /** Where the drawing may begin and end; beside a headline the route leaves over the foot at its end. */
  readonly begin: number;
  readonly end: number;
  readonly overflow: number;
}

/**
 * The headline over the drawing, across the sheet.
 *
 * @param options how large the headline is against that of the step, and whether a hairline stands over the foot
 */
export function stackedFrame(
  sheet: Sheet,
  poster: Poster,
  { share = 1, ruled = false }: { readonly share?: number; readonly ruled?: boolean } = {},
): DrawingFrame {
  const { left, right, paper } = sheet;
  const head = masthead(sheet, poster, paper, right - left, share);
  return frameBetween(sheet, head, footer(sheet, poster, paper, { ruled }));
}

/** The place between a head and a foot. */
export function frameBetween({ left, top, bottom }: Sheet, head: Block, foot: Block): DrawingFrame {
  return {
    placed: [
      { block: head, x: left, y: top },
      { block: foot, x: left, y: bottom - foot.height },
    ],
    begin: top + head.height,
    end: bottom - foot.height,
    overflow: head.overflow + foot.overflow,
  };
}

/**
 * On a wide sheet: the headline in a column on the left, beside the drawing, and what is `below` at the foot of that
 * column; the foot in one row across.
 */
export function sideFrame(sheet: Sheet, poster: Poster, width: number, below = nothing): DrawingFrame {
  const { left, top, bottom, unit, paper } = sheet;
  const foot = footer(sheet, poster, paper, { ruled: false, brief: true });
  const end = Math.round(bottom - foot.height - 30 * unit);
  const wordsEnd = end - 26 * unit;
  const taken = below.height === 0 ? 0 : below.height + 26 * unit;
  const head = sideMasthead({ ...sheet, bottom: wordsEnd - taken }, poster, width);
  return {
    placed: [
      { block: head, x: left, y: top },
      { block: below, x: left, y: wordsEnd - below.height },
      { block: foot, x: left, y: bottom - foot.height },
    ],
    begin: top,
    end,
    overflow:
      head.overflow + below.overflow + foot.overflow + Math.max(0, top + head.height + taken - wordsEnd),
  };
}

/** Kicker and headline in a column of their own, over so many px for others: as large as the height allows. */
export function sideMasthead(sheet: Sheet, poster: Poster, width: number, below = 0): Block {
  if (sheet.bare) return nothing;
  const { sizes, paper, unit } = sheet;
  const above = kicker(sheet, poster, paper, width);
  const between = sizes.kicker * 0.8;
  const room = sheet.bottom - sheet.top - above.height - between - below;
  const sentence = columnHeadline(
    sheet,
    poster,
    width,
    columnSizes.map((size) => size * unit),
    room,
  );
  return stack([above, sentence ?? headline(sheet, poster, paper, width, leastInColumn * unit)], between);
}

/** Of headlines in a column, at a width of 1080: there the height decides, not the step. */
const leastInColumn = 40;
const columnSizes = [70, 66, 62, 58, 54, 50, 46, 43, leastInColumn];
