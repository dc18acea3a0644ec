import { compactText } from '../text/normalise.js';
import { type FoundNumeral, findNumerals, type ParsedFigure } from '../text/numerals.js';

/** What a passage says where a figure should stand. */
export type FigureInPassage =
  | { readonly kind: 'stands' }
  /** The figure leaves out a part of what is printed: 7.4万个 of 超7.4万个. */
  | { readonly kind: 'cut'; readonly printed: string; readonly passage: number }
  /** The figure is not there; `printed` is the most likely one that is. */
  | { readonly kind: 'absent'; readonly printed?: string; readonly passage: number };

type Quantity = FoundNumeral & { readonly kind: 'quantity' };

/** Looks for a figure in passages: as printed, and whole. */
export function figureInPassages(
  printed: string,
  figure: ParsedFigure,
  passages: readonly string[],
): FigureInPassage {
  const wanted = compactText(printed).text;
  let cut: FigureInPassage | undefined;
  for (const [passage, text] of passages.entries()) {
    const compact = compactText(text).text;
    const quantities = quantitiesOf(compact);
    for (let at = compact.indexOf(wanted); at >= 0; at = compact.indexOf(wanted, at + 1)) {
      const whole = quantities.find(({ index, length }) => index < at + wanted.length && at < index + length);
      if (whole === undefined) continue;
      if (sameStatement(whole.figure, figure)) return { kind: 'stands' };
      cut ??= { kind: 'cut', printed: whole.text, passage };
    }
  }
  return cut ?? likeliest(figure, passages);
}

/** Whether two figures state the same number in the same way; units are compared elsewhere. */
export function sameStatement(one: ParsedFigure, other: ParsedFigure): boolean {
  return sameValue(one.value, other.value) && one.qualifier === other.qualifier;
}

export function sameValue(one: ParsedFigure['value'], other: ParsedFigure['value']): boolean {
  const [a, b] = [one, other].map((value) =>
    typeof value === 'number' ? { from: value, to: value } : value,
  );
  return a !== undefined && b !== undefined && close(a.from, b.from) && close(a.to, b.to);
}

/** Equal but for the rounding of decimal fractions. */
function close(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

function quantitiesOf(text: string): readonly Quantity[] {
  return findNumerals(text).filter((numeral): numeral is Quantity => numeral.kind === 'quantity');
}

/** Of the figures that are there: one of the same value, else of the same unit, nearest in size. */
function likeliest(figure: ParsedFigure, passages: readonly string[]): FigureInPassage {
  const ranked = passages
    .flatMap((text, passage) => quantitiesOf(compactText(text).text).map((found) => ({ found, passage })))
    .map((candidate) => ({ ...candidate, distance: figureDistance(candidate.found.figure, figure) }))
    .toSorted((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best === undefined
    ? { kind: 'absent', passage: 0 }
    : { kind: 'absent', printed: best.found.text, passage: best.passage };
}

/** How unlike two figures are: for naming the one most likely meant, never for taking it. */
export function figureDistance(one: ParsedFigure, other: ParsedFigure): number {
  if (sameValue(one.value, other.value)) return 0;
  const [a, b] = [one, other].map(({ value }) => (typeof value === 'number' ? value : value.from));
  const apart = Math.abs(Math.log10(((a ?? 0) + 1) / ((b ?? 0) + 1)));
  return (one.unit === other.unit ? 1 : 100) + (Number.isFinite(apart) ? apart : 50);
}
