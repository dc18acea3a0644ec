import { type FoundNumeral, findNumerals, type ParsedFigure, parseFigure } from './numerals.js';

/** What a printed figure is: a number with its unit, a rank, or a number inside a few words (每五家企业中有两家). */
export type ReadFigure =
  | { readonly kind: 'number'; readonly figure: ParsedFigure }
  | { readonly kind: 'rank'; readonly value: number }
  | { readonly kind: 'phrase'; readonly figure: ParsedFigure };

/** Reads a figure as a story prints it; undefined where it holds no number. */
export function readFigure(printed: string): ReadFigure | undefined {
  const numerals = findNumerals(printed);
  const rank = numerals.find((numeral) => numeral.kind === 'ordinal');
  if (rank?.kind === 'ordinal' && numerals.length === 1) return { kind: 'rank', value: rank.value };
  const figure = parseFigure(printed);
  if (figure !== undefined) return { kind: 'number', figure };
  // Of 每10万人中有312人 the last number is the one that counts, the first what it is counted in.
  const counting = numerals.findLast(isQuantity);
  return counting === undefined ? undefined : { kind: 'phrase', figure: counting.figure };
}

function isQuantity(numeral: FoundNumeral): numeral is FoundNumeral & { readonly kind: 'quantity' } {
  return numeral.kind === 'quantity';
}
