import { breakLines, narrow } from './break-lines.js';
import { hyphenationPoints } from './hyphenation.js';
import { cutToMeasure } from './last-resort.js';
import {
  type Dress,
  type PlacedCell,
  type PlacedCells,
  type PlacedText,
  placeCells,
  placeText,
  widthOfCells,
} from './placed-cells.js';
import { type Cell, cellsOf, type Phrase } from './prepare.js';

/** Characters that follow each other without a correction; `space` in em stands before them. */
export interface Run {
  readonly text: string;
  readonly space: number;
  readonly emphasised: boolean;
  /** Whether its marks are Latin ones: the font's feature `pwid`. */
  readonly proportional: boolean;
}

export interface SetLine {
  /** Its part of the text; with U+00AD behind it where it ends inside a word, whose hyphen stands in the last run. */
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
  /** How many lines end inside a term, which is wider than the measure. */
  readonly parted: number;
  /** How much a reader minds the breaks; see `BrokenParagraph`. */
  readonly strain: number;
  /** Lines of an English headline that end badly or hold next to nothing; see `BrokenParagraph`. */
  readonly poor: number;
}

export interface Setting extends Dress {
  /** The measure, in em. */
  readonly width: number;
}

/**
 * Sets a text in lines of a given measure: cut between phrases, the lines of a headline balanced, marks
 * squeezed and hung, Han and Latin a hair apart. The lines joined give the text back.
 */
export function typeset(source: string, setting: Setting): SetText {
  const whole = placeText(source, setting);
  const inMeasures = alreadySet.get(whole) ?? new Map<number, SetText>();
  alreadySet.set(whole, inMeasures);
  const set = inMeasures.get(setting.width) ?? setPlaced(whole, setting);
  inMeasures.set(setting.width, set);
  return set;
}

/** By measure. It lives as long as the placed text is remembered. */
const alreadySet = new WeakMap<PlacedText, Map<number, SetText>>();

function setPlaced(prepared: PlacedText, setting: Setting): SetText {
  const whole = partTerms(prepared, setting);
  const cut = cutPhrases(whole, setting);
  const placed = cut === undefined ? whole : placeCells(cut.pieces, whole.prepared.text, setting);
  const { insideTerms } = whole.prepared;
  const plain = setCells(placed, setting, cut?.excess ?? 0, insideTerms);
  if (setting.manner === 'headline' || setting.width >= narrow) return plain;
  const hole = (set: SetText) =>
    Math.max(0, ...set.lines.slice(0, -1).map(({ width }) => setting.width - width));
  if (plain.fits && hole(plain) <= widestHole * setting.width) return plain;
  const parted = partLongWords(whole);
  if (parted === undefined) return plain;
  const cells = placeCells(parted.pieces, whole.prepared.text, setting);
  const hyphenated = setCells(cells, setting, 0, insideTerms, parted.inside);
  const better = plain.fits
    ? hyphenated.fits && hyphenated.lines.length <= plain.lines.length && hole(hyphenated) < hole(plain) * 0.6
    : hyphenated.excess < plain.excess;
  return better ? hyphenated : plain;
}

/** A line of a narrow column may be so much of its measure shorter before a long word is parted for it. */
const widestHole = 0.4;

/** Lines from cells, of which those that end certain stretches take a hyphen at the end of a line. */
function setCells(
  { cells, ends, reach }: PlacedCells,
  setting: Setting,
  excess: number,
  insideTerms: ReadonlySet<number>,
  parted: ReadonlySet<number> = new Set(),
): SetText {
  const hyphened = new Set([...parted].map((index) => ends[index] ?? 0));
  const hyphen = hyphened.size === 0 ? 0 : setting.advances.advance('-');
  const widthOf = (from: number, to: number): number => {
    const first = cells[from];
    const last = cells[to - 1];
    if (first === undefined || last === undefined) return 0;
    const width = (reach[to] ?? 0) - (reach[from] ?? 0) - first.space + first.pull - last.trim;
    return hyphened.has(to) ? width + hyphen : width;
  };
  const broken = breakLines({
    pieces: ends.map((end, index) => {
      const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
      return {
        from,
        to: end,
        text: textOf(cells, from, end),
        goesOn: cells[end - 1]?.emphasised === true && cells[end]?.emphasised === true,
        parted: parted.has(index),
      };
    }),
    widthOf,
    measure: setting.width,
    manner: setting.manner,
  });

  const lines = broken.lines.map(({ from, to }): SetLine => {
    const runs = runsOf(cells, from, to);
    const text = textOf(cells, from, to);
    const width = widthOf(from, to);
    const last = runs.at(-1);
    if (!hyphened.has(to) || last === undefined) return { text, runs, width };
    return {
      text: `${text}\u00ad`,
      runs: [...runs.slice(0, -1), { ...last, text: `${last.text}-` }],
      width,
    };
  });
  const width = Math.max(0, ...lines.map((line) => line.width));
  const over = Math.max(excess, width - setting.width);
  return {
    lines,
    width,
    fits: over <= 0.001,
    excess: over <= 0.001 ? 0 : over,
    parted: lines
      .slice(0, -1)
      .filter((_, index) => insideTerms.has(cells[(broken.lines[index]?.to ?? 0) - 1]?.to ?? 0)).length,
    strain: broken.strain,
    poor: broken.poor,
  };
}

