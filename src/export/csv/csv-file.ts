import { stringify } from 'csv-stringify/sync';

/**
 * The bytes of a table (RFC 4180) under the names of its columns. Begins with a byte order mark, without which spreadsheets
 * read Chinese as something else; a text that a spreadsheet would take for a formula is led by an apostrophe.
 */
export function csvFile<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number>>[],
): Uint8Array {
  const text = stringify([...rows], {
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  return new TextEncoder().encode(text);
}
