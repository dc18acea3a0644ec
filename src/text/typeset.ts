import { breakLines, narrow } from './break-lines.js';
import { cutPhrases, partLongWords, partTerms } from './part-phrases.js';
import {
  type Dress,
  type PlacedCell,
  type PlacedCells,
  type PlacedText,
  placeCells,
  placeText,
} from './placed-cells.js';
import type { Cell } from './prepare.js';

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
  /** Whether large type: no long word is parted in it to fill a line, only one that is wider than the measure. */
  readonly display?: boolean;
}

/**
 * Sets a text in lines of a given measure: cut between phrases, the lines of a headline balanced, marks
 * squeezed and hung, Han and Latin a hair apart. The lines joined give the text back.
 */
export function typeset(source: string, setting: Setting): SetText {
  const whole = placeText(source, setting);
  const known = setting.display === true ? setAsDisplay : alreadySet;
  const inMeasures = known.get(whole) ?? new Map<number, SetText>();
  known.set(whole, inMeasures);
  const set = inMeasures.get(setting.width) ?? setPlaced(whole, setting);
  inMeasures.set(setting.width, set);
  return set;
}

/** By measure. It lives as long as the placed text is remembered. */
const alreadySet = new WeakMap<PlacedText, Map<number, SetText>>();
const setAsDisplay = new WeakMap<PlacedText, Map<number, SetText>>();

function setPlaced(prepared: PlacedText, setting: Setting): SetText {
  const whole = partTerms(prepared, setting);
  const cut = cutPhrases(whole, setting);
  const placed = cut === undefined ? whole : placeCells(cut.pieces, whole.prepared.text, setting);
  const { insideTerms } = whole.prepared;
  const plain = setCells(placed, setting, cut?.excess ?? 0, insideTerms);
  if (setting.manner === 'headline' || setting.width >= narrow) return plain;
  const hole = (set: SetText) =>
    Math.max(0, ...set.lines.slice(0, -1).map(({ width }) => setting.width - width));
  if (plain.fits && (setting.display === true || hole(plain) <= widestHole * setting.width)) return plain;
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
