import type { Block } from '../../layout/block.js';
import type { Composition } from '../../layout/composition.js';
import { serpentine } from '../../layout/serpentine.js';
import type { Sheet } from '../../layout/sheet.js';
import type { StatementMark } from './content.js';

/** How many rows of marks a shape has room for, and how high a row is, at a width of 1080. */
const rooms = {
  wide: { rows: 3, height: 62 },
  square: { rows: 3, height: 80 },
  portrait: { rows: 4, height: 100 },
  story: { rows: 4, height: 96 },
} as const;

/** Between two marks, at a width of 1080: so that each can be counted, and the least at which they are told apart. */
const comfortable = 20;
const closest = 8;

export interface StatementMarks {
  /** How many statements one mark stands for: 1, 10, 100 … */
  readonly each: number;
  /** Keeps the place of the drawing. */
  readonly room: Block;
  /** The drawing, from a height down. */
  readonly at: (top: number) => Required<Pick<Composition, 'routes' | 'ticks' | 'stations'>>;
}

/** Statements gathered by tens or hundreds, each gathering as what most of it is. */
function gather(statements: readonly StatementMark[], each: number): readonly StatementMark[] {
  if (each === 1) return statements;
  return Array.from({ length: Math.ceil(statements.length / each) }, (_, index) => {
    const some = statements.slice(index * each, (index + 1) * each);
    return { figure: false, own: some.filter(({ own }) => own).length * 2 >= some.length };
  });
}

/**
 * Every statement as a mark on one route that runs to and fro, in the order of the source: a figure carries a dot, those
 * of other sections are shorter and pale. More than a sheet has room for stand for ten or a hundred each.
 *
 * @param left where the rows begin, in px; they end at the right edge of the text
 */
export function statementMarks(
  sheet: Sheet,
  statements: readonly StatementMark[],
  left: number,
): StatementMarks {
  const { right, unit, paper } = sheet;
  const split = sheet.shape === 'wide';
  const room = rooms[sheet.shape];
  const height = room.height * unit;
  const width = right - left;
  let each = 1;
  while (statements.length / each > room.rows * Math.floor(width / (closest * unit))) each *= 10;
  const marks = gather(statements, each);
  const needed = Math.min(room.rows, Math.ceil(marks.length / Math.floor(width / (comfortable * unit))));
  // Beside a headline the last row is the line over the foot: it has to lead to the right.
  const rows = split && needed % 2 === 0 ? needed + 1 : needed;
  const inRow = Math.ceil(marks.length / rows);
  const pitch = width / inRow;
  const radius = Math.min(9 * unit, pitch * 0.36);
  const stroke = Math.min(5 * unit, pitch * 0.34);
  // The outermost dots end where the text does.
  const along = (place: number) => radius + (place * (width - 2 * radius)) / Math.max(1, inRow - 1);
  const aside = (sheet.width - right) * 0.55;
  const line = 7 * unit;
  const at = (top: number) => {
    const levels = Array.from({ length: rows }, (_, row) => top + (row + 1) * height - line / 2);
    const drawn = marks.map((mark, index) => {
      const row = Math.floor(index / inRow);
      const foot = levels[row] ?? top;
      return {
        figure: mark.figure,
        x: row % 2 === 0 ? left + along(index % inRow) : right - along(index % inRow),
        foot,
        head: foot - height * (mark.own ? 0.58 : 0.32),
        colour: mark.own ? paper.accent : paper.secondary,
      };
    });
    return {
      routes: [
        {
          corners: serpentine(sheet, levels, left - aside, right + aside, split ? levels.at(-1) : undefined),
          radius: 26 * unit,
          width: line,
          colour: paper.accent,
        },
      ],
      ticks: drawn.map(({ x, foot, head, colour }) => ({
        from: [x, foot] as const,
        to: [x, head] as const,
        width: stroke,
        colour,
      })),
      stations: drawn.flatMap(({ figure, x, head, colour }) =>
        figure ? [{ x, y: head, radius, colour, fill: colour, stroke }] : [],
      ),
    };
  };
  return { each, room: { width, height: rows * height, overflow: 0, itemsAt: () => [] }, at };
}
