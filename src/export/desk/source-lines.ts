import type { EvidencedStatement, SourceText } from '../../model/evidence.js';
import type { Place } from '../../model/trace.js';

/** A line of a source text, cut where passages begin and end. */
export interface SourceLine {
  /** 1-based. */
  readonly number: number;
  readonly anchor: string;
  readonly pieces: readonly SourcePiece[];
}

export interface SourcePiece {
  readonly text: string;
  /** The statements that rest on it; none for most of a text. */
  readonly statements: readonly string[];
}

/** Where a line of a source text stands on the page: `line-1-207`; the first text is the story's own. */
export function lineAnchor(text: number, line: number): string {
  return `line-${text + 1}-${line}`;
}

/** A source text line by line as it stands, with the passages of statements marked in it. */
export function sourceLines(
  { file, text }: SourceText,
  index: number,
  statements: readonly EvidencedStatement[],
): readonly SourceLine[] {
  const marks = statements.flatMap(({ id, passages }) =>
    passages.filter(({ place }) => place.file === file).map(({ place }) => ({ id, place })),
  );
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line, at) => {
      const number = at + 1;
      const here = marks.flatMap(({ id, place }) => {
        const span = within(place, number, line.length);
        return span === undefined ? [] : [{ id, ...span }];
      });
      const cuts = [0, line.length, ...here.flatMap(({ start, end }) => [start, end])];
      const sorted = [...new Set(cuts)].toSorted((one, other) => one - other);
      return {
        number,
        anchor: lineAnchor(index, number),
        pieces: sorted.slice(0, -1).map((start, piece) => ({
          text: line.slice(start, sorted[piece + 1]),
          // The narrowest passage first: a click on a figure leads to the figure, not to the sentence around it.
          statements: here
            .filter((mark) => mark.start <= start && start < mark.end)
            .toSorted((one, other) => one.end - one.start - (other.end - other.start))
            .map(({ id }) => id),
        })),
      };
    });
}

/** Which part of a line belongs to a place, in code units; `end` is exclusive. */
function within(
  { line, column, endLine, endColumn }: Place,
  number: number,
  length: number,
): { readonly start: number; readonly end: number } | undefined {
  if (number < line || number > endLine) return undefined;
  const start = number === line ? Math.min(column - 1, length) : 0;
  const end = number === endLine ? Math.min(endColumn, length) : length;
  return start < end ? { start, end } : undefined;
}
