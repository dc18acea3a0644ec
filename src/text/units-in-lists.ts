import type { ParsedFigure } from './figure.js';

/** A quantity of a list, with what the list needs to know of it. */
export interface Listed {
  readonly from: number;
  readonly to: number;
  readonly figure: ParsedFigure | undefined;
  /** Whether a magnitude is printed behind its digits: of 5、10、20亿元 nobody can say what the 5 is. */
  readonly scaled: boolean;
}

/** Between numbers whose unit stands behind the last: 5.3、1.1、1.7个百分点. */
const listed = /^(?:、|和|与|及|以及|或)$/;
/** The same in English, where only these units are printed once for all: 187, 28 and 20 times; from 12 to 18 percent. */
const listedInEnglish = /^(?:, |, and | and |, or | or | to )$/;
const safe = /^(?:%|％|‰|per[- ]?cent|pct|times|percentage[- ]points?|basis[- ]points?)$/i;

/**
 * Gives the numbers of a list the unit that is printed once behind the last of them.
 *
 * @param text the text the places are of, scripts folded
 */
export function shareUnits(text: string, numerals: readonly Listed[]): readonly (ParsedFigure | undefined)[] {
  const figures = numerals.map(({ figure }) => figure);
  // A third brings its own unit with it, which no other number shares.
  const shareable = figures.map((figure) => figure !== undefined && figure.suffix !== '');
  for (let index = numerals.length - 2; index >= 0; index -= 1) {
    const [one, next] = [numerals[index], numerals[index + 1]];
    const [figure, following] = [figures[index], figures[index + 1]];
    if (one === undefined || next === undefined || figure === undefined || following === undefined) continue;
    if (
      figure.unit !== '' ||
      figure.suffix !== '' ||
      next.scaled ||
      following.unit === '' ||
      !shareable[index + 1]
    )
      continue;
    if (/[万亿兆萬億]$/.test(figure.digits)) continue;
    if (following.prefix !== '' || figure.inWords !== following.inWords) continue;
    const between = text.slice(one.to, next.from);
    const holds = listed.test(between) || (listedInEnglish.test(between) && safe.test(following.unit));
    if (!holds || typeof figure.value !== 'number' || /成|番/.test(following.unit)) continue;
    const scale = following.measure === 'points' && following.amount.to !== last(following) ? 0.01 : 1;
    const amount = Number((figure.value * scale).toPrecision(15));
    const { unit, measure, currency, per } = following;
    shareable[index] = true;
    figures[index] = {
      ...figure,
      unit,
      measure,
      ...(currency === undefined ? {} : { currency }),
      ...(per === undefined ? {} : { per }),
      amount: { from: amount, to: amount },
      precision: figure.precision * scale,
    };
  }
  return figures;
}

function last({ value }: ParsedFigure): number {
  return typeof value === 'number' ? value : value.to;
}
