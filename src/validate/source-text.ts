import type { Correction } from '../model/story.js';
import type { Place } from '../model/trace.js';
import { lineStartsOf, positionAt } from '../parse/tree.js';
import { compactText, foldForComparison, type MappedText } from '../text/normalise.js';

/** The source as it is to be read: its corrections applied, ready for searching. */
export interface SourceText {
  /** The name of a further source file; absent for the story's own source. */
  readonly file?: string;
  /** As printed. */
  readonly printed: string;
  readonly lineStarts: readonly number[];
  /** Corrected, still with the white space of the print; offsets are those of the print. */
  readonly corrected: MappedText;
  /** The corrected text folded for comparison; offsets are those of the print. */
  readonly folded: MappedText;
  /** For each code unit of `folded`, its place in `corrected`. */
  readonly inCorrected: MappedText;
}

/** A stretch of the folded source; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Why a correction could not be applied: the passage is not there, or stands in several places. */
export type CorrectionFault = { readonly index: number } & (
  | { readonly kind: 'missing' }
  | { readonly kind: 'ambiguous'; readonly lines: readonly number[] }
);

/**
 * Reads a source with its corrections. Each correction is looked for in the text as printed.
 *
 * @param file the name of a further source file; its places carry it
 */
export function readSource(
  printed: string,
  corrections: readonly Correction[],
  file?: string,
): { readonly source: SourceText; readonly faults: readonly CorrectionFault[] } {
  const bare = withCorrections(printed, []);
  const faults: CorrectionFault[] = [];
  const changes: Change[] = [];
  for (const [index, correction] of corrections.entries()) {
    const found = occurrences(bare, correction.printed, correction.after);
    const [only] = found;
    if (only === undefined) faults.push({ index, kind: 'missing' });
    else if (found.length > 1)
      faults.push({ index, kind: 'ambiguous', lines: found.map((place) => lineOf(bare, place)) });
    else {
      const start = bare.folded.starts[only.start] ?? 0;
      const end = bare.folded.ends[only.end - 1] ?? start;
      const overlaps = changes.some((other) => start < other.end && other.start < end);
      if (overlaps) faults.push({ index, kind: 'missing' });
      else changes.push({ start, end, read: correction.read });
    }
  }
  const source = withCorrections(printed, changes);
  return { source: file === undefined ? source : { ...source, file }, faults };
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly read: string;
}

function withCorrections(printed: string, changes: readonly Change[]): SourceText {
  const corrected = applyChanges(printed, changes);
  const inCorrected = foldForComparison(corrected.text);
  const folded = {
    text: inCorrected.text,
    starts: inCorrected.starts.map((at) => corrected.starts[at] ?? 0),
    ends: inCorrected.ends.map((at) => corrected.ends[at - 1] ?? 0),
  };
  return { printed, lineStarts: lineStartsOf(printed), corrected, folded, inCorrected };
}

function applyChanges(printed: string, changes: readonly Change[]): MappedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (piece: string, place: (unit: number) => Stretch) => {
    text += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      const { start, end } = place(unit);
      starts.push(start);
      ends.push(end);
    }
  };
  let last = 0;
  for (const change of changes.toSorted((one, other) => one.start - other.start)) {
    const from = last;
    add(printed.slice(from, change.start), (unit) => ({ start: from + unit, end: from + unit + 1 }));
    add(change.read, () => change);
    last = change.end;
  }
  const from = last;
  add(printed.slice(from), (unit) => ({ start: from + unit, end: from + unit + 1 }));
  return { text, starts, ends };
}

/**
 * Where a passage stands in the source, compared as folded, never fuzzily. With `after`, only where those
 * words stand directly before it.
 */
export function occurrences(source: SourceText, passage: string, after?: string): readonly Stretch[] {
  const wanted = foldForComparison(passage).text;
  const before = after === undefined ? '' : foldForComparison(after).text;
  if (wanted === '') return [];
  const found: Stretch[] = [];
  const { text } = source.folded;
  const most = 100;
  for (
    let at = text.indexOf(before + wanted);
    at >= 0 && found.length < most;
    at = text.indexOf(before + wanted, at + 1)
  ) {
    found.push({ start: at + before.length, end: at + before.length + wanted.length });
  }
  return found;
}

/** Whether the source holds these words. */
export function holds(source: SourceText, words: string): boolean {
  return occurrences(source, words).length > 0;
}

/** The line of the print a stretch begins in. */
export function lineOf(source: SourceText, stretch: Stretch): number {
  return positionAt(source.lineStarts, source.folded.starts[stretch.start] ?? 0).line;
}

/** Where a stretch stands in the print. */
export function placeOf(source: SourceText, stretch: Stretch): Place {
  const start = positionAt(source.lineStarts, source.folded.starts[stretch.start] ?? 0);
  const end = positionAt(source.lineStarts, Math.max(0, (source.folded.ends[stretch.end - 1] ?? 1) - 1));
  const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  return source.file === undefined ? place : { ...place, file: source.file };
}

/** A stretch as it reads: corrections applied, the white space of the print removed. */
export function readingOf(source: SourceText, stretch: Stretch): string {
  const start = source.inCorrected.starts[stretch.start] ?? 0;
  const end = source.inCorrected.ends[stretch.end - 1] ?? start;
  return compactText(source.corrected.text.slice(start, end)).text;
}
