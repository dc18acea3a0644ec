import type { Qualifier } from '../model/story.js';

/** What kind of number a figure states. Figures of two kinds are never the same. */
export type Measure = 'count' | 'money' | 'share' | 'points' | 'multiple' | 'per-mille';

/** A printed figure taken apart and understood. `prefix + digits + suffix` is the figure as printed. */
export interface ParsedFigure {
  /** What stands before the digits: 超, 约, `more than ` with its space. */
  readonly prefix: string;
  /** The digits to set large: 7.4, 三四十, or the magnitude that stands for them (逾万名: 万). */
  readonly digits: string;
  /** All that follows: 多个, 万余人次. */
  readonly suffix: string;
  /** The counting word or unit as printed, without magnitude and qualifier: 个, 人次. Empty where none is printed. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** The number stated: 7.4万 is 74000, 两成 is 20 (per cent), 增长2倍 is 3 (times), 翻两番 is 4 (times). */
  readonly value: number | { readonly from: number; readonly to: number };
  /** The least the true number can be; absent where the figure leaves it open. See `includesEnds`. */
  readonly low: number | undefined;
  /** The most it can be: 80多个 is under 90, 千余项 under 2,000, 超7.4万 leaves it open. */
  readonly high: number | undefined;
  readonly measure: Measure;
  /** ISO 4217, of money only: USD, CNY. `$` is USD, 元 and ¥ are CNY where nothing says otherwise. */
  readonly currency?: string;
  /** The denominator of a rate, in one form for all languages: `day`, `100000`, `100000 人`, `m3`. */
  readonly per?: string;
  /**
   * The number in the base of its measure: per cent of shares (三分之一 is 33.33…), percentage points, the factor of
   * multiples (halved is 0.5), else the plain number. A single number is both ends.
   */
  readonly amount: { readonly from: number; readonly to: number };
  /** The place value of the last digit printed, in the unit of `amount`: 3.25万亿 → 1e10, 12,000 → 1. */
  readonly precision: number;
  /** Whether it is written without a digit. */
  readonly inWords: boolean;
}

/** About and nearly are taken to mean: within a tenth. */
const tolerance = 0.1;

/**
 * The interval a qualified number states.
 *
 * @param step the place value of the last printed digit when 多 or 余 follows (80多: 10), else undefined
 */
export function boundsOf(
  qualifier: Qualifier,
  value: ParsedFigure['value'],
  step: number | undefined,
): Pick<ParsedFigure, 'low' | 'high'> {
  const { from, to } = typeof value === 'number' ? { from: value, to: value } : value;
  switch (qualifier) {
    case 'exactly':
      return { low: from, high: to };
    case 'more-than':
      return { low: from, high: step === undefined ? undefined : to + step };
    case 'at-least':
      return { low: from, high: undefined };
    case 'about':
      return { low: from * (1 - tolerance), high: to * (1 + tolerance) };
    case 'nearly':
      return { low: from * (1 - tolerance), high: to };
    case 'fewer-than':
    case 'at-most':
      return { low: undefined, high: to };
  }
}

/** Whether the ends of a figure's interval belong to it: 80多 is neither 80 nor 90. */
function includesEnds(qualifier: Qualifier): { readonly low: boolean; readonly high: boolean } {
  return {
    low: qualifier !== 'more-than',
    high: qualifier !== 'more-than' && qualifier !== 'nearly' && qualifier !== 'fewer-than',
  };
}

type Interval = Pick<ParsedFigure, 'low' | 'high' | 'qualifier'>;

/** Whether one number can be what both figures state: 50多家 and 53家 can, 80多个 and 80个 cannot. */
export function figuresAgree(one: Interval, other: Interval): boolean {
  return reaches(one, other) && reaches(other, one);
}

/** Whether some number of `upper` lies at or above the least of `lower`. */
function reaches(lower: Interval, upper: Interval): boolean {
  if (lower.low === undefined || upper.high === undefined) return true;
  if (lower.low < upper.high) return true;
  return lower.low === upper.high && includesEnds(lower.qualifier).low && includesEnds(upper.qualifier).high;
}

/** The place value of the last digit that is not zero: 80 → 10, 2800 → 100, 1.5 → 0.1. */
export function lastPlace(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 1;
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return Number(`1e${Number(exponent) - decimals}`);
}
