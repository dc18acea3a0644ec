import readSheets from 'read-excel-file/node';
import type { DataTable } from '../model/data-table.js';

/**
 * The sheets of a workbook (.xlsx) as tables of texts: numbers as they are stored, those of one column with as many
 * decimals as any of them has, dates as YYYY-MM-DD. Formulas are their last results.
 *
 * @throws Error where the bytes are no workbook
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<readonly DataTable[]> {
  const sheets = await readSheets(Buffer.from(bytes), { trim: true });
  return sheets.map(({ sheet, data }) => {
    const cells: readonly (readonly unknown[])[] = data;
    const columns = Math.max(0, ...cells.map((row) => row.length));
    const decimals = Array.from({ length: columns }, (_, column) =>
      Math.max(0, ...cells.map((row) => decimalsOf(row[column]))),
    );
    return {
      file,
      sheet,
      rows: cells.map((row) => row.map((cell, column) => textOf(cell, decimals[column] ?? 0))),
    };
  });
}

/** A sheet shows 91 beside 94.6 as 91.0; what a program counted past twelve digits is none of them. */
function decimalsOf(cell: unknown): number {
  if (typeof cell !== 'number') return 0;
  const [, decimals = ''] = String(Number(cell.toPrecision(12))).split('.');
  return /^\d+$/.test(decimals) ? decimals.length : 0;
}

/** The library types a date by its constructor; what comes is a date. */
function textOf(cell: unknown, decimals: number): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number' && decimals > 0 && decimals <= 6) return cell.toFixed(decimals);
  return String(cell);
}
