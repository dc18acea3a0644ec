import { sum } from 'd3-array';
import type { Box } from './chart.js';
import type { Plot, PlotData, PlotPiece, PlotPoint, PlotScale } from './plot.js';
import { endsOf, type PlacedValue, reachOf } from './plot-values.js';
import { scaled } from './value-scale.js';

/** In what a plot misleads. */
export interface PlotFault {
  readonly fault:
    | 'value-missing'
    | 'gap-filled'
    | 'out-of-proportion'
    | 'scale-not-from-nought'
    | 'qualifier-not-drawn'
    | 'expected-as-counted'
    | 'outside-its-box'
    | 'labels-overlap'
    | 'name-missing'
    | 'place-missing'
    | 'last-value-missing'
    | 'not-said';
  readonly line?: number;
  readonly place?: number;
}

type Kind<Name extends PlotPiece['kind']> = Extract<PlotPiece, { readonly kind: Name }>;

/** Lengths that differ by less than this share of the plot are equal: floating point, not a lie. */
const tolerance = 1e-6;

/** Forms whose lengths stand one upon the other. */
const stacks: readonly Plot['form'][] = ['stacked-bars', 'share-bars', 'stacked-area'];

function piecesOf<Name extends PlotPiece['kind']>({ pieces }: Plot, kind: Name): readonly Kind<Name>[] {
  return pieces.filter((piece): piece is Kind<Name> => piece.kind === kind);
}

function scaleOf({ scale, panels }: Plot, line: number): PlotScale | undefined {
  return panels?.find((panel) => panel.line === line)?.scale ?? scale;
}

/** Whether two places of a plot are one. */
export function isClose(plot: Plot, one: number, other: number): boolean {
  return Math.abs(one - other) <= tolerance * Math.max(plot.box.width, plot.box.height);
}

/** Whether a value is drawn where its number stands, and as certain as it is. */
export function checkValue(plot: Plot, data: PlotData, placed: PlacedValue): readonly PlotFault[] {
  const { line, place } = placed;
  const isIts = (piece: { readonly line: number; readonly place: number }) =>
    piece.line === line && piece.place === place;
  const bars = piecesOf(plot, 'bar').filter(isIts);
  const found = [
    bars.length > 0 ? checkBars(plot, data, placed, bars) : undefined,
    ...piecesOf(plot, 'area').map((area) => checkArea(plot, placed, area)),
    checkPoints(plot, placed),
    // In a table the printed number is all there is.
    plot.form === 'data-table' &&
    plot.labels.some((label) => label.role === 'value' && label.line === line && label.place === place)
      ? ([] as const)
      : undefined,
  ].filter((faults) => faults !== undefined);
  const faults = found.length === 0 ? (['value-missing'] as const) : found.flat();
  return faults.map((fault) => ({ fault, line, place }));
}

type FaultName = PlotFault['fault'];

