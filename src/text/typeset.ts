import { breakLines } from './break-lines.js';
import { cutToMeasure } from './last-resort.js';
import { emptyOnTheLeft, emptyOnTheRight, isLatin } from './marks.js';
import { type Cell, cellsOf, type PreparedText, prepareText } from './prepare.js';
import { type Manner, spaceBetween } from './spacing.js';

/** What the typesetter must know of a face; lengths in em. */
export interface Advances {
  readonly advance: (text: string, marks?: 'full' | 'proportional') => number;
  /** Where the ink of a character begins, from its origin. */
  readonly inkLeft: (character: string) => number;
}

/** Characters that follow each other without a correction; `space` in em stands before them. */
export interface Run {
  readonly text: string;
  readonly space: number;
  readonly emphasised: boolean;
  /** Whether its marks are Latin ones: the font's feature `pwid`. */
  readonly proportional: boolean;
}

export interface SetLine {
  readonly text: string;
  readonly runs: readonly Run[];
  /** From the left edge of the block to the end of the ink, in em. */
  readonly width: number;
}

export interface SetText {
  readonly lines: readonly SetLine[];
  /** The widest line, in em. */
  readonly width: number;
  /**
   * False where a phrase is wider than the measure. Its lines then break inside it, against our rules but never
   * against those of marks; nothing is clipped.
   */
  readonly fits: boolean;
  /** By how much the widest such phrase is too wide, in em; 0 where all fit. */
  readonly excess: number;
  /** How much a reader minds the breaks; see `BrokenParagraph`. */
  readonly strain: number;
}

export interface Setting {
  readonly advances: Advances;
  /** The measure, in em. */
  readonly width: number;
  readonly manner: Manner;
  /** A part of the text that is told apart by colour. */
  readonly emphasis?: string | undefined;
}

interface PlacedCell extends Cell {
  readonly advance: number;
  /** Space before it when it does not start a line. */
  readonly space: number;
  readonly emphasised: boolean;
}

function advanceOf(cell: Cell, advances: Advances): number {
  return advances.advance(cell.text, cell.proportional ? 'proportional' : 'full');
}

/** The half of a closing mark that is empty needs no room at the end of a line. */
function endTrim(cell: Cell, advances: Advances): number {
  const visible = cell.text.trimEnd();
  const spaces = visible === cell.text ? 0 : advances.advance(cell.text) - advances.advance(visible);
  return spaces + (!cell.proportional && emptyOnTheRight.has(visible.at(-1) ?? '') ? 0.5 : 0);
}

/** An opening mark at the start of a line is pulled left until its ink meets the margin. */
function startPull({ first, proportional }: Cell, advances: Advances): number {
  return !proportional && emptyOnTheLeft.has(first) ? 0.04 - advances.inkLeft(first) : 0;
}

/** Collapses white space; between two Chinese characters it goes altogether. A full-width space is meant: it stays. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\u3000]+/gu, ' ')
    .trim()
    .replace(/(?<=[\p{Script=Han}\p{P}]) (?=\p{Script=Han})/gu, (space, at: number, whole: string) =>
      isLatin(whole[at - 1] ?? '') ? space : '',
    );
}

/** The pieces between which lines may end, each in cells; phrases wider than the measure are cut. */
function piecesOf(prepared: PreparedText, { advances, width }: Setting) {
  const pieces: (readonly Cell[])[] = [];
  let excess = 0;
  for (const phrase of prepared.phrases) {
    const [first] = phrase.cells;
    const last = phrase.cells.at(-1);
    if (first === undefined || last === undefined) continue;
    const wide = phrase.cells.reduce((sum, cell) => sum + advanceOf(cell, advances), 0);
    // The empty half of a mark at either end needs no room.
    const room = width + endTrim(last, advances) - startPull(first, advances);
    if (wide <= room) {
      pieces.push(phrase.cells);
      continue;
    }
    const seams = phrase.seams.map((seam) => seam - phrase.from);
    const cut = cutToMeasure(phrase.text, { seams, measure: width, advance: advances.advance });
    if (cut.harmed) excess = Math.max(excess, wide - room);
    let from = phrase.from;
    for (const piece of cut.pieces) {
      pieces.push(cellsOf(piece, from, prepared));
      from += piece.length;
    }
  }
  return { pieces, excess };
}

/**
 * Sets a text in lines of a given measure: cut between phrases, the lines of a headline balanced, marks
 * squeezed and hung, Han and Latin a hair apart. The lines joined give the text back.
 */
export function typeset(source: string, setting: Setting): SetText {
  const text = tidy(source);
  const { advances, manner } = setting;
  const emphasisFrom = setting.emphasis === undefined ? -1 : text.indexOf(tidy(setting.emphasis));
  const emphasisTo = emphasisFrom < 0 ? -1 : emphasisFrom + tidy(setting.emphasis ?? '').length;

  const { pieces, excess } = piecesOf(prepareText(text), setting);
  const cells: PlacedCell[] = [];
  const pieceEnds: number[] = [];
  for (const piece of pieces) {
    for (const cell of piece) {
      const previous = cells.at(-1);
      const space =
        previous === undefined || (cell.proportional && previous.proportional)
          ? 0
          : spaceBetween(previous.last, cell.first, manner);
      cells.push({
        ...cell,
        advance: advanceOf(cell, advances),
        space: cell.tight ? Math.min(0, space) : space,
        emphasised: cell.from >= emphasisFrom && cell.from < emphasisTo,
      });
    }
    pieceEnds.push(cells.length);
  }

  const reach: number[] = [0];
  for (const cell of cells) reach.push((reach.at(-1) ?? 0) + cell.space + cell.advance);
  const widthOf = (from: number, to: number): number => {
    const first = cells[from];
    const last = cells[to - 1];
    if (first === undefined || last === undefined) return 0;
    const whole = (reach[to] ?? 0) - (reach[from] ?? 0) - first.space;
    return whole + startPull(first, advances) - endTrim(last, advances);
  };

  const broken = breakLines({
    pieces: pieceEnds.map((end, index) => {
      const from = index === 0 ? 0 : (pieceEnds[index - 1] ?? 0);
      return {
        from,
        to: end,
        text: cells
          .slice(from, end)
          .map((cell) => cell.text)
          .join(''),
        goesOn: cells[end - 1]?.emphasised === true && cells[end]?.emphasised === true,
      };
    }),
    widthOf,
    measure: setting.width,
    manner,
  });

  const lines = broken.lines.map(({ from, to }) => {
    const runs: Run[] = [];
    for (const [index, cell] of cells.slice(from, to).entries()) {
      const space = index === 0 ? startPull(cell, advances) : cell.space;
      const last = runs.at(-1);
      const { emphasised, proportional } = cell;
      if (
        last !== undefined &&
        space === 0 &&
        last.emphasised === emphasised &&
        last.proportional === proportional
      ) {
        runs[runs.length - 1] = { ...last, text: last.text + cell.text };
      } else {
        runs.push({ text: cell.text, space, emphasised, proportional });
      }
    }
    return { text: runs.map((run) => run.text).join(''), runs, width: widthOf(from, to) };
  });
  const width = Math.max(0, ...lines.map((line) => line.width));
  const over = Math.max(excess, width - setting.width);
  return { lines, width, fits: over <= 0.001, excess: over <= 0.001 ? 0 : over, strain: broken.strain };
}
