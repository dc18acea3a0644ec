import type { DataGrid, GridCell } from './data-grid.js';
import type { Truth } from './say-amount.js';

/** What a number of a text may mean, and what the data say of that. */
export interface Candidate extends Truth {
  /** “North in 2019: 11.9 million (B8 of lines.csv)”. */
  readonly tells: string;
  /** Whether the words around the number name what it is; else it is one of several things they may mean. */
  readonly sure: boolean;
  /** Whether it rests on a value that is expected, and not counted. */
  readonly expected: boolean;
  /** Where the data themselves give a range or say “about”: what they print, which is compared as it stands. */
  readonly printed?: GridCell;
}

/** North in 2019; the line alone where it is the only thing the series counts. */
export function nameOf(
  { lines, places, series }: DataGrid,
  line: number | undefined,
  place?: number,
): string {
  const subject =
    line === undefined
      ? `All lines of “${series.title}”`
      : lines.length === 1
        ? series.title
        : lines[line]?.name;
  return place === undefined ? `${subject}` : `${subject}, ${places[place]?.label}`;
}

export function tellCell(grid: DataGrid, line: number, place: number): string {
  const cell = grid.cells[line]?.[place];
  return cell === undefined
    ? `${nameOf(grid, line, place)}: a gap`
    : `${nameOf(grid, line, place)}: ${cell.printed} (${cell.where})`;
}

export function isExpected({ places }: DataGrid, ...at: readonly number[]): boolean {
  return at.some((place) => places[place]?.expected === true);
}

/** A number as a message prints it: to a tenth, with its sign. */
export function shown(amount: number): string {
  return String(Number(amount.toFixed(Math.abs(amount) < 1 ? 3 : 1))).replace('-', '−');
}

/** An amount in the unit of a figure of the data: 4.3 million. */
export function inUnitOf({ prefix, digits, suffix, amount }: GridCell['figure'], told: number): string {
  const printed = Number(digits.replace(/[^\d.]/g, ''));
  const factor = printed > 0 && amount.from > 0 ? amount.from / printed : 1;
  return `${told < 0 ? '−' : ''}${prefix}${Number(Math.abs(told / factor).toPrecision(6))}${suffix}`;
}