/** The bars of one value: as long as it is certain and possible, from nought or from the end of the part before. */
function checkBars(
  plot: Plot,
  data: PlotData,
  { line, place, value }: PlacedValue,
  bars: readonly Kind<'bar'>[],
): readonly FaultName[] {
  const faults: FaultName[] = [];
  const scale = scaleOf(plot, line);
  if (scale === undefined) return ['out-of-proportion'];
  const isStack = stacks.includes(plot.form);
  const thickness = piecesOf(plot, 'bar').map(({ box }) => acrossOf(box, scale));
  for (const { from, to, box } of bars) {
    const [low, high] = alongOf(box, scale);
    const ends = [scaled(scale, from), scaled(scale, to)].toSorted((a, b) => a - b);
    if (!isClose(plot, low, ends[0] ?? 0) || !isClose(plot, high, ends[1] ?? 0))
      faults.push('out-of-proportion');
  }
  if (!thickness.every((one) => isClose(plot, one, thickness[0] ?? one))) faults.push('out-of-proportion');
  const reach = reachOf(value);
  const covered = (hatched: boolean) =>
    sum(bars, ({ certainty, from, to }) => ((certainty === 'hatched') === hatched ? to - from : 0));
  if (isStack) {
    const part = (of: number) =>
      partOf(plot, data, place, endsOf(data.lines[of]?.values[place] ?? nothing)[0]);
    if (!isSame(covered(false), part(line))) faults.push('out-of-proportion');
    const below = sum(data.lines.keys(), (other) => (other < line ? part(other) : 0));
    if (!bars.every(({ from }) => isSame(from, below))) faults.push('scale-not-from-nought');
    return faults;
  }
  if (!bars.some(({ from }) => from === 0)) faults.push('scale-not-from-nought');
  const { solid = 0, possible = 0, open = false } = reach ?? {};
  const expected = data.places[place]?.expected === true && solid === 0;
  if (!isSame(covered(false), expected ? possible : solid)) faults.push('qualifier-not-drawn');
  if (!isSame(covered(false) + covered(true), possible)) faults.push('qualifier-not-drawn');
  const ends = piecesOf(plot, 'open-end').filter((end) => end.line === line && end.place === place);
  if (ends.length !== (open ? 1 : 0)) faults.push('qualifier-not-drawn');
  return faults;
}

const nothing = { printed: '', value: 0, qualifier: 'exactly' } as const;

/** What a value is on the scale of a stack: itself, or its hundredths of the whole of its place. */
function partOf({ form }: Plot, { lines }: PlotData, place: number, value: number): number {
  if (form !== 'share-bars') return value;
  const whole = sum(lines, ({ values }) => endsOf(values[place] ?? nothing)[0]);
  return (100 * value) / whole;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));
}

function alongOf({ x, y, width, height }: Box, { along }: PlotScale): readonly [number, number] {
  return along === 'x' ? [x, x + width] : [y, y + height];
}

function acrossOf({ width, height }: Box, { along }: PlotScale): number {
  return along === 'x' ? height : width;
}

/** The height of a band at a place; undefined where the band is another's. */
function checkArea(plot: Plot, placed: PlacedValue, area: Kind<'area'>): readonly FaultName[] | undefined {
  const index = area.places.indexOf(placed.place);
  const scale = scaleOf(plot, placed.line);
  if (area.line !== placed.line || index === -1 || scale === undefined) return undefined;
  const [upper, lower] = [area.upper[index], area.lower[index]];
  if (upper === undefined || lower === undefined) return ['value-missing'];
  const due = scaled(scale, 0) - scaled(scale, endsOf(placed.value)[0]);
  return isClose(plot, lower[1] - upper[1], due) ? [] : ['out-of-proportion'];
}

/** The points of strokes and dots of a value: each stands at one of the numbers stated. */
function checkPoints(plot: Plot, { line, place, value }: PlacedValue): readonly FaultName[] | undefined {
  const scale = scaleOf(plot, line);
  const dots = piecesOf(plot, 'dot').filter((dot) => dot.line === line && dot.place === place);
  const onStrokes = piecesOf(plot, 'stroke')
    .filter((stroke) => stroke.line === line)
    .flatMap(({ places, points }) => points.filter((_, index) => places[index] === place));
  const points: readonly PlotPoint[] = [...onStrokes, ...dots.map(({ x, y }): PlotPoint => [x, y])];
  if (points.length === 0 || scale === undefined) return undefined;
  const due = endsOf(value).map((end) => scaled(scale, end));
  const drawn = points.map(([x, y]) => (scale.along === 'x' ? x : y));
  const holds =
    drawn.every((one) => due.some((end) => isClose(plot, one, end))) &&
    due.every((end) => drawn.some((one) => isClose(plot, one, end)));
  const filled = value.qualifier === 'exactly' || !dots.some((dot) => dot.filled);
  const isMarked = value.qualifier === 'exactly' || dots.length > 0;
  return [
    ...(holds ? [] : (['out-of-proportion'] as const)),
    ...(filled && isMarked ? [] : (['qualifier-not-drawn'] as const)),
  ];
}
