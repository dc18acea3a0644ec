import type { Series, SeriesValue } from '../model/series.js';
import { csvFile } from './csv/csv-file.js';

const columns = [
  'at',
  'line',
  'figure',
  'value',
  'value_to',
  'qualifier',
  'unit',
  'expected',
  'cell',
  'statement',
  'source',
] as const;

/**
 * All points of a series as a table, those without a value with an empty figure.
 *
 * @param source where the values come from, in words
 */
export function seriesCsv(series: Series, source: string): Uint8Array {
  const { table, unit = '' } = series;
  const rows = table.places.flatMap(({ label, expected }, place) =>
    table.lines.map(({ name, values }) => ({
      at: label,
      line: name,
      ...figureOf(values[place]),
      unit,
      expected: expected ? 'yes' : 'no',
      source,
    })),
  );
  return csvFile(columns, rows);
}

function figureOf(value: SeriesValue | undefined) {
  if (value === undefined)
    return { figure: '', value: '', value_to: '', qualifier: '', cell: '', statement: '' };
  const { printed, qualifier, origin } = value;
  const range = typeof value.value === 'number' ? { from: value.value, to: '' } : value.value;
  return {
    figure: printed,
    value: range.from,
    value_to: range.to,
    qualifier,
    ...('statement' in origin
      ? { cell: '', statement: origin.statement }
      : {
          cell: `${origin.sheet === undefined ? origin.file : `${origin.file}#${origin.sheet}`}!${origin.column}${origin.row}`,
          statement: '',
        }),
  };
}
