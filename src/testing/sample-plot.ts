import type { PlotData, PlotValue } from '../charts/plot.js';

/** What a cell of a sample holds: a number, a range, a value of its own, or a gap. */
export type SampleCell = number | readonly [from: number, to: number] | PlotValue | undefined;

/** Data of a plot from a small table: places, and the values of each line. */
export function plotData(
  places: readonly (number | string)[],
  lines: Readonly<Record<string, readonly SampleCell[]>>,
  change: Partial<PlotData> & { readonly expectedFrom?: number | string } = {},
): PlotData {
  const { expectedFrom, ...rest } = change;
  const first = expectedFrom === undefined ? places.length : places.indexOf(expectedFrom);
  return {
    axis: places.every((place) => typeof place === 'number') ? 'time' : 'category',
    places: places.map((place, index) => ({
      label: String(place),
      expected: index >= first,
      ...(typeof place === 'number' ? { time: place } : {}),
    })),
    lines: Object.entries(lines).map(([name, values]) => ({ name, values: values.map(plotValue) })),
    unit: '',
    ...rest,
  };
}

function plotValue(cell: SampleCell): PlotValue | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === 'number') return { printed: printed(cell), value: cell, qualifier: 'exactly' };
  if ('qualifier' in cell) return cell;
  const [from, to] = cell;
  return { printed: `${printed(from)}–${printed(to)}`, value: { from, to }, qualifier: 'exactly' };
}

/** With a true minus, as data are set. */
function printed(number: number): string {
  return String(number).replace('-', '−');
}
