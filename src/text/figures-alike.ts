import { lastPlace, type ParsedFigure } from './figure.js';

/** In what two figures differ that do not state one number; the first of these that does. */
export type NumberDifference = 'measure' | 'currency' | 'value' | 'per';

/**
 * In what a given figure differs from a printed one; undefined where both state one amount in one measure, however each
 * is spelled: 三分之一 and 1/3, $3.2bn and $3.2 billion. Qualifiers and counting words are not compared, and a given figure
 * may leave the denominator to the words around it.
 *
 * @example numberDifference(parseFigure('$4.2m'), parseFigure('€4.2m')) // 'currency'
 */
export function numberDifference(printed: ParsedFigure, given: ParsedFigure): NumberDifference | undefined {
  if (printed.measure !== given.measure) return 'measure';
  if (printed.currency !== given.currency) return 'currency';
  if (!sameAmount(printed, given)) return 'value';
  return given.per === undefined || samePer(printed.per, given.per) ? undefined : 'per';
}

/** Whether both figures come to the same amount, whatever they measure. */
export function sameAmount({ amount: one }: ParsedFigure, { amount: other }: ParsedFigure): boolean {
  return close(one.from, other.from) && close(one.to, other.to);
}

/**
 * Whether a figure that is marked as rounded is the printed one, rounded rightly to the digits it keeps: about 12,000 of
 * 12,190, 约3.25万亿 of 3.2502万亿; nearly 40 of 38.6, and more than 12,000 of 12,190. A figure without a mark claims to be
 * the number itself and is none, and nor is one further away than a tenth.
 */
export function isRoundingOf(printed: ParsedFigure, given: ParsedFigure): boolean {
  if (!sameKind(printed, given) || !rounds(printed, given)) return false;
  const [from, to] = [printed.amount.from, printed.amount.to];
  const rounded = given.amount.from;
  if (from !== to || rounded !== given.amount.to || printed.precision > stepOf(given)) return false;
  const far = given.qualifier === 'about' || given.qualifier === 'nearly' ? tolerance : openTolerance;
  if (Math.abs(rounded - from) > Math.abs(from) * far) return false;
  const step = stepOf(given);
  switch (given.qualifier) {
    case 'about':
      return Math.abs(rounded - from) <= (step / 2) * (1 + 1e-9);
    case 'nearly':
      return from < rounded && rounded - from <= step;
    default:
      return from > rounded && from - rounded < step;
  }
}

/**
 * Whether a figure without a mark is the printed one rounded half up to fewer digits, as 3.25万亿 is of 3.2502万亿: what a
 * reader may be told, and a writer asked to mark.
 */
export function isUnmarkedRoundingOf(printed: ParsedFigure, given: ParsedFigure): boolean {
  if (given.qualifier !== printed.qualifier || !sameKind(printed, given)) return false;
  if (given.precision <= printed.precision) return false;
  return (['from', 'to'] as const).every((end) => {
    const rounded = Math.round(printed.amount[end] / given.precision + 1e-9) * given.precision;
    return close(rounded, given.amount[end]);
  });
}

/** How far above a number with 多 or “more than” the number may be: 四十多 is up to 49. */
const openTolerance = 0.25;
const shareStep = 5;

/** How far a rounded figure may be from the number it stands for. */
const tolerance = 0.1;

/** The place a figure is rounded to: the last of its digits that says something. A third is told to a per cent. */
function stepOf({ amount, precision, inWords, measure }: ParsedFigure): number {
  // A half, a quarter, two thirds: a share in words is told to a twentieth.
  if (inWords && measure === 'share') return Math.max(precision, shareStep);
  return Math.max(precision, lastPlace(amount.from));
}

/** A number that is itself qualified can be rounded only in its own direction. */
function rounds(printed: ParsedFigure, given: ParsedFigure): boolean {
  const marks = ['about', 'nearly', 'more-than', 'at-least'];
  return marks.includes(given.qualifier) && ['exactly', given.qualifier].includes(printed.qualifier);
}

function sameKind(printed: ParsedFigure, given: ParsedFigure): boolean {
  if (printed.measure !== given.measure || printed.currency !== given.currency) return false;
  return given.per === undefined || samePer(printed.per, given.per);
}

/** Per 100,000 and per 100,000 people are one; per day and per month are not. */
function samePer(one: string | undefined, other: string): boolean {
  if (one === undefined) return false;
  const [a, b] = [one, other].map((per) => per.replace(/^(\d+) \D+$/, '$1'));
  return one === other || (a === b && (one === a || other === b));
}

/** Equal but for the rounding of decimal fractions: 66.67 is two thirds. */
export function close(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}

type Value = ParsedFigure['value'];

/** Whether two values are one number, or one range. */
export function sameValue(one: Value, other: Value): boolean {
  const [a, b] = [one, other].map((value) =>
    typeof value === 'number' ? { from: value, to: value } : value,
  );
  return a !== undefined && b !== undefined && close(a.from, b.from) && close(a.to, b.to);
}

/** How unlike two figures are: for naming the one most likely meant, never for taking it. */
export function figureDistance(one: ParsedFigure, other: ParsedFigure): number {
  if (sameValue(one.value, other.value)) return 0;
  const [a, b] = [one, other].map(({ value }) => (typeof value === 'number' ? value : value.from));
  const apart = Math.abs(Math.log10(((a ?? 0) + 1) / ((b ?? 0) + 1)));
  return (one.unit === other.unit ? 1 : 100) + (Number.isFinite(apart) ? apart : 50);
}
