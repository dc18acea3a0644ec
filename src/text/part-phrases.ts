import { hyphenationPoints } from './hyphenation.js';
import { cutToMeasure } from './last-resort.js';
import { type Dress, type PlacedCell, type PlacedText, placeCells, widthOfCells } from './placed-cells.js';
import { type Cell, cellsOf, type Phrase } from './prepare.js';

/** What is too wide for a measure is parted here: words, terms and phrases, each where it does least harm. */
type Measure = Dress & {
  /** In em. */
  readonly width: number;
};

/** The phrases of a Latin text with its long words parted, and which pieces end inside a word; nothing where none is long. */
export function partLongWords({
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
export function partTerms(whole: PlacedText, setting: Measure): PlacedText {
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
export function cutPhrases(
  whole: PlacedText,
  { advances, width }: Measure,
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
