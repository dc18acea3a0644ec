import { labelPlaces, pitchOf, placesAlong } from './along-time.js';
import type { Box } from './chart.js';
import type {
  DrawPlot,
  Plot,
  PlotBlock,
  PlotData,
  PlotLabel,
  PlotPiece,
  PlotPoint,
  PlotRuler,
  PlotScale,
} from './plot.js';
import { blockAt, fitLabels, keepBetween, labelAt } from './plot-labels.js';
import { endsOf, numberOf, type PlacedValue, reachOf, refusePlot, sayOf, valuesOf } from './plot-values.js';
import { barOf } from './series-bars.js';
import { dotsOf, strokesOf } from './strokes.js';
import { rule, scaled, type ValueDomain, valueDomain } from './value-scale.js';

/** A small plot is at least so many heights of a value wide and high, or its course is not seen. */
const leastWidth = 6;
const leastHeight = 2.5;
const leastTight = 1.6;

/** The air between two small plots, in gaps. */
const between = 3;

/** How far from this relation of width to height a small plot may be before a grid of other columns is better. */
const bestShape = 1.7;

/**
 * Two to nine lines over time, each in a small plot of its own with its name and its last value, all on one scale: as a
 * line, or as columns where values are ranges.
 */
export const smallMultiples: DrawPlot = (data, box, ruler) => {
  const limits = { time: true, lines: [2, 9], places: [3, 20], lengths: true } as const;
  const refusal = refusePlot(data, box, limits);
  if (refusal !== undefined) return refusal;
  const grids = Array.from({ length: data.lines.length }, (_, index) => index + 1).toSorted(
    (one, other) => unlike(data.lines.length, one, box, ruler) - unlike(data.lines.length, other, box, ruler),
  );
  for (const isTight of [false, true]) {
    for (const columns of grids) {
      const plot = drawGrid(data, columns, box, ruler, isTight);
      if (plot !== undefined) return plot;
    }
  }
  return { refused: 'box-too-small' };
};

/** How unlike the best shape the plots of a grid are, and how much of it stays empty. */
function unlike(count: number, columns: number, { width, height }: Box, ruler: PlotRuler): number {
  const rows = Math.ceil(count / columns);
  // Name, value and places take about three lines of each.
  const words = 3 * (ruler.measure('0', 'value').height + ruler.gap);
  const shape = width / columns / Math.max(1, height / rows - words);
  return Math.abs(Math.log(shape / bestShape)) + (columns * rows - count) / count;
}

interface Panel {
  readonly pieces: readonly PlotPiece[];
  readonly labels: readonly PlotLabel[];
  readonly scale: PlotScale;
}

/** @param isTight where there is little height: the last value then stands behind the name */
function drawGrid(
  data: PlotData,
  columns: number,
  box: Box,
  ruler: PlotRuler,
  isTight: boolean,
): Plot | undefined {
  const rows = Math.ceil(data.lines.length / columns);
  const air = between * ruler.gap;
  const width = (box.width - (columns - 1) * air) / columns;
  const height = (box.height - (rows - 1) * air) / rows;
  const blocks = data.lines.flatMap(({ name }): readonly PlotBlock[] => {
    const block = ruler.wrap(name, 'line', width);
    return block === undefined ? [] : [block];
  });
  if (blocks.length < data.lines.length) return undefined;
  const asColumns = valuesOf(data).some(({ value }) => numberOf(value) === undefined);
  const domain = valueDomain(
    valuesOf(data).flatMap(({ value }) => (asColumns ? [reachOf(value)?.possible ?? 0] : endsOf(value))),
    !asColumns,
  );
  const nameHeight = Math.max(...blocks.map((block) => block.height));
  const panels = blocks.map((block, line) => {
    const [column, row] = [line % columns, Math.floor(line / columns)];
    const place = { x: box.x + column * (width + air), y: box.y + row * (height + air), width, height };
    const panel = drawPanel(data, line, { block, nameHeight, domain, asColumns, isTight }, place, ruler);
    return panel === undefined ? undefined : { ...panel, line, box: place };
  });
  const drawn = panels.filter((panel) => panel !== undefined);
  if (drawn.length < panels.length) return undefined;
  const labels = fitLabels(
    drawn.flatMap((panel) => panel.labels),
    [],
    { box, ruler },
  );
  if (labels === undefined) return undefined;
  const pieces = drawn.flatMap((panel) => panel.pieces);
  return {
    form: 'small-multiples',
    box,
    pieces,
    labels,
    coloured: 'by-line',
    panels: drawn.map(({ line, box: place, scale }) => ({ line, box: place, scale })),
    says: sayOf(data, pieces, domain.cut),
  };
}

