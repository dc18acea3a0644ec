import { lastPlace, type ParsedFigure } from '../../text/figure.js';
import { close } from '../../text/figures-alike.js';
import { matchFigures } from '../match-numbers.js';

/** What the data come to, as far as a number of a text is compared with it. */
export interface Truth {
  readonly amount: number;
  readonly measure: ParsedFigure['measure'];
  /** A figure of the data in the same unit; absent where what was calculated has a unit of its own (%, times). */
  readonly unitOf?: ParsedFigure;
  /** Whether it has a last digit: values, sums and differences have, quotients are always rounded. */
  readonly exact: boolean;
}

/**
 * Whether a number of a text states what the data come to: `same`; `unmarked` where it does so rounded and does not say
 * that it is; undefined where it is another number.
 *
 * @example 12.4: “about 12” and “more than 12” are the same, “12” is unmarked
 */
export function saysAmount(given: ParsedFigure, truth: Truth): 'same' | 'unmarked' | undefined {
  const { amount, measure, exact } = truth;
  if (given.measure !== measure || given.amount.from !== given.amount.to) return undefined;
  if (!sameUnit(given, truth.unitOf)) return undefined;
  const said = given.amount.from;
  if (given.qualifier === 'exactly') {
    if (exact) {
      if (close(said, amount)) return 'same';
      return Math.abs(said - amount) <= (given.precision / 2) * (1 + 1e-9) ? 'unmarked' : undefined;
    }
    return Math.abs(said - amount) <= nearEnough(given) ? 'same' : undefined;
  }
  return qualified(given, said, amount) ? 'same' : undefined;
}

/** A quotient is told to the digits it has: 53% of 53.09, 2.5 times of 2.48, a third of 33.6. */
function nearEnough({ measure, precision, inWords }: ParsedFigure): number {
  if (measure === 'multiple') return precision >= 1 ? 0.05 : precision / 2 + 1e-9;
  if (inWords) return 0.5;
  return (measure === 'share' ? Math.min(precision, 1) : precision) / 2 + 1e-9;
}

function qualified(given: ParsedFigure, said: number, amount: number): boolean {
  // A half, a third: a share in words is told to a twentieth.
  const words = given.inWords && given.measure === 'share';
  const step = words ? Math.max(given.precision, 5) : Math.max(given.precision, lastPlace(said));
  const apart = Math.abs(said - amount);
  const far = (share: number) => apart > Math.abs(amount) * share && given.measure !== 'multiple';
  switch (given.qualifier) {
    case 'about':
      return apart <= (step / 2) * (1 + 1e-9) && !far(0.1);
    case 'nearly':
      return amount < said && apart <= step && !far(0.1);
    case 'fewer-than':
    case 'at-most':
      return (amount < said || (given.qualifier === 'at-most' && close(amount, said))) && apart < step;
    default:
      return (
        (amount > said || (given.qualifier === 'at-least' && close(amount, said))) &&
        (apart < step || (words && apart <= 2 * step)) &&
        !far(0.25)
      );
  }
}

/** Unit, currency and denominator of a figure, whatever its number. */
function sameUnit(given: ParsedFigure, unitOf: ParsedFigure | undefined): boolean {
  if (unitOf === undefined) return true;
  const { per, ...rest } = given;
  // 12.4 million a year is what a series of years counts.
  const alike = /^(?:year|month|quarter|day|年|月|季度?|日|天)$/.test(per ?? '') ? rest : given;
  const { amount, precision } = alike;
  const match = matchFigures(
    { ...unitOf, amount, precision, qualifier: 'exactly' },
    { ...alike, qualifier: 'exactly' },
  );
  return match === 'same';
}
