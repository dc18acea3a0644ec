import { stringify } from 'csv-stringify/sync';
import type { Statistic } from '../model/story.js';

/** A figure with the line that says where it comes from. */
export interface CreditedFigure {
  readonly statistic: Statistic;
  readonly source: string;
}

const columns = [
  'label',
  'figure',
  'value',
  'value_to',
  'qualifier',
  'unit',
  'as_of',
  'statement',
  'source',
] as const;

/**
 * The figures of a poster as a table (RFC 4180): each as printed, and as value, qualifier and unit. Begins with a byte
 * order mark, without which spreadsheets read Chinese as something else; a text that a spreadsheet would take for a
 * formula is led by an apostrophe.
 */
export function figuresCsv(figures: readonly CreditedFigure[]): Uint8Array {
  const rows = figures.map(({ statistic, source }): Record<(typeof columns)[number], string | number> => {
    const { counts, figure, value, qualifier, unit, asOf, id } = statistic;
    const range = typeof value === 'number' ? { from: value, to: '' } : value;
    return {
      label: counts,
      figure,
      value: range.from,
      value_to: range.to,
      qualifier,
      unit,
      as_of: asOf ?? '',
      statement: id,
      source,
    };
  });
  const text = stringify(rows, {
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  return new TextEncoder().encode(text);
}
