import type { Series, SeriesTable, SeriesValue } from '../../model/series.js';
import { type DataTime, readDataTime } from '../../text/data-time.js';
import type { ParsedFigure } from '../../text/figure.js';
import { parseFigure } from '../../text/numerals.js';

/** A value of a series as texts may speak of it: in the unit of the series, with the place it was read from. */
export interface GridCell {
  readonly figure: ParsedFigure;
  /** With its sign, in the base of its measure; absent where the data give a range or say “about”. */
  readonly amount?: number;
  /** With the unit of the series: 12.4 million. */
  readonly printed: string;
  /** `B7 of lines.csv`; of a written point its statement. */
  readonly where: string;
}

export interface GridPlace {
  readonly label: string;
  readonly time?: DataTime;
  readonly expected: boolean;
}

export interface GridLine {
  readonly name: string;
  readonly short?: string;
}

/** The values of a series, ready to be compared with what texts say of them. Times are places, whichever way the data lie. */
export interface DataGrid {
  readonly series: Series;
  readonly axis: SeriesTable['axis'];
  readonly places: readonly GridPlace[];
  readonly lines: readonly GridLine[];
  /** By line, then by place; a gap where the data have no value. */
  readonly cells: readonly (readonly (GridCell | undefined)[])[];
}

const grids = new WeakMap<Series, DataGrid>();

/** A series as a grid; read once. */
export function gridOf(series: Series): DataGrid {
  const known = grids.get(series);
  if (known !== undefined) return known;
  const grid = read(series);
  grids.set(series, grid);
  return grid;
}

function read(series: Series): DataGrid {
  const { table } = series;
  const heads = table.lines.map(({ name }) => readDataTime(name));
  // Two columns of years beside a list of countries are times, and the countries what is drawn over them.
  if (table.axis === 'category' && heads.length > 1 && heads.every((time) => time !== undefined)) {
    const order = table.lines
      .map((_, index) => index)
      .toSorted((one, other) => (heads[one]?.time ?? 0) - (heads[other]?.time ?? 0));
    return {
      series,
      axis: 'time',
      places: order.map((index) => placeOf(table.lines[index]?.name ?? '', false)),
      lines: table.places.map(({ label }) => ({ name: label })),
      cells: table.places.map((_, place) =>
        order.map((line) => cellOf(series, table.lines[line]?.values[place])),
      ),
    };
  }
  return {
    series,
    axis: table.axis,
    places: table.places.map(({ label, expected }) => placeOf(label, expected)),
    lines: table.lines.map(({ name, short }) => ({ name, ...(short === undefined ? {} : { short }) })),
    cells: table.lines.map(({ values }) => values.map((value) => cellOf(series, value))),
  };
}

function placeOf(label: string, expected: boolean): GridPlace {
  const time = readDataTime(label);
  return { label, expected, ...(time === undefined ? {} : { time }) };
}

function cellOf(series: Series, value: SeriesValue | undefined): GridCell | undefined {
  if (value === undefined) return undefined;
  const { printed, origin, qualifier } = value;
  const signed = /^[-−–]/.test(printed);
  const figure = figureOf(signed ? printed.slice(1) : printed, series.unit);
  if (figure === undefined) return undefined;
  const { from, to } = figure.amount;
  const exact = qualifier === 'exactly' && from === to;
  const where =
    'statement' in origin
      ? origin.statement
      : `${origin.column}${origin.row} of ${origin.file}${origin.sheet === undefined ? '' : `, sheet “${origin.sheet}”`}`;
  return {
    figure,
    printed: `${signed ? '−' : ''}${figure.prefix}${figure.digits}${figure.suffix}`,
    where,
    ...(exact ? { amount: signed ? -from : from } : {}),
  };
}

const bare = /^[\d.,\s\u00a0\u202f]+$/;

/** A value with the unit of its series, as a text would print it: 12.4 and million, 12.4 and 万人次, $12.4 and bn. */
function figureOf(printed: string, unit: string | undefined): ParsedFigure | undefined {
  if (unit === undefined || !bare.test(printed)) return parseFigure(printed);
  const [, sign, rest = ''] = /^((?:US|HK|NT|A)?[$€£¥￥])\s*(.*)$/u.exec(unit) ?? [];
  const forms =
    sign === undefined
      ? [/^[\p{Script=Han}%％‰]/u.test(unit) ? `${printed}${unit}` : `${printed} ${unit}`]
      : [`${sign}${printed}${rest}`, `${sign}${printed} ${rest}`];
  for (const form of [...forms, printed]) {
    const figure = parseFigure(form);
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/** The last place that was counted and not expected; of nothing but expected ones the last. */
export function lastCounted({ places }: DataGrid): number {
  const counted = places.findLastIndex(({ expected }) => !expected);
  return counted < 0 ? places.length - 1 : counted;
}

export function amountAt({ cells }: DataGrid, line: number, place: number): number | undefined {
  return cells[line]?.[place]?.amount;
}

/** What a line has counted, place by place; gaps and what is expected are left out. */
export function countedOf(
  grid: DataGrid,
  line: number,
): readonly { readonly place: number; readonly amount: number }[] {
  return grid.places.flatMap(({ expected }, place) => {
    const amount = amountAt(grid, line, place);
    return expected || amount === undefined ? [] : [{ place, amount }];
  });
}

/** The line that is the sum of all others wherever it has a value; undefined where none is. */
export function totalLine(grid: DataGrid): number | undefined {
  if (grid.lines.length < 3) return undefined;
  const found = grid.lines.findIndex((_, line) => {
    const sums = grid.places.flatMap((_, place) => {
      const parts = grid.lines.flatMap((_, other) => (other === line ? [] : [amountAt(grid, other, place)]));
      const own = amountAt(grid, line, place);
      return own === undefined || parts.some((part) => part === undefined)
        ? []
        : [{ own, sum: parts.reduce<number>((all, part) => all + (part ?? 0), 0) }];
    });
    return sums.length > 1 && sums.every(({ own, sum }) => Math.abs(own - sum) < 1e-6 * Math.abs(own || 1));
  });
  return found < 0 ? undefined : found;
}

/** The lines that make up a whole: all but the one that is their sum. */
export function partLines(grid: DataGrid): readonly number[] {
  const total = totalLine(grid);
  return grid.lines.map((_, line) => line).filter((line) => line !== total);
}

/** Whether values of several lines may be added: shares only where they are parts of one whole. */
export function isSummable(grid: DataGrid): boolean {
  const measure = grid.cells.flat().find((cell) => cell !== undefined)?.figure.measure;
  return grid.series.whole !== undefined || (measure !== 'share' && measure !== 'per-mille');
}

/** The sum of some lines at a place; undefined where one of them has a gap there. */
export function sumAt(grid: DataGrid, lines: readonly number[], place: number): number | undefined {
  let sum = 0;
  for (const line of lines) {
    const amount = amountAt(grid, line, place);
    if (amount === undefined) return undefined;
    sum += amount;
  }
  return tidy(sum);
}

/** Without what binary fractions add to the last digits. */
export function tidy(amount: number): number {
  return Number(amount.toPrecision(12));
}
