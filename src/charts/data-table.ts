import { max } from 'd3-array';
import type { Box } from './chart.js';
import type { DrawPlot, Plot, PlotBlock, PlotData, PlotLabel, PlotPiece, PlotRuler } from './plot.js';
import { blockAt, fitLabels, type LabelWords, labelAt } from './plot-labels.js';
import { endsOf, refusePlot, sayOf, valuesOf } from './plot-values.js';
import { rowLabels } from './row-labels.js';

/** A row is at least so many heights of a value high, and at most so many. */
const leastPitch = 1.28;
const mostPitch = 4;

/** Columns do not stand further apart than so many widths of their widest number. */
const mostColumn = 4.5;

/** What stands where there is no value. */
const none = '–';

/** A table before it has places: heads on top, names at the left, one cell where they meet. */
interface Grid {
  readonly heads: readonly LabelWords[];
  readonly rows: readonly LabelWords[];
  readonly cellOf: (row: number, column: number) => Cell;
}

interface Cell {
  readonly line: number;
  readonly place: number;
  /** The number up to its units, and what follows them: its decimals and signs. */
  readonly whole: string;
  readonly rest: string;
  readonly strong: boolean;
}

/**
 * All numbers in rows and columns, the decimals below each other: a row a place and a column a line, or the other way
 * round where only that fits. The ground of a cell may show how much of the largest value it holds.
 */
export const dataTable: DrawPlot = (data, box, ruler) => {
  const refusal = refusePlot(data, box, {});
  if (refusal !== undefined) return refusal;
  const [lines, places] = [data.lines.length, data.places.length];
  if (Math.min(lines, places) > 8) return { refused: 'too-many-lines' };
  if (Math.max(lines, places) > 15) return { refused: 'too-many-places' };
  const grids = [
    ...(lines <= 8 ? [gridOf(data, ruler, false)] : []),
    ...(places <= 8 ? [gridOf(data, ruler, true)] : []),
  ];
  for (const grid of grids) {
    const plot = drawGrid(data, grid, box, ruler);
    if (plot !== undefined) return plot;
  }
  return { refused: 'box-too-small' };
};

function gridOf(data: PlotData, ruler: PlotRuler, turned: boolean): Grid {
  const lines = data.lines.map(({ name }, line): LabelWords => ({ role: 'line', text: name, line }));
  const places = data.places.map(({ label }, place): LabelWords => ({ role: 'place', text: label, place }));
  const strongest = data.lines.map((_, line) =>
    max(valuesOf(data), (one) => (one.line === line ? endsOf(one.value)[1] : undefined)),
  );
  const cell = (line: number, place: number): Cell => {
    const value = data.lines[line]?.values[place];
    if (value === undefined) return { line, place, whole: none, rest: '', strong: false };
    const strong = data.places.length > 1 && endsOf(value)[1] === strongest[line];
    return { line, place, ...atDecimal(ruler.value(value.printed)), strong };
  };
  return turned
    ? { heads: places, rows: lines, cellOf: (row, column) => cell(row, column) }
    : { heads: lines, rows: places, cellOf: (row, column) => cell(column, row) };
}

/** 约1.6万 is parted into 约1 and .6万; what holds several numbers is not parted. */
function atDecimal(printed: string): Pick<Cell, 'whole' | 'rest'> {
  const [, whole, rest] = /^(\D*\d[\d,\s]*)(\.\d+\D*|\D*)$/.exec(printed) ?? [];
  return whole === undefined || rest === undefined ? { whole: printed, rest: '' } : { whole, rest };
}

