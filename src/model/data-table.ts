/** A table of a data file as it was read: texts in rows, the first row and column where the file has them. */
export interface DataTable {
  readonly file: string;
  /** The name of its sheet; of a workbook only. */
  readonly sheet?: string;
  /** Empty cells are empty texts; rows may differ in length. */
  readonly rows: readonly (readonly string[])[];
}

/** A data file that was read: its tables, one a sheet, and what tells whether it was changed. */
export interface ReadData {
  readonly tables: readonly DataTable[];
  /** The SHA-256 of its bytes, in hexadecimal digits. */
  readonly digest: string;
}

/** The letter a spreadsheet gives a column. @param index 0-based @example columnLetter(27) // 'AB' */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}
