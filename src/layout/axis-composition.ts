import type { Content, DrawnFigure } from '../model/content.js';
import type { Poster } from '../model/poster.js';
import type { Shape } from '../model/preset.js';
import { type Block, column, group, space } from './block.js';
import { chartKey } from './chart-key.js';
import { captionWidth } from './compared-captions.js';
import { type ComparedRows, type Comparison, comparedFigures } from './compared-figures.js';
import type { Composition } from './composition.js';
import { footer } from './footer.js';
import { bannerMasthead, masthead } from './masthead.js';
import { leaving } from './route.js';
import type { Sheet } from './sheet.js';

/** The widest captions beside the line on a wide sheet, as a share of it; longer ones break. A slide is wider still. */
const widestBeside = { picture: 0.34, slide: 0.42 } as const;

/**
 * Figures along one axis: the route comes in, turns down and is the line at nought from which they all start. On a wide
 * sheet their captions stand to its left, where there is height they stand over them.
 */
export function axisComposition(
  poster: Poster<Content & { readonly items: readonly DrawnFigure[]; readonly of?: number }>,
  sheet: Sheet,
  comparison: Pick<Comparison, 'draw' | 'band'> & {
    readonly largest: Readonly<Record<Shape, number>>;
    /** Whether captions stand over their lines on a wide sheet, too: for few figures there is height. */
    readonly captionsOver?: boolean;
  },
): Composition {
  const { left, right, top, bottom, unit, paper } = sheet;
  const wide = sheet.shape === 'wide';
  const thickness = 9 * unit;
  const inset = 30 * unit;
  const beside =
    wide && comparison.captionsOver !== true
      ? captionWidth(
          sheet,
          poster.content.items,
          (right - left) * widestBeside[sheet.bare ? 'slide' : 'picture'],
        )
      : undefined;
  const line = left + (beside === undefined ? 0 : beside + inset) + thickness / 2;
  const width = right - line;
  const foot = footer(sheet, poster, paper, { ruled: false, brief: wide });
  const head = wide
    ? bannerMasthead(sheet, poster, paper, right - left)
    : masthead(sheet, poster, paper, right - left);
  // Small type stands closer.
  const close = unit * (1 - 0.1 * sheet.step);
  const gap = { wide: 24, square: 36, portrait: 53, story: 56 }[sheet.shape] * close;
  const turn = { wide: 14, square: 30, portrait: 44, story: 44 }[sheet.shape] * close;
  const headEnd = top + head.height + (wide ? 22 * unit : gap);
  const footTop = bottom - foot.height - (wide ? 26 * unit : gap);

  const compared = (below: number) =>
    comparedFigures(
      sheet,
      poster.content.items,
      { ...comparison, inset, ...(beside === undefined ? {} : { beside }) },
      {
        width,
        height: footTop - headEnd - 2 * turn - below - gap * (poster.content.items.length - 1) * 1.3,
        largest: comparison.largest[sheet.shape] * unit,
      },
    );
  const keyed = (drawn: ComparedRows) => withKey(sheet, poster.content, drawn, { width, inset, gap });
  // A key that stands below the rows takes of their height.
  const free = keyed(compared(0));
  const drawn = free.below === 0 ? free : keyed(compared(free.below));
  const list = drawn.blocks.flatMap((row, index) => (index === 0 ? [row] : [space(gap, 1), row]));
  const parts = column(line, headEnd, footTop, [space(turn, 0.7), ...list, space(turn, 0.7)]);
  return {
    ground: paper.ground,
    routes: [
      {
        width: thickness,
        colour: paper.accent,
        corners: [[-thickness, headEnd], [line, headEnd], [line, footTop], ...leaving(sheet, footTop)],
        radius: wide ? Math.max(turn, 12 * unit) : turn * 0.8,
      },
    ],
    placed: [
      { block: head, x: left, y: top },
      ...parts.placed,
      { block: foot, x: left, y: bottom - foot.height },
    ],
    overflow: parts.overflow + drawn.overflow + head.overflow + foot.overflow,
  };
}

/**
 * The rows with their key: behind the end of the last and shortest row, where there is room; else in a row of its own.
 *
 * @returns in `below` the height a row of its own takes
 */
function withKey(
  sheet: Sheet,
  { items, of }: { readonly items: readonly DrawnFigure[]; readonly of?: number },
  { rows, lastEnd, lastHeight, chart, asOf, overflow }: ComparedRows,
  { width, inset, gap }: { readonly width: number; readonly inset: number; readonly gap: number },
): { readonly blocks: readonly Block[]; readonly below: number; readonly overflow: number } {
  const last = rows.at(-1);
  const key = chartKey(sheet, chart, items, { asOf, of, width: width - inset });
  if (last === undefined || key.height === 0) return { blocks: rows, below: 0, overflow };
  if (lastEnd + 40 * sheet.unit + key.width <= width && key.height <= lastHeight) {
    const foot = { block: key, x: width - key.width, y: last.height - key.height };
    return { blocks: [...rows.slice(0, -1), group([{ block: last, x: 0, y: 0 }, foot])], below: 0, overflow };
  }
  return {
    blocks: [...rows, group([{ block: key, x: inset, y: 0 }])],
    below: key.height + gap,
    overflow,
  };
}