/** The phrases of a Latin text with its long words parted, and which pieces end inside a word; nothing where none is long. */
function partLongWords({
  prepared,
  phrases,
}: PlacedText):
  | { readonly pieces: readonly (readonly Cell[])[]; readonly inside: ReadonlySet<number> }
  | undefined {
  if (/\p{Script=Han}/u.test(prepared.text)) return undefined;
  const points = new Set(
    hyphenationPoints(prepared.text).filter(
      (at) => !prepared.quantities.some(({ from, to }) => from < at && at < to),
    ),
  );
  if (points.size === 0) return undefined;
  const pieces: (readonly Cell[])[] = [];
  const inside = new Set<number>();
  for (const { from, to, text } of phrases) {
    const cuts = [...points].filter((at) => from < at && at < to);
    for (const [index, end] of [...cuts, to].entries()) {
      const start = cuts[index - 1] ?? from;
      if (points.has(end)) inside.add(pieces.length);
      pieces.push(cellsOf(text.slice(start - from, end - from), start, prepared));
    }
  }
  return { pieces, inside };
}

/** A text whose phrases are parted around terms, and terms where their phrases meet, as far as they are too wide for the measure. */
function partTerms(whole: PlacedText, setting: Setting): PlacedText {
  const { prepared, phrases, wide, cells, ends } = whole;
  const rooms = roomsOf(whole, setting.width);
  const isWide = (index: number) => (wide[index] ?? 0) > (rooms[index] ?? 0);
  if (!phrases.some(({ inner }, index) => inner.some((places) => places.length > 0) && isWide(index)))
    return whole;
  const fits = (part: readonly PlacedCell[]) =>
    widthOfCells(part, setting.advances) <= setting.width + (part.at(-1)?.trim ?? 0) - (part[0]?.pull ?? 0);
  const parts = phrases.flatMap((phrase, index): readonly Phrase[] =>
    isWide(index)
      ? partsOf(phrase, cells.slice(ends[index - 1] ?? 0, ends[index]), phrase.inner, fits)
      : [phrase],
  );
  const pieces = parts.map((part) => part.cells);
  return {
    prepared,
    phrases: parts,
    wide: pieces.map((each) => widthOfCells(each, setting.advances)),
    ...placeCells(pieces, prepared.text, setting),
  };
}

/** A phrase cut at the first places that are left; what is too wide even then, at the next. */
function partsOf(
  phrase: Phrase,
  cells: readonly PlacedCell[],
  [places, ...left]: Phrase['inner'],
  fits: (part: readonly PlacedCell[]) => boolean,
): readonly Phrase[] {
  if (places === undefined || fits(cells)) return [{ ...phrase, cells, inner: [] }];
  const ends = [...places.filter((at) => phrase.from < at && at < phrase.to), phrase.to];
  return ends.flatMap((to, index) => {
    const from = ends[index - 1] ?? phrase.from;
    const own = cells.filter((cell) => from <= cell.from && cell.from < to);
    const text = phrase.text.slice(from - phrase.from, to - phrase.from);
    const seams = phrase.seams.filter((at) => from < at && at < to);
    return partsOf({ text, from, to, seams, inner: [], cells: own }, own, left, fits);
  });
}

/** What each phrase may take of a line: the empty half of a mark at either end needs no room. */
function roomsOf({ cells, ends }: PlacedText, width: number): readonly number[] {
  return ends.map((end, index) => {
    const first = cells[ends[index - 1] ?? 0];
    return width + (cells[end - 1]?.trim ?? 0) - (first?.pull ?? 0);
  });
}

/** The pieces between which lines may end where a phrase is wider than the measure and has to be cut; else nothing. */
function cutPhrases(
  whole: PlacedText,
  { advances, width }: Setting,
): { readonly pieces: readonly (readonly Cell[])[]; readonly excess: number } | undefined {
  const { prepared, phrases, wide } = whole;
  const rooms = roomsOf(whole, width);
  if (rooms.every((room, index) => (wide[index] ?? 0) <= room)) return undefined;
  let excess = 0;
  const pieces = phrases.flatMap((phrase, index): readonly (readonly Cell[])[] => {
    const over = (wide[index] ?? 0) - (rooms[index] ?? 0);
    if (over <= 0) return [phrase.cells];
    const seams = phrase.seams.map((seam) => seam - phrase.from);
    const cut = cutToMeasure(phrase.text, { seams, measure: width, advance: advances.advance });
    if (cut.harmed) excess = Math.max(excess, over);
    let from = phrase.from;
    return cut.pieces.map((piece) => {
      const own = cellsOf(piece, from, prepared);
      from += piece.length;
      return own;
    });
  });
  return { pieces, excess };
}

/** The cells from..to as runs: a new one begins where a correction stands, or where the colour or the marks change. */
function runsOf(cells: readonly PlacedCell[], from: number, to: number): readonly Run[] {
  const runs: Run[] = [];
  let start = from;
  for (let end = from + 1; end <= to; end += 1) {
    const [before, next] = [cells[end - 1], cells[end]];
    const goesOn =
      end < to &&
      next?.space === 0 &&
      next.emphasised === before?.emphasised &&
      next.proportional === before.proportional;
    const first = cells[start];
    if (goesOn || first === undefined) continue;
    const { emphasised, proportional, pull, space } = first;
    runs.push({
      text: textOf(cells, start, end),
      space: start === from ? pull : space,
      emphasised,
      proportional,
    });
    start = end;
  }
  return runs;
}

function textOf(cells: readonly Cell[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index += 1) text += cells[index]?.text ?? '';
  return text;
}
