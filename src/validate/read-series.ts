import type { DiagnosticCode } from '../diagnostics/codes.js';
import { suggest } from '../diagnostics/suggest.js';
import { columnLetter, type DataTable, type ReadData } from '../model/data-table.js';
import type { SeriesLine, SeriesPlace, SeriesTable, SeriesValue, WrittenSeries } from '../model/series.js';
import { derivedId } from '../model/statement-id.js';
import type { DataPath } from '../parse/data-path.js';
import { readDataTime } from '../text/data-time.js';
import { readDataValue } from '../text/data-value.js';

/** What keeps a series from being read; its place is within the series. */
export interface SeriesFault {
  readonly code: DiagnosticCode;
  readonly at: DataPath;
  readonly message: string;
  readonly hint: string;
}

export interface SeriesReading {
  readonly table: SeriesTable;
  readonly faults: readonly SeriesFault[];
}

const empty: SeriesTable = Object.freeze({ axis: 'category', places: [], lines: [] });

/**
 * The values of a series: of its points, or of the cells of its data file, each with the place it stands in.
 *
 * @param data undefined where the file is not named or could not be read, which others tell
 */
export function readSeries(series: WrittenSeries, data: ReadData | undefined): SeriesReading {
  const { points, sheet } = series;
  if (points !== undefined) return inOrder(series, readPoints(series, points), []);
  if (data === undefined) return { table: empty, faults: [] };
  const table = sheet === undefined ? data.tables[0] : data.tables.find((each) => each.sheet === sheet);
  if (table === undefined) {
    const sheets = data.tables.flatMap((each) => each.sheet ?? []);
    return {
      table: empty,
      faults: [
        {
          code: 'data-column-unknown',
          at: ['sheet'],
          message: `The workbook has no sheet “${sheet}”.`,
          hint: `Its sheets: ${sheets.join(', ') || 'none; the file is no workbook'}.`,
        },
      ],
    };
  }
  return readCells(series, table);
}

/** What was read of the places and lines before they are put in order. */
interface Read {
  readonly places: readonly string[];
  readonly lines: readonly SeriesLine[];
}

function readPoints(series: WrittenSeries, points: NonNullable<WrittenSeries['points']>): Read {
  const places = [...new Set(points.map(({ at }) => at))];
  const names = [...new Set(points.map(({ line }) => line ?? series.title))];
  const lines = names.map(
    (name): SeriesLine => ({
      name,
      values: places.map((place) => {
        const index = points.findIndex(({ at, line }) => at === place && (line ?? series.title) === name);
        const point = points[index];
        if (point === undefined) return undefined;
        const read = readDataValue(point.figure);
        // A figure that cannot be read is told by the rule of figures.
        if (read.kind !== 'value') return undefined;
        const { value, qualifier } = read;
        const origin = { statement: derivedId(series.id, 'points', index) };
        return { printed: point.figure, value, qualifier, origin };
      }),
    }),
  );
  return { places, lines };
}

function readCells(series: WrittenSeries, table: DataTable): SeriesReading {
  const [heads = []] = table.rows;
  const faults: SeriesFault[] = [];
  const columnOf = (head: string, at: DataPath): number | undefined => {
    const found = heads.flatMap((each, index) => (each === head ? [index] : []));
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    const near = suggest(head, heads);
    faults.push({
      code: 'data-column-unknown',
      at,
      message:
        only === undefined
          ? `${nameOf(table)} has no column “${head}”.`
          : `${nameOf(table)} has ${found.length} columns “${head}”.`,
      hint:
        near === undefined || only !== undefined
          ? `Its columns: ${heads.filter((each) => each !== '').join(', ')}.`
          : `Was “${near}” meant?`,
    });
    return undefined;
  };
  const at = series.at === undefined ? 0 : columnOf(series.at, ['at']);
  const named = series.lines?.map((line, index) => {
    const head = typeof line === 'string' ? line : line.column;
    const path = typeof line === 'string' ? ['lines', index] : ['lines', index, 'column'];
    return { column: columnOf(head, path), line };
  });
  if (at === undefined || named?.some(({ column }) => column === undefined)) return { table: empty, faults };
  const rows = rowsOf(series, table, at, faults);
  const columns: readonly { readonly column: number; readonly name: string; readonly short?: string }[] =
    named === undefined
      ? heads.flatMap((name, column) => (column === at || name === '' ? [] : [{ column, name }]))
      : named.flatMap(({ column, line }) => {
          if (column === undefined) return [];
          if (typeof line === 'string') return [{ column, name: line }];
          const { name, short } = line;
          return [{ column, name, ...(short === undefined ? {} : { short }) }];
        });
  const lines = columns.map(
    ({ column, ...words }): SeriesLine => ({
      ...words,
      values: rows.map(({ cells, row }): SeriesValue | undefined => {
        const cell = { file: table.file, row, column: columnLetter(column) };
        const origin = table.sheet === undefined ? cell : { ...cell, sheet: table.sheet };
        const read = readDataValue(cells[column] ?? '');
        if (read.kind === 'gap') return undefined;
        if (read.kind === 'value') {
          const { printed, value, qualifier } = read;
          return { printed, value, qualifier, origin };
        }
        faults.push({
          code: 'data-value-unreadable',
          at: ['data'],
          message: `Cell ${cell.column}${row} of ${nameOf(table)} is no number: “${cells[column]}”.`,
          hint: 'Write it as 1234.5 or 1,234.5; leave the cell empty where there is no value, or leave its column or row out.',
        });
        return undefined;
      }),
    }),
  );
  if (lines.every(({ values }) => values.every((value) => value === undefined)) && faults.length === 0)
    faults.push({
      code: 'data-value-unreadable',
      at: ['data'],
      message: `${nameOf(table)} has no value in what is taken from it.`,
      hint: 'The first row names the columns, the rows below it hold the values.',
    });
  return inOrder(series, { places: rows.map(({ cells }) => cells[at] ?? ''), lines }, faults);
}

