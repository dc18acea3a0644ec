import type { Box } from './chart.js';
import type { PlotBlock, PlotLabel, PlotPiece, PlotPoint, PlotRuler } from './plot.js';
import { blockAt, labelAt } from './plot-labels.js';
import { spread } from './spread.js';

/** What stands at the end of a line: its last value, and its name where there are several. */
export interface LineEnd {
  readonly line: number;
  readonly place: number;
  readonly name?: string;
  readonly value: string;
  readonly y: number;
}

/** Names and values beside the ends of lines, before it is known where these stand along x. */
export interface EndColumn {
  /** The room it takes from the last point to the right edge. */
  readonly width: number;
  /** @param points where the lines end, in the order given */
  readonly place: (points: readonly PlotPoint[], right: number) => EndLabels;
}

interface EndLabels {
  readonly labels: readonly PlotLabel[];
  readonly leaders: readonly PlotPiece[];
}

interface Entry {
  readonly end: LineEnd;
  readonly name?: PlotBlock;
  readonly value: PlotBlock;
  readonly height: number;
}

/** The value before the name in one row, or below it in a narrow column: shares of the width of the box. */
const arrangements = [
  { inRows: true, most: 0.34 },
  { inRows: false, most: 0.24 },
  { inRows: false, most: 0.34 },
  { inRows: true, most: 0.5 },
] as const;

/**
 * Sets names and last values to the right of lines, moved apart so that they do not overlap; a thin leader ties what
 * was moved to its line. Undefined where they do not fit.
 */
export function endColumn(ends: readonly LineEnd[], box: Box, ruler: PlotRuler): EndColumn | undefined {
  for (const { inRows, most } of arrangements) {
    const entries = ends.map((end) => entryOf(end, inRows, most * box.width, ruler));
    if (!entries.every((entry) => entry !== undefined)) continue;
    const valueWidth = Math.max(...entries.map(({ value }) => value.width));
    const nameWidth = Math.max(0, ...entries.map(({ name }) => name?.width ?? 0));
    const width =
      inRows && nameWidth > 0 ? valueWidth + ruler.gap + nameWidth : Math.max(valueWidth, nameWidth);
    if (width > most * box.width) continue;
    const middles = spread(
      entries.map(({ end, height }) => ({ at: end.y, size: height })),
      box.y,
      box.y + box.height,
      0.75 * ruler.gap,
    );
    if (middles === undefined) continue;
    const moved = entries.map(
      ({ end, height }, index) => Math.abs((middles[index] ?? 0) - end.y) > height / 4,
    );
    const reach = moved.includes(true) ? 3.5 * ruler.gap : ruler.gap;
    return {
      width: width + reach,
      place: (points, right) => {
        const left = right - width;
        const placed = entries.map((entry, index) => {
          const y = middles[index] ?? entry.end.y;
          const [x = left, from = y] = points[index] ?? [];
          const isFar = left - x > reach + ruler.gap;
          const leader: PlotPiece = {
            kind: 'rule',
            role: 'leader',
            from: [x + 0.75 * ruler.gap, from],
            to: [left - ruler.gap / 2, y],
          };
          return {
            labels: entryLabels(entry, left, y, inRows ? valueWidth + ruler.gap : undefined, ruler),
            leaders: moved[index] === true || isFar ? [leader] : [],
          };
        });
        return {
          labels: placed.flatMap(({ labels }) => labels),
          leaders: placed.flatMap(({ leaders }) => leaders),
        };
      },
    };
  }
  return undefined;
}

function entryOf(end: LineEnd, inRows: boolean, width: number, ruler: PlotRuler): Entry | undefined {
  const value = { lines: [end.value], ...ruler.measure(end.value, 'value', true) };
  if (end.name === undefined) return { end, value, height: value.height };
  const name = inRows
    ? { lines: [end.name], ...ruler.measure(end.name, 'line') }
    : ruler.wrap(end.name, 'line', width);
  if (name === undefined) return undefined;
  const height = inRows ? Math.max(value.height, name.height) : value.height + 0.8 * ruler.gap + name.height;
  return { end, name, value, height };
}

function entryLabels(
  { end, name, value, height }: Entry,
  left: number,
  y: number,
  nameOffset: number | undefined,
  ruler: PlotRuler,
): readonly PlotLabel[] {
  const { line, place } = end;
  const top = y - height / 2;
  const row = { y, alongX: 'start', alongY: 'middle' } as const;
  const valueWords = { role: 'value', text: end.value, line, place, strong: true } as const;
  if (name === undefined || end.name === undefined) return [labelAt(ruler, valueWords, { x: left, ...row })];
  const nameWords = { role: 'line', text: end.name, line } as const;
  if (nameOffset !== undefined) {
    return [
      blockAt(value, valueWords, { x: left, ...row }),
      blockAt(name, nameWords, { x: left + nameOffset, ...row }),
    ];
  }
  const column = { x: left, alongX: 'start' } as const;
  return [
    blockAt(name, nameWords, { ...column, y: top, alongY: 'start' }),
    blockAt(value, valueWords, { ...column, y: top + height, alongY: 'end' }),
  ];
}
