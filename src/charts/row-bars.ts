import { descending } from 'd3-array';
import type { Box } from './chart.js';
import { nameRows } from './name-row.js';
import type { Plot, PlotData, PlotLabel, PlotPiece, PlotRefusal, PlotRuler, PlotScale } from './plot.js';
import { fitLabels, labelAt } from './plot-labels.js';
import { endsOf, type PlacedValue, reachOf, sayOf, valuesOf } from './plot-values.js';
import { rowLabels, rowMiddles } from './row-labels.js';
import { barOf, type DrawnBar } from './series-bars.js';
import { scaled } from './value-scale.js';

/** Bars from nought along x, in a row a place, a bar a line. */

/** How much of its row one bar takes, and how much several take together. */
const filled = { one: 0.66, several: 0.74 } as const;
/** Thicker bars, in heights of a value, are slabs. */
const mostThickness = 4;
/** Bars whose longest takes less than this share of the width compare nothing. */
const leastLength = 0.3;

interface RowBar {
  readonly placed: PlacedValue;
  readonly value: string;
  /** The name of the line, where it stands behind the value. */
  readonly name?: string;
  /** What its words take behind the bar, in px. */
  readonly room: number;
}

/**
 * Draws bars in rows, all values printed. Of one line by category the largest comes first. Several lines are named
 * behind the bars of the first row, or in a row of names where that leaves the bars too short.
 */
export function drawRowBars(
  form: Plot['form'],
  data: PlotData,
  box: Box,
  ruler: PlotRuler,
): Plot | PlotRefusal {
  const order = orderOf(data);
  return (
    drawIn(form, data, order, box, ruler, true) ??
    (data.lines.length > 1 ? drawIn(form, data, order, box, ruler, false) : undefined) ?? {
      refused: 'box-too-small',
    }
  );
}

/** The places from top to bottom. */
function orderOf({ axis, lines, places }: PlotData): readonly number[] {
  const order = [...places.keys()];
  const [ranked, ...others] = lines;
  if (ranked === undefined || others.length > 0 || axis === 'time') return order;
  const rank = (place: number) => {
    const value = ranked.values[place];
    return value === undefined ? Number.NEGATIVE_INFINITY : endsOf(value)[1];
  };
  return order.toSorted((one, other) => descending(rank(one), rank(other)));
}

function drawIn(
  form: Plot['form'],
  data: PlotData,
  order: readonly number[],
  box: Box,
  ruler: PlotRuler,
  namedInPlace: boolean,
): Plot | undefined {
  const lines = data.lines.length;
  const head = namedInPlace
    ? { height: 0, keys: [], labels: [] }
    : nameRows(
        data.lines.map(({ name }) => name),
        box,
        ruler,
      );
  if (head === undefined) return undefined;
  const top = box.y + head.height;
  const pitch = (box.height - head.height) / order.length;
  const { height: valueHeight } = ruler.measure('0', 'value', true);
  const step = Math.min(
    ((lines === 1 ? filled.one : filled.several) * pitch) / lines,
    mostThickness * valueHeight,
  );
  // Numbers may be higher than their bars, but not stand on each other.
  if ((lines === 1 ? pitch : step) < valueHeight + ruler.gap / 4) return undefined;
  const names = rowLabels(
    order.map((place) => ({ role: 'place', text: data.places[place]?.label ?? '', place })),
    { width: box.width, pitch },
    ruler,
  );
  if (names === undefined) return undefined;
  const [first] = order;
  const bars = valuesOf(data).map((placed): RowBar => {
    const name =
      namedInPlace && lines > 1 && placed.place === first ? data.lines[placed.line]?.name : undefined;
    const value = ruler.value(placed.value.printed);
    const width = ruler.measure(value, 'value', true).width;
    const nameWidth = name === undefined ? 0 : 1.25 * ruler.gap + ruler.measure(name, 'line').width;
    return { placed, value, ...(name === undefined ? {} : { name }), room: width + nameWidth + ruler.gap };
  });
  // Every line is named in the first row, so it must hold them all.
  if (namedInPlace && lines > 1 && bars.filter(({ name }) => name !== undefined).length < lines)
    return undefined;
  const thickness = lines === 1 ? step : 0.86 * step;
  const sign = 0.5 * Math.min(thickness, 2 * valueHeight);
  const plot = {
    x: box.x + names.width,
    y: top,
    width: box.width - names.width,
    height: box.height - head.height,
  };
  const scale = scaleFor(bars, plot, sign);
  if (scale === undefined || Math.abs(scale.end - scale.start) < leastLength * box.width) return undefined;
  const row = Math.max(lines * step, names.height, valueHeight);
  const middles = rowMiddles(order.length, { top, height: plot.height, row });
  const middle = (place: number) => middles[order.indexOf(place)] ?? top;
  const drawn = bars.map((bar) => {
    const { line, place } = bar.placed;
    const y = middle(place) + (line - lines / 2) * step + (step - thickness) / 2;
    return {
      ...bar,
      y: y + thickness / 2,
      drawn: barOf(data, bar.placed, scale, { at: y, thickness, sign }),
    };
  });
  const strongest = data.lines.map((_, line) =>
    Math.max(...bars.flatMap(({ placed }) => (placed.line === line ? endsOf(placed.value) : []))),
  );
  const words = drawn.flatMap((bar) => wordsOf(bar, strongest[bar.placed.line] ?? 0, ruler));
  const labels = fitLabels([...head.labels, ...names.place(box.x, order.map(middle)), ...words], [], {
    box,
    ruler,
  });
  if (labels === undefined) return undefined;
  const x = scaled(scale, 0);
  const nought: PlotPiece = {
    kind: 'rule',
    role: 'nought',
    from: [x, top],
    to: [x, (middles.at(-1) ?? top) + row / 2],
  };
  const pieces = [
    ...head.keys,
    ...drawn.flatMap((one) => [...one.drawn.bars, ...one.drawn.openEnds]),
    nought,
  ];
  return { form, box, pieces, labels, coloured: 'by-line', scale, says: sayOf(data, pieces) };
}