interface DataRow {
  readonly cells: readonly string[];
  /** As the file counts. */
  readonly row: number;
}

/** The rows with a head, those asked for where some are; a head that stands twice names nothing. */
function rowsOf(
  { rows: wanted }: WrittenSeries,
  table: DataTable,
  at: number,
  faults: SeriesFault[],
): readonly DataRow[] {
  const rows = table.rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(1)
    .filter(({ cells }) => (cells[at] ?? '') !== '');
  const headOf = ({ cells }: DataRow) => cells[at] ?? '';
  const fault = (path: DataPath, message: string, hint: string) =>
    faults.push({ code: 'data-row-unknown', at: path, message, hint });
  if (wanted !== undefined) {
    return wanted.flatMap((head, index) => {
      const row = rows.find((each) => headOf(each) === head);
      const near = suggest(head, rows.map(headOf));
      if (row === undefined)
        fault(
          ['rows', index],
          `${nameOf(table)} has no row “${head}”.`,
          near === undefined ? 'Name it by its first cell.' : `Was “${near}” meant?`,
        );
      return row ?? [];
    });
  }
  for (const [index, row] of rows.entries()) {
    const before = rows.findIndex((each) => headOf(each) === headOf(row));
    if (before < index)
      fault(
        ['data'],
        `“${headOf(row)}” stands in rows ${rows[before]?.row} and ${row.row} of ${nameOf(table)}.`,
        'Every row needs a head of its own; take the rows that are meant into a file of their own.',
      );
  }
  return rows;
}

/** Times ascend, whichever way the data are sorted; categories stand as the data have them. */
function inOrder(
  series: WrittenSeries,
  { places, lines }: Read,
  faults: readonly SeriesFault[],
): SeriesReading {
  const times = places.map((label) => readDataTime(label)?.time);
  const isTime = times.length > 0 && times.every((time) => time !== undefined);
  const order = places.map((_, index) => index);
  if (isTime) order.sort((one, other) => (times[one] ?? 0) - (times[other] ?? 0));
  const expectedFrom =
    series.expected === undefined ? -1 : order.findIndex((at) => places[at] === series.expected);
  const unknown =
    series.expected !== undefined && expectedFrom < 0 && places.length > 0
      ? [
          {
            code: 'data-row-unknown' as const,
            at: ['expected'],
            message: `No value stands at “${series.expected}”.`,
            hint: 'Name the first place that is expected as the data do.',
          },
        ]
      : [];
  const ordered = order.map((from, index): SeriesPlace => {
    const time = times[from];
    return {
      label: places[from] ?? '',
      ...(isTime && time !== undefined ? { time } : {}),
      expected: expectedFrom >= 0 && index >= expectedFrom,
    };
  });
  return {
    table: {
      axis: isTime ? 'time' : 'category',
      places: ordered,
      lines: lines.map((line) => ({ ...line, values: order.map((from) => line.values[from]) })),
    },
    faults: [...faults, ...unknown],
  };
}

function nameOf({ file, sheet }: DataTable): string {
  return sheet === undefined ? file : `${file}, sheet “${sheet}”,`;
}
