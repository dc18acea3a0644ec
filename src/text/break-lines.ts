import { englishBreakCost, isBetweenLatin, leansOnNext } from './english-lines.js';
import { lettersOf } from './graphemes.js';
import { clauseMarks } from './marks.js';
import type { Manner } from './spacing.js';

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether what is told apart by colour goes on in the next piece: it is one thing to the eye. */
  readonly goesOn?: boolean;
  /** Whether it ends inside a word: a line that ends with it takes a hyphen. */
  readonly parted?: boolean;
}

interface Paragraph {
  readonly pieces: readonly Piece[];
  /** Width of the line made of the cells from..to, in em. */
  readonly widthOf: (from: number, to: number) => number;
  readonly measure: number;
  readonly manner: Manner;
}

export interface BrokenParagraph {
  readonly lines: readonly { readonly from: number; readonly to: number }[];
  /** How much a reader minds the breaks, in sum: each from 0 (after a clause) to 1 (between two nouns). */
  readonly strain: number;
  /**
   * How many lines of an English headline end after a word that leans on the next, or hold one word and half of the
   * measure or less.
   */
  readonly poor: number;
}

/** Columns narrower than this, in em, are balanced like headlines: ragged right looks torn in them. */
export const narrow = 14;

/** A longer paragraph is no headline and no caption; it is not worth composing. */
const mostComposed = 24;

/** How much a reader minds a line ending after a piece, from 0 (not at all) to 1; more inside what is told apart. */
function breakCost(piece: Piece | undefined, next: Piece | undefined): number {
  if (piece?.parted === true) return 1.8;
  if (piece?.goesOn === true) return 3;
  const before = piece?.text ?? '';
  const after = next?.text ?? '';
  // At a joint of an address only where there is no other way, and rather between its parts than inside a name.
  if (/[\w/][/?&=._,-]$/.test(before) && /^\w/.test(after)) return /[/?&]$/.test(before) ? 1.5 : 2.5;
  if (isBetweenLatin(before, after)) return englishBreakCost(before, after);
  const end = before.trimEnd().at(-1) ?? '';
  if (clauseMarks.has(end)) return 0;
  if (/[、）》”’」』]/u.test(end) || /^[“‘《（「『]/u.test(after)) return 0.35;
  if (/[的等于於是中]$/u.test(before) || /^[与與和在从從为為对對向以将將让讓并並由\d]/u.test(after))
    return 0.45;
  return 1;
}

/** Whether a line of English would end after an article, a preposition or a conjunction. */
function isTorn(piece: Piece | undefined, next: Piece | undefined): boolean {
  return leansOnNext(piece?.text ?? '', next?.text ?? '');
}

/** Whether a line is one Latin word. */
function isLone(line: readonly Piece[]): boolean {
  return line.length === 1 && /^[\p{Script=Latin}’'-]+[,;:.!?]?\s*$/u.test(line[0]?.text ?? '');
}

/** A last line of one character, alone or with its mark, is an orphan. */
function isOrphan(text: string): boolean {
  return lettersOf(text) < 2;
}

/**
 * Chooses where a paragraph breaks: as few lines as the measure allows; among these the set of breaks with
 * the least raggedness, at the places a reader minds least. A headline counts its last line like the others,
 * so that it comes out balanced; running text lets it be short, but never an orphan.
 */
export function breakLines(paragraph: Paragraph): BrokenParagraph {
  const { pieces, widthOf, measure, manner } = paragraph;
  const count = pieces.length;
  if (count === 0) return { lines: [], strain: 0, poor: 0 };
  const from = (index: number) => pieces[index]?.from ?? 0;
  const to = (index: number) => pieces[index - 1]?.to ?? 0;
  const fits = (start: number, end: number) => end - start === 1 || widthOf(from(start), to(end)) <= measure;

  // Fewest lines, greedily.
  const greedy: { from: number; to: number }[] = [];
  for (let start = 0, end = 1; end <= count; end += 1) {
    const full = end === count || !fits(start, end + 1);
    if (!full) continue;
    greedy.push({ from: from(start), to: to(end) });
    start = end;
  }
  const fewest = greedy.length;
  if (fewest > mostComposed) return { lines: greedy, strain: 0, poor: 0 };
  const total = widthOf(from(0), to(count));
  const balanced = manner === 'headline' || measure < narrow;
  const ideal = balanced ? Math.min(measure, total / fewest) : measure;
  const cost = (start: number, end: number): number => {
    const width = widthOf(from(start), to(end));
    const last = end === count;
    if (
      last &&
      start > 0 &&
      isOrphan(
        pieces
          .slice(start, end)
          .map((piece) => piece.text)
          .join(''),
      )
    )
      return 1e6;
    const slack = (ideal - width) / ideal;
    const breaking = last ? 0 : breakCost(pieces[end - 1], pieces[end]);
    if (balanced) return slack * slack + breaking * 0.18;
    return (last ? Math.max(0, 0.3 - width / measure) : slack * slack) + breaking * 0.06;
  };

  /** best[lines][end]: the cheapest way to set the first `end` pieces in so many lines. */
  type Way = { readonly cost: number; readonly start: number };
  type Solution = BrokenParagraph & { readonly worst: number };
  const solve = (lines: number): Solution | undefined => {
    const best: (Way | undefined)[][] = [[{ cost: 0, start: 0 }]];
    for (let line = 1; line <= lines; line += 1) {
      const row: (Way | undefined)[] = [];
      for (let end = line; end <= count; end += 1) {
        for (let start = end - 1; start >= line - 1 && fits(start, end); start -= 1) {
          const so = best[line - 1]?.[start];
          if (so === undefined) continue;
          const total = so.cost + cost(start, end);
          if (row[end] === undefined || total < (row[end]?.cost ?? 0)) row[end] = { cost: total, start };
        }
      }
      best.push(row);
    }
    const result: { from: number; to: number }[] = [];
    let [strain, worst, poor] = [0, 0, 0];
    for (let line = lines, end = count; line > 0; line -= 1) {
      const way = best[line]?.[end];
      if (way === undefined || (line === lines && way.cost >= 1e6 && lines < count)) return undefined;
      result.unshift({ from: from(way.start), to: to(end) });
      const cost = way.start > 0 ? breakCost(pieces[way.start - 1], pieces[way.start]) : 0;
      strain += cost;
      const torn = isTorn(pieces[way.start - 1], pieces[way.start]);
      const lone = isLone(pieces.slice(way.start, end)) && widthOf(from(way.start), to(end)) <= measure / 2;
      if (torn) worst = Math.max(worst, cost);
      if (balanced) poor += Number(torn) + Number(lone && count > 1);
      end = way.start;
    }
    return { lines: result, strain, worst, poor };
  };
  const first = solve(fewest);
  // An English headline rather takes one more line than to end one after “the”.
  const second = first === undefined || (balanced && first.worst > 0) ? solve(fewest + 1) : undefined;
  const better = second !== undefined && second.worst < (first?.worst ?? Number.POSITIVE_INFINITY);
  return (better ? second : first) ?? second ?? { lines: greedy, strain: 0, poor: 0 };
}