/** One line: its name on top, its course with the last value, and the first and the last place below. */
function drawPanel(
  data: PlotData,
  line: number,
  common: {
    readonly block: PlotBlock;
    readonly nameHeight: number;
    readonly domain: ValueDomain;
    readonly asColumns: boolean;
    readonly isTight: boolean;
  },
  box: Box,
  ruler: PlotRuler,
): Panel | undefined {
  const { block, nameHeight, domain, asColumns, isTight } = common;
  const { height: valueHeight } = ruler.measure('0', 'value', true);
  const { height: placeHeight } = ruler.measure(data.places[0]?.label ?? '', 'place');
  const sign = valueHeight / 2;
  const above = isTight ? (asColumns ? sign : 0) : valueHeight + ruler.gap;
  const top = box.y + nameHeight + above + 0.75 * ruler.gap;
  const foot = box.y + box.height - placeHeight - 0.75 * ruler.gap;
  if (foot - top < (isTight ? leastTight : leastHeight) * valueHeight || box.width < leastWidth * valueHeight)
    return undefined;
  const scale: PlotScale = { along: 'y', from: domain.from, to: domain.to, start: foot, end: top };
  const radius = 1.5 * ruler.stroke;
  const pitch = pitchOf(data, box.width);
  const inset = asColumns ? pitch / 2 : radius;
  const xs = placesAlong(data, box.x + inset, box.x + box.width - inset);
  const at = (place: number, value: number): PlotPoint => [xs[place] ?? 0, scaled(scale, value)];
  const values = valuesOf(data).filter((one) => one.line === line);
  const last = values.at(-1);
  const ends = { places: data.places.filter((_, index) => index === 0 || index === data.places.length - 1) };
  const places = labelPlaces(ends, [xs[0] ?? 0, xs.at(-1) ?? 0], box.y + box.height - placeHeight, {
    box,
    ruler,
  });
  if (last === undefined || places === undefined) return undefined;
  const placed = places.map((label, index) => ({
    ...label,
    place: index === 0 ? 0 : data.places.length - 1,
  }));
  const bars = values.map((one) =>
    barOf(data, one, scale, { at: (xs[one.place] ?? 0) - 0.35 * pitch, thickness: 0.7 * pitch, sign }),
  );
  const course = asColumns
    ? bars.flatMap((bar) => [...bar.bars, ...bar.openEnds])
    : [...strokesOf(data, line, at), ...dotsOf(data, line, at, { radius, asked: new Set([last.place]) })];
  const text = ruler.value(last.value.printed);
  const words = { role: 'value', text, line, place: last.place, strong: true } as const;
  const stand = { x: xs[last.place] ?? 0, y: 0, alongX: 'middle', alongY: 'end' } as const;
  const aside = keepBetween(labelAt(ruler, words, stand), box.x, box.x + box.width);
  const below = asColumns ? bars.map(({ bars: own }) => own) : [];
  const heights = [
    ...courseWithin(values, at, aside.box.x - ruler.gap / 2, aside.box.x + aside.box.width),
    ...below.flat().flatMap((bar) => (bar.box.x + bar.box.width > aside.box.x ? [bar.box.y - sign] : [])),
  ];
  const y = Math.min(...heights) - radius - ruler.gap / 2 - aside.box.height;
  const behind = { x: box.x + box.width - aside.box.width, y: box.y };
  const value = { ...aside, box: { ...aside.box, ...(isTight ? behind : { y }) } };
  const stands = { x: box.x, y: box.y, alongX: 'start', alongY: 'start' } as const;
  const name = blockAt(block, { role: 'line', text: data.lines[line]?.name ?? '', line }, stands);
  const isClear = isTight
    ? name.box.width + ruler.gap <= box.width - value.box.width
    : value.box.y >= box.y + nameHeight + ruler.gap / 4;
  if (!isClear) return undefined;
  const grid = domain.ticks
    .filter((tick) => tick === 0 || tick === domain.from || tick === domain.to)
    .map((tick) =>
      rule(tick === 0 ? 'nought' : 'grid', { ...box, y: top, height: foot - top }, scaled(scale, tick)),
    );
  return { pieces: [...grid, ...course], labels: [name, value, ...placed], scale };
}

/** The heights of a course over a stretch of x: of its points there, and where it enters. */
function courseWithin(
  values: readonly PlacedValue[],
  at: (place: number, value: number) => PlotPoint,
  left: number,
  right: number,
): readonly number[] {
  const points = values.map(({ place, value }) => at(place, endsOf(value)[1]));
  return points.flatMap(([x, y], index) => {
    const [nextX, nextY] = points[index + 1] ?? [x, y];
    if (x >= left && x <= right) return [y];
    return x < left && nextX > left ? [y + ((left - x) / (nextX - x)) * (nextY - y)] : [];
  });
}
