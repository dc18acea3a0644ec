import { breakLines } from './break-lines.js';
import { emptyOnTheLeft, emptyOnTheRight, isLatin } from './marks.js';
import { splitPhrases } from './phrases.js';
import { type Manner, spaceBetween } from './spacing.js';

/** What the typesetter must know of a face; lengths in em. */
export interface Advances {
  readonly advance: (text: string) => number;
  /** Where the ink of a character begins, from its origin. */
  readonly inkLeft: (character: string) => number;
}

/** Characters that follow each other without a correction; `space` in em stands before them. */
export interface Run {
  readonly text: string;
  readonly space: number;
  readonly emphasised: boolean;
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
  /** False where a piece that must not be broken is wider than the measure. */
  readonly fits: boolean;
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

interface Cell {
  readonly text: string;
  readonly advance: number;
  /** Space before it when it does not start a line. */
  readonly space: number;
  readonly emphasised: boolean;
}

/** The half of a closing mark that is empty needs no room at the end of a line. */
function endTrim(text: string, advances: Advances): number {
  const visible = text.trimEnd();
  const spaces = visible === text ? 0 : advances.advance(text) - advances.advance(visible);
  return spaces + (emptyOnTheRight.has(visible.at(-1) ?? '') ? 0.5 : 0);
}

/** An opening mark at the start of a line is pulled left until its ink meets the margin. */
function startPull(text: string, advances: Advances): number {
  const first = [...text][0] ?? '';
  return emptyOnTheLeft.has(first) ? 0.04 - advances.inkLeft(first) : 0;
}

/** Latin letters and digits stay together so that their kerning is kept; all else stands alone. */
function cutCells(piece: string): string[] {
  return piece.match(/[A-Za-z0-9\u00C0-\u024F.,'%/:?&=_+@#~\s-]+|./gsu) ?? [];
}

const remembered = new Map<string, readonly string[]>();

/** A poster tries its sentences at many sizes; their phrases stay the same. */
function phrasesOf(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= 2000) remembered.clear();
  const phrases = splitPhrases(text);
  remembered.set(text, phrases);
  return phrases;
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

/**
 * Sets a text in lines of a given measure: cut between phrases, the lines of a headline balanced, marks
 * squeezed and hung, Han and Latin a hair apart. The lines joined give the text back.
 */
export function typeset(source: string, setting: Setting): SetText {
  const text = tidy(source);
  const { advances, manner } = setting;
  const emphasisFrom = setting.emphasis === undefined ? -1 : text.indexOf(tidy(setting.emphasis));
  const emphasisTo = emphasisFrom < 0 ? -1 : emphasisFrom + tidy(setting.emphasis ?? '').length;

  const cells: Cell[] = [];
  const pieceEnds: number[] = [];
  let offset = 0;
  for (const piece of phrasesOf(text)) {
    for (const part of cutCells(piece)) {
      const previous = cells.at(-1)?.text ?? '';
      cells.push({
        text: part,
        advance: advances.advance(part),
        space: previous === '' ? 0 : spaceBetween([...previous].at(-1) ?? '', [...part][0] ?? '', manner),
        emphasised: offset >= emphasisFrom && offset < emphasisTo,
      });
      offset += part.length;
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
    return whole + startPull(first.text, advances) - endTrim(last.text, advances);
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
      const space = index === 0 ? startPull(cell.text, advances) : cell.space;
      const last = runs.at(-1);
      if (last !== undefined && space === 0 && last.emphasised === cell.emphasised) {
        runs[runs.length - 1] = { ...last, text: last.text + cell.text };
      } else {
        runs.push({ text: cell.text, space, emphasised: cell.emphasised });
      }
    }
    return { text: runs.map((run) => run.text).join(''), runs, width: widthOf(from, to) };
  });
  const width = Math.max(0, ...lines.map((line) => line.width));
  return { lines, width, fits: width <= setting.width + 0.001, strain: broken.strain };
}
