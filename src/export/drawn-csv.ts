import type { DrawnRow } from '../model/drawn-thing.js';
import type { Statistic } from '../model/story.js';
import { readFigure } from '../text/read-figure.js';
import { csvFile } from './csv/csv-file.js';

/** A drawn thing with what the story knows of its figure, the line that says where it comes from, and its page. */
export interface CreditedRow {
  readonly row: DrawnRow;
  /** The statistic whose figure it is; absent where it is none, or that of a change or of a whole. */
  readonly statistic?: Pick<Statistic, 'value' | 'qualifier' | 'unit' | 'asOf'>;
  readonly source: string;
  /** Of a carousel: which of its pictures draws it. */
  readonly page?: number;
}

const columns = [
  'label',
  'figure',
  'value',
  'value_to',
  'qualifier',
  'unit',
  'as_of',
  'date',
  'text',
  'group',
  'page',
  'statement',
  'source',
] as const;

/**
 * What a picture draws as a table: figures as printed, and as value, qualifier and unit; what happened with its date; what
 * stands under which heading.
 */
export function drawnCsv(rows: readonly CreditedRow[]): Uint8Array {
  const records = rows.map(({ row, statistic, source, page }) => {
    const { label, figure, asOf, date, text, group, statements } = row;
    return {
      label,
      figure: figure ?? '',
      ...amountOf(figure, statistic),
      as_of: statistic?.asOf ?? asOf ?? '',
      date: date ?? '',
      text: text ?? '',
      group: group ?? '',
      page: page ?? '',
      statement: statements.join(' '),
      source,
    };
  });
  return csvFile(columns, records);
}

/** What a figure amounts to: as the story completed it, else as it is read. */
function amountOf(figure: string | undefined, statistic: CreditedRow['statistic']) {
  const amount = statistic ?? (figure === undefined ? undefined : readAmount(figure));
  if (amount === undefined) return { value: '', value_to: '', qualifier: '', unit: '' };
  const { value, qualifier, unit } = amount;
  const range = typeof value === 'number' ? { from: value, to: '' } : value;
  return { value: range.from, value_to: range.to, qualifier, unit };
}

function readAmount(figure: string): Pick<Statistic, 'value' | 'qualifier' | 'unit'> | undefined {
  const read = readFigure(figure);
  if (read === undefined) return undefined;
  if (read.kind === 'rank') return { value: read.value, qualifier: 'exactly', unit: '' };
  const { value, qualifier, unit } = read.figure;
  return { value, qualifier, unit };
}
