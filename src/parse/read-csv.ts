import { CsvError, parse } from 'csv-parse/sync';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DataTable } from '../model/data-table.js';

/** Marks that part the cells of a line, the one that parts most of them in the first line is taken. */
const delimiters = [',', ';', '\t'] as const;

/** The table of a CSV text (RFC 4180): cells parted by comma, semicolon or tab, white space around them left out. */
export function readCsv(
  text: string,
  path: string,
): { readonly table?: DataTable; readonly diagnostics: readonly Diagnostic[] } {
  const [head = ''] = text.split(/\r?\n/, 1);
  const counts = delimiters.map((delimiter) => head.split(delimiter).length);
  const delimiter = delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      bom: true,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: false,
    });
    return { table: { file: path, rows }, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      diagnostics: [
        {
          severity: 'error',
          code: 'data-unreadable',
          path,
          line: Number(error.lines ?? 1),
          column: 1,
          message: `This is no table of comma-separated values: ${withStop(error.message)}`,
          hint: 'Save the table as CSV in UTF-8, each cell with a comma or a quotation mark in it in quotation marks.',
        },
      ],
    };
  }
}

function withStop(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
