import type { Statistic } from '../model/story.js';
import { csvFile } from './csv/csv-file.js';

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

/** The figures of a poster as a table: each as printed, and as value, qualifier and unit. */
export function figuresCsv(figures: readonly CreditedFigure[]): Uint8Array {
  const rows = figures.map(({ statistic, source }) => {
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
  return csvFile(columns, rows);
}