function drawGrid(
  data: PlotData,
  { heads, rows, cellOf }: Grid,
  box: Box,
  ruler: PlotRuler,
): Plot | undefined {
  const { height: valueHeight } = ruler.measure('0', 'value', true);
  const cells = rows.map((_, row) => heads.map((_, column) => cellOf(row, column)));
  const widthOf = ({ whole, rest, strong }: Cell) => ruler.measure(whole + rest, 'value', strong).width;
  const restOf = ({ rest, strong }: Cell) => (rest === '' ? 0 : ruler.measure(rest, 'value', strong).width);
  // Names first: their column is as wide as they need, the numbers share what is left.
  const named = rowLabels(rows, { width: box.width, pitch: box.height / (rows.length + 1) }, ruler);
  if (named === undefined) return undefined;
  const columns = columnsOf(
    heads,
    heads.map((_, column) => {
      const own = cells.flatMap((row) => row[column] ?? []);
      const rest = Math.max(...own.map(restOf));
      return { rest, width: rest + Math.max(...own.map((cell) => widthOf(cell) - restOf(cell))) };
    }),
    { left: box.x + named.width, right: box.x + box.width },
    ruler,
  );
  if (columns === undefined) return undefined;
  const headHeight = Math.max(...columns.map(({ block }) => block.height)) + ruler.gap;
  const pitch = Math.min((box.height - headHeight) / rows.length, mostPitch * valueHeight);
  if (pitch < Math.max(leastPitch * valueHeight, named.height + ruler.gap / 2)) return undefined;
  const top = box.y + headHeight;
  const middles = rows.map((_, row) => top + (row + 0.5) * pitch);
  const headLabels = columns.map(({ block, right }, index) =>
    blockAt(block, heads[index] ?? { role: 'line', text: '' }, {
      x: right - ruler.gap / 2,
      y: top - ruler.gap,
      alongX: 'end',
      alongY: 'end',
    }),
  );
  const labels = cells.flatMap((row, at) =>
    row.flatMap((cell, index): readonly PlotLabel[] => {
      const column = columns[index];
      if (column === undefined) return [];
      const { line, place, whole, rest, strong } = cell;
      const x = column.right - ruler.gap / 2 - column.rest + restOf(cell);
      const stand = { x, y: middles[at] ?? top, alongX: 'end', alongY: 'middle' } as const;
      return [labelAt(ruler, { role: 'value', text: whole + rest, line, place, strong }, stand)];
    }),
  );
  const all = fitLabels([...headLabels, ...named.place(box.x, middles), ...labels], [], { box, ruler });
  if (all === undefined) return undefined;
  const rules = [0, ...rows.map((_, row) => row + 1)].map(
    (row): PlotPiece => ({
      kind: 'rule',
      role: row === 0 ? 'nought' : 'grid',
      from: [box.x, top + row * pitch],
      to: [columns.at(-1)?.right ?? box.x, top + row * pitch],
    }),
  );
  const heat = heatOf(data, cells, columns, { top, pitch });
  const pieces = [...heat, ...rules];
  return { form: 'data-table', box, pieces, labels: all, coloured: 'by-line', says: sayOf(data, pieces) };
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly block: PlotBlock;
  /** How far numbers reach behind their units. */
  readonly rest: number;
}

/**
 * Columns as wide as their numbers and the longest word of their heads, and what is left shared out among them;
 * undefined where there is not that much.
 */
function columnsOf(
  heads: readonly LabelWords[],
  numbers: readonly { readonly rest: number; readonly width: number }[],
  { left, right }: { readonly left: number; readonly right: number },
  ruler: PlotRuler,
): readonly Column[] | undefined {
  const between = 1.25 * ruler.gap;
  const room = right - left;
  const needs = numbers.flatMap(({ width }, index) => {
    const { text, role } = heads[index] ?? { text: '', role: 'line' };
    const widths = [1, 1.2, 1.4, 1.7, 2, 2.5, 3, 4].map((times) => times * width);
    const found = widths.find((one) => ruler.wrap(text, role, one) !== undefined);
    return found === undefined ? [] : [found + between];
  });
  const spare = (room - needs.reduce((sum, one) => sum + one, 0)) / heads.length;
  if (needs.length < heads.length || spare < 0) return undefined;
  const widest = Math.max(...numbers.map(({ width }) => width));
  const more = Math.min(spare, (mostColumn - 1) * widest);
  let at = left;
  const columns = needs.flatMap((need, index): readonly Column[] => {
    const { text, role } = heads[index] ?? { text: '', role: 'line' };
    const block = ruler.wrap(text, role, need + more - between + 1e-6);
    const column = { left: at, right: at + need + more, rest: numbers[index]?.rest ?? 0 };
    at = column.right;
    return block === undefined ? [] : [{ ...column, block }];
  });
  return columns.length === heads.length ? columns : undefined;
}

/** How much of the largest value each cell holds; nothing where values fall below nought. */
function heatOf(
  data: PlotData,
  cells: readonly (readonly Cell[])[],
  columns: readonly Column[],
  { top, pitch }: { readonly top: number; readonly pitch: number },
): readonly PlotPiece[] {
  const values = valuesOf(data);
  const most = Math.max(...values.map(({ value }) => endsOf(value)[1]));
  if (values.some(({ value }) => endsOf(value)[0] < 0) || most === 0) return [];
  return cells.flatMap((row, rowAt) =>
    row.flatMap(({ line, place }, columnAt): readonly PlotPiece[] => {
      const value = data.lines[line]?.values[place];
      if (value === undefined) return [];
      const { left = 0, right = 0 } = columns[columnAt] ?? {};
      const box = { x: left, y: top + rowAt * pitch, width: right - left, height: pitch };
      return [{ kind: 'heat', line, place, share: endsOf(value)[1] / most, box }];
    }),
  );
}
