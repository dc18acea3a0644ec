import { descending } from 'd3-array';
import type { Box } from './chart.js';
import { heightOfNames, namesAbove } from './names-above.js';
import type {
  DrawPlot,
  Plot,
  PlotData,
  PlotLabel,
  PlotPiece,
  PlotRefusal,
  PlotRuler,
  PlotScale,
} from './plot.js';
import { fitLabels, type LabelWords, labelAt } from './plot-labels.js';
import { endsOf, hasTimes, isCertain, numberOf, refusePlot, sayOf, valuesOf } from './plot-values.js';
import { rowLabels, rowMiddles } from './row-labels.js';
import { scaled, valueDomain } from './value-scale.js';

/** Pairs whose dots have less than this share of the width between them and their numbers compare nothing. */
const leastLength = 0.25;

/** One of the two ends of a row. */
interface End {
  readonly line: number;
  readonly place: number;
  readonly number: number;
  /** What is printed beside it; a range is printed once, behind its upper end. */
  readonly printed?: string;
  readonly filled: boolean;
}

interface Pair {
  readonly words: LabelWords;
  readonly ends: readonly End[];
}

/**
 * Two numbers of each row as dots on one scale, with what lies between them: two lines, the two dates of up to fifteen
 * lines, or the ends of ranges. The scale begins at nought unless nought would press all dots together.
 */
export const dumbbell: DrawPlot = (data, box, ruler) => {
  const isByDate = hasTimes(data) && data.places.length === 2 && data.lines.length > 2;
  const refusal = refusePlot(data, box, isByDate ? { lines: [3, 15] } : { lines: [1, 2], places: [1, 15] });
  if (refusal !== undefined) return refusal;
  const ranges = valuesOf(data).some(({ value }) => numberOf(value) === undefined);
  if (data.lines.length === 1 && !ranges) return { refused: 'too-few-lines' };
  if (data.lines.length > 1 && ranges) return { refused: 'not-exact' };
  const pairs = isByDate ? pairsOfDates(data) : pairsOfLines(data);
  return drawPairs(data, pairs, isByDate, box, ruler);
};

/** A row a place: of two lines their values, of one the ends of its range. */
function pairsOfLines(data: PlotData): readonly Pair[] {
  const pairs = data.places.map(
    ({ label }, place): Pair => ({
      words: { role: 'place', text: label, place },
      ends: data.lines.flatMap((_, line) => endsAt(data, line, place)),
    }),
  );
  const most = ({ ends }: Pair) => Math.max(Number.NEGATIVE_INFINITY, ...ends.map(({ number }) => number));
  return data.axis === 'time' ? pairs : pairs.toSorted((one, other) => descending(most(one), most(other)));
}

/** A row a line: its values at two dates, the largest of the last on top. */
function pairsOfDates(data: PlotData): readonly Pair[] {
  const pairs = data.lines.map(
    ({ name }, line): Pair => ({
      words: { role: 'line', text: name, line },
      ends: data.places.flatMap((_, place) => endsAt(data, line, place)),
    }),
  );
  const last = ({ ends }: Pair) => ends.at(-1)?.number ?? Number.NEGATIVE_INFINITY;
  return pairs.toSorted((one, other) => descending(last(one), last(other)));
}

function endsAt(data: PlotData, line: number, place: number): readonly End[] {
  const value = data.lines[line]?.values[place];
  if (value === undefined) return [];
  const [low, high] = endsOf(value);
  const filled = isCertain(data, { line, place, value });
  const upper = { line, place, number: high, printed: value.printed, filled };
  return low === high ? [upper] : [{ line, place, number: low, filled }, upper];
}

/** What the two dots of a row are, above the first row: two lines, or two dates. */
function headsOf(data: PlotData, isByDate: boolean): readonly LabelWords[] {
  if (isByDate) return data.places.map(({ label }, place) => ({ role: 'place', text: label, place }));
  if (data.lines.length < 2) return [];
  return data.lines.map(({ name }, line) => ({ role: 'line', text: name, line }));
}

/** How a row is drawn: where its numbers stand, and how large its dots are. */
interface Frame {
  readonly scale: PlotScale;
  readonly radius: number;
  readonly left: number;
}

interface Row extends Pair {
  readonly y: number;
  /** The lower of two ends. */
  readonly low: End | undefined;
}

