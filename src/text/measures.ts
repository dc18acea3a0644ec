import type { Measure, ParsedFigure } from './figure.js';
import { isBasisPoint } from './unit-kinds.js';

const measures: readonly (readonly [Measure, RegExp])[] = [
  ['points', /^(?:个?百分点|percentage[- ]points?|pp|个?基点|basis[- ]points?|bps)$/i],
  ['share', /^(?:%|％|成|per[- ]?cent|pct)$/i],
  ['multiple', /^(?:倍|番|times|x|×)$/i],
  ['per-mille', /^‰$/],
];

/** What kind of number a unit makes of it, denominator and currency aside. Scripts folded. */
export function measureOf(unit: string, currency: string | undefined): Measure {
  if (currency !== undefined) return 'money';
  return measures.find(([, units]) => units.test(unit))?.[0] ?? 'count';
}

/** A number in the base of its measure: 25 basis points are a quarter of a point. */
export function amountOf(value: ParsedFigure['value'], unit: string): ParsedFigure['amount'] {
  const { from, to } = typeof value === 'number' ? { from: value, to: value } : value;
  const scale = isBasisPoint(unit) ? 0.01 : 1;
  return { from: tidy(from * scale), to: tidy(to * scale) };
}

function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