/** The largest scale that leaves every bar the room of its words, on the side on which it lies. */
function scaleFor(bars: readonly RowBar[], plot: Box, sign: number): PlotScale | undefined {
  const needs = bars.map(({ placed, room }) => {
    const { possible = 0, open = false } = reachOf(placed.value) ?? {};
    return { reach: possible, room: room + (open ? sign : 0) };
  });
  const [right, left] = [needs.filter(({ reach }) => reach >= 0), needs.filter(({ reach }) => reach < 0)];
  const none = { reach: 0, room: 0 };
  const factors = [none, ...right].flatMap((one) =>
    [none, ...left].map((other) => {
      const length = one.reach - other.reach;
      return length === 0 ? Number.POSITIVE_INFINITY : (plot.width - one.room - other.room) / length;
    }),
  );
  const [from, to] = [
    Math.min(0, ...left.map(({ reach }) => reach)),
    Math.max(0, ...right.map(({ reach }) => reach)),
  ];
  const factor = Math.min(...factors);
  if (factor <= 0) return undefined;
  if (from === to) return { along: 'x', from: 0, to: 1, start: plot.x, end: plot.x + plot.width };
  const nought = plot.x + Math.max(0, ...left.map(({ reach, room }) => room - reach * factor));
  return { along: 'x', from, to, start: nought + from * factor, end: nought + to * factor };
}

/** The value behind its bar, and the name behind the value; before the bar where it lies below nought. */
function wordsOf(
  { placed, value, name, y, drawn }: RowBar & { readonly y: number; readonly drawn: DrawnBar },
  strongest: number,
  ruler: PlotRuler,
): readonly PlotLabel[] {
  const { line, place } = placed;
  const ends = endsOf(placed.value);
  const isBelow = ends[0] < 0;
  const forward = isBelow ? -1 : 1;
  const alongX = isBelow ? 'end' : 'start';
  const strong = ends[1] === strongest;
  const x = drawn.end + forward * 0.75 * ruler.gap;
  const label = labelAt(
    ruler,
    { role: 'value', text: value, line, place, strong },
    { x, y, alongX, alongY: 'middle' },
  );
  if (name === undefined) return [label];
  const behind = x + forward * (label.box.width + 1.25 * ruler.gap);
  return [
    label,
    labelAt(ruler, { role: 'line', text: name, line }, { x: behind, y, alongX, alongY: 'middle' }),
  ];
}