function drawPairs(
  data: PlotData,
  pairs: readonly Pair[],
  isByDate: boolean,
  box: Box,
  ruler: PlotRuler,
): Plot | PlotRefusal {
  const { height: valueHeight } = ruler.measure('0', 'value', true);
  const heads = headsOf(data, isByDate);
  const top = box.y + heightOfNames(heads, ruler);
  const height = box.y + box.height - top;
  const pitch = height / pairs.length;
  const names = rowLabels(
    pairs.map(({ words }) => words),
    { width: box.width, pitch },
    ruler,
  );
  if (names === undefined || pitch < valueHeight + ruler.gap / 2) return { refused: 'box-too-small' };
  const radius = Math.min(2.2 * ruler.stroke, 0.4 * valueHeight);
  const [left, right] = [box.x + names.width, box.x + box.width];
  const scale = scaleOf(pairs, radius, left, right, ruler);
  if (scale.end - scale.start < leastLength * box.width) return { refused: 'box-too-small' };
  const row = Math.max(names.height, valueHeight, 2 * radius);
  const middles = rowMiddles(pairs.length, { top, height, row, most: 7 * valueHeight });
  const rows = pairs.map(({ words, ends }, index): Row => {
    const ordered = ends.toSorted((one, other) => one.number - other.number);
    const low = ordered.length > 1 ? ordered[0] : undefined;
    return { words, ends: ordered, low, y: middles[index] ?? top };
  });
  const frame = { scale, radius, left };
  const isLast = ({ line, place }: End) =>
    isByDate ? place === data.places.length - 1 : line === data.lines.length - 1;
  const values = rows.flatMap((one) => numberLabels(one, frame, isLast, ruler));
  const points = heads.map(({ line, place }) => {
    const isNamed = (end: End) => (line === undefined ? end.place === place : end.line === line);
    const end = rows[0]?.ends.find(isNamed);
    return end === undefined ? undefined : scaled(scale, end.number);
  });
  const head = namesAbove(heads, points, { left, right, y: top }, ruler);
  if (head === undefined) return { refused: 'box-too-small' };
  const labels = fitLabels([...head.labels, ...names.place(box.x, middles), ...values], [], { box, ruler });
  if (labels === undefined) return { refused: 'box-too-small' };
  const pieces = [
    ...rows.flatMap((one) => trackOf(one, frame, values, ruler)),
    ...head.leaders,
    ...rows.flatMap((one) => [...spanOf(one, scale), ...dotsOf(one, frame)]),
  ];
  const says = sayOf(data, pieces, scale.from > 0 || scale.to < 0);
  return { form: 'dumbbell', box, pieces, labels, coloured: isByDate ? 'by-place' : 'by-line', scale, says };
}

/** The scale of all rows, with room for the numbers on both sides. */
function scaleOf(
  pairs: readonly Pair[],
  radius: number,
  left: number,
  right: number,
  ruler: PlotRuler,
): PlotScale {
  const ends = pairs.flatMap((pair) => pair.ends);
  const numbers = ends.map(({ number }) => number);
  const widths = ends.map(({ printed }) =>
    printed === undefined ? 0 : ruler.measure(ruler.value(printed), 'value', true).width,
  );
  const side = radius + ruler.gap / 2 + Math.max(...widths);
  const { cut } = valueDomain(numbers, true);
  const from = cut ? Math.min(...numbers) : Math.min(0, ...numbers);
  const to = cut ? Math.max(...numbers) : Math.max(0, ...numbers);
  return {
    along: 'x',
    from,
    to: to === from ? from + 1 : to,
    start: left + side,
    end: right - side,
  };
}

/** The numbers outside their pair: before the lower dot, behind the upper one. */
function numberLabels(
  { ends, y, low }: Row,
  { scale, radius }: Frame,
  isStrong: (end: End) => boolean,
  ruler: PlotRuler,
): readonly PlotLabel[] {
  const clear = radius + ruler.gap / 2;
  return ends.flatMap((end) => {
    const { line, place, number, printed } = end;
    if (printed === undefined) return [];
    const words = { role: 'value', text: ruler.value(printed), line, place, strong: isStrong(end) } as const;
    const x = scaled(scale, number) + (end === low ? -clear : clear);
    return [labelAt(ruler, words, { x, y, alongX: end === low ? 'end' : 'start', alongY: 'middle' })];
  });
}

/** A thin line that leads from the name of a row to its first dot. */
function trackOf(
  { y, ends }: Row,
  { scale, radius, left }: Frame,
  values: readonly PlotLabel[],
  ruler: PlotRuler,
): readonly PlotPiece[] {
  const [first] = ends;
  if (first === undefined) return [];
  const dot = scaled(scale, first.number) - radius;
  const words = values.find(
    ({ line, place, box }) => line === first.line && place === first.place && box.x < dot,
  );
  const right = (words?.box.x ?? dot) - ruler.gap / 2;
  return right - left < ruler.gap ? [] : [{ kind: 'rule', role: 'grid', from: [left, y], to: [right, y] }];
}

function dotsOf({ ends, y }: Row, { scale, radius }: Frame): readonly PlotPiece[] {
  return ends.map(({ line, place, number, filled }) => {
    const x = scaled(scale, number);
    return { kind: 'dot', line, place, x, y, radius, filled };
  });
}

function spanOf({ ends, y, low }: Row, scale: PlotScale): readonly PlotPiece[] {
  const high = ends.at(-1);
  if (low === undefined || high === undefined) return [];
  const of = low.line === high.line && low.place === high.place ? { line: high.line } : {};
  return [
    {
      kind: 'span',
      place: high.place,
      ...of,
      from: [scaled(scale, low.number), y],
      to: [scaled(scale, high.number), y],
    },
  ];
}
