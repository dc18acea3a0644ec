import { displayWidth } from '../text/width.js';
import type { Painter } from './painter.js';
import { plain } from './painter.js';

/** What to show of a text: 1-based line and column, and how many code units of that line to underline. */
export interface FramedPlace {
  readonly line: number;
  readonly column: number;
  readonly length?: number;
}

/** As many cells of a line are shown; longer lines are cut to a window around the caret. */
const windowWidth = 88;

/**
 * The line of a place with carets under what is meant, aligned under Chinese text as a terminal sets it, and
 * the line before it. Empty when the text has no such line.
 *
 * @example
 * frame('figure: 超7.5万个', { line: 1, column: 9, length: 6 })
 * //  1 | figure: 超7.5万个
 * //    |         ^^^^^^^^^
 */
export function frame(text: string, place: FramedPlace, paint: Painter = plain): string {
  const lines = text.split(/\r?\n/);
  const line = lines[place.line - 1];
  if (line === undefined) return '';
  const margin = String(place.line).length;
  const gutter = (label: string) => paint.faint(`${label.padStart(margin)} |`);
  const shown = cutToWindow(line, place.column - 1, place.length ?? 1);
  const before = lines[place.line - 2];
  const rows = [
    `${gutter(String(place.line))} ${shown.text}`,
    `${gutter('')} ${' '.repeat(shown.indent)}${paint.fault('^'.repeat(shown.carets))}`,
  ];
  if (before !== undefined && before.trim() !== '') {
    rows.unshift(`${gutter(String(place.line - 1))} ${cutToWindow(before, 0, 0).text}`);
  }
  return rows.map((row) => row.trimEnd()).join('\n');
}

interface Window {
  readonly text: string;
  readonly indent: number;
  readonly carets: number;
}

/** The part of a line around a place, with the cells before the carets and under them counted. */
function cutToWindow(line: string, start: number, length: number): Window {
  const at = Math.min(start, line.length);
  const end = Math.min(at + Math.max(1, length), Math.max(line.length, at + 1));
  let from = 0;
  // A third of the window stands before the caret, so that what follows is seen too.
  if (width(line) > windowWidth) {
    while (from < at && width(line.slice(from, at)) > windowWidth / 3) from += 1;
    if (from < 12) from = 0;
  }
  const lead = from > 0 ? '… ' : '';
  let to = line.length;
  if (width(line.slice(from)) > windowWidth) {
    to = from;
    for (let cells = 0; to < line.length && cells < windowWidth; to++) cells += width(line[to] ?? '');
  }
  const tail = to < line.length ? ' …' : '';
  return {
    text: visible(lead + line.slice(from, to) + tail),
    indent: width(lead + line.slice(from, at)),
    carets: Math.max(1, width(line.slice(at, Math.min(end, to)))),
  };
}

function width(text: string): number {
  return displayWidth(visible(text), 'narrow');
}

/** What would move the cursor or hide itself is shown as a mark of one cell. */
function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(/(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u00bf');
}
