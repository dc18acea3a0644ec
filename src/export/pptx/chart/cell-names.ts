/** The one sheet of the workbook of a chart. */
export const sheetName = 'Data';

/** The letters of a column, 0-based: A, Z, AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(65 + (index % 26));
}

/** The cells of one column from a row to another, 1-based: `Data!$B$2:$B$9`. */
export function cellRange(column: number, from: number, to: number): string {
  const name = columnName(column);
  return `${sheetName}!$${name}$${from}${to === from ? '' : `:$${name}$${to}`}`;
}
