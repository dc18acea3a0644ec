import { labelPlaces, pitchOf, placesAlong } from './along-time.js';
import { overlap } from './boxes.js';
import type { Box } from './chart.js';
import type { DrawPlot, PlotData, PlotLabel, PlotPiece, PlotRuler, PlotScale } from './plot.js';
import { fitLabels, labelAt } from './plot-labels.js';
import { endsOf, type PlacedValue, reachOf, refusePlot, sayOf, valuesOf } from './plot-values.js';
import { barOf, type DrawnBar } from './series-bars.js';
import { rule, scaled, tickColumn, valueAxis, valueDomain } from './value-scale.js';

/** The space between two columns, as a share of a column with its space. */
const gap = 0.3;
/** Thinner columns, in strokes of a line, are none. */
const leastThickness = 1.5;
/** Columns wider than so many heights of a value are slabs. */
const mostThickness = 9;

/**
 * One line as columns from nought, over time at true distance or by category. Every value is printed where all fit, and
 * then there is no axis; else the last, the first, the highest and the lowest, beside an axis.
 */
export const columns: DrawPlot = (data, box, ruler) => {
  const refusal = refusePlot(data, box, { lines: [1, 1], lengths: true });
  if (refusal !== undefined) return refusal;
  return (
    drawColumns(data, box, ruler, true) ??
    drawColumns(data, box, ruler, false) ?? { refused: 'box-too-small' }
  );
};

function drawColumns(
  data: PlotData,
  box: Box,
  ruler: PlotRuler,
  all: boolean,
): ReturnType<DrawPlot> | undefined {
  const values = valuesOf(data);
  const reaches = values.flatMap(({ value }) => {
    const reach = reachOf(value);
    return reach === undefined ? [] : [reach];
  });
  const domain = valueDomain(
    reaches.map(({ possible }) => possible),
    false,
  );
  const [least, most] = [
    Math.min(0, ...reaches.map(({ possible }) => possible)),
    Math.max(0, ...reaches.map(({ possible }) => possible)),
  ];
  const [from, to] = all && most > least ? [least, most] : [domain.from, domain.to];
  const { height: valueHeight } = ruler.measure('0', 'value', true);
  const { height: placeHeight } = ruler.measure(data.places[0]?.label ?? '', 'place');
  const sign = reaches.some(({ open }) => open) ? 1.2 * valueHeight : 0;
  const clear = valueHeight + 1.6 * ruler.gap;
  const foot = box.y + box.height - placeHeight - ruler.gap - (from < 0 ? clear : 0);
  const scale: PlotScale = { along: 'y', from, to, start: foot, end: box.y + clear + sign };
  const left = all ? 0 : tickColumn(domain, ruler);
  const plot = { x: box.x + left, y: scale.end, width: box.width - left, height: foot - scale.end };
  if (plot.height < 3 * valueHeight || plot.width <= 0) return undefined;
  // The words above the last column may be wider than it, and stand over nothing else.
  const lastWidth = ruler.measure(ruler.value(values.at(-1)?.value.printed ?? ''), 'value', true).width;
  const wider = Math.max(0, lastWidth - pitchOf(data, plot.width - lastWidth / 2)) / 2;
  const pitch = pitchOf(data, plot.width - wider);
  const thickness = Math.min((1 - gap) * pitch, mostThickness * valueHeight);
  if (thickness < leastThickness * ruler.stroke) return undefined;
  const xs = placesAlong(data, plot.x + pitch / 2, plot.x + plot.width - wider - pitch / 2);
  const drawn = values.map((placed) => {
    const x = xs[placed.place] ?? 0;
    return { placed, x, bar: barOf(data, placed, scale, { at: x - thickness / 2, thickness, sign }) };
  });
  const top = box.y + box.height - placeHeight;
  const places = labelPlaces(data, xs, top, { box, ruler, every: data.axis === 'category' });
  if (places === undefined) return undefined;
  const axis = all
    ? { rules: [rule('nought', plot, scaled(scale, 0))], labels: [] }
    : valueAxis(domain, scale, plot, ruler);
  const labels = all
    ? allValues(drawn, places, box, ruler)
    : notableValues(drawn, [...places, ...axis.labels], box, ruler);
  if (labels === undefined) return undefined;
  const isNought = (piece: PlotPiece) => piece.kind === 'rule' && piece.role === 'nought';
  const pieces = [
    ...axis.rules.filter((piece) => !isNought(piece)),
    ...drawn.flatMap(({ bar }) => [...bar.bars, ...bar.openEnds]),
    ...axis.rules.filter(isNought),
  ];
  return { form: 'columns', box, pieces, labels, coloured: 'by-line', scale, says: sayOf(data, pieces) };
}

interface Column {
  readonly placed: PlacedValue;
  readonly x: number;
  readonly bar: DrawnBar;
}

/** Every value at its column; undefined where two would touch or one would stand on a column. */
function allValues(drawn: readonly Column[], places: readonly PlotLabel[], box: Box, ruler: PlotRuler) {
  const labels = drawn.map((column) => valueLabel(column, drawn, ruler));
  const touch = (one: PlotLabel, other: PlotLabel) => overlap(one.box, other.box, { x: ruler.gap / 2, y: 0 });
  const aired = ({ box: words, ...label }: PlotLabel) => ({
    ...label,
    box: { ...words, x: words.x - ruler.gap / 4, width: words.width + ruler.gap / 2 },
  });
  const isClear = labels.every(
    (label, at) => !covers(drawn, aired(label)) && !labels.slice(at + 1).some((other) => touch(label, other)),
  );
  return isClear ? fitLabels([...places, ...labels], [], { box, ruler }) : undefined;
}

/** The last value always, above the columns beside it where these are higher; then what there is room for. */
function notableValues(drawn: readonly Column[], others: readonly PlotLabel[], box: Box, ruler: PlotRuler) {
  const [last, ...labels] = notable(drawn).map((column) => valueLabel(column, drawn, ruler));
  if (last === undefined) return undefined;
  const beside = drawn.flatMap(({ bar }) =>
    bar.bars.filter((one) => overlap(one.box, { ...last.box, y: one.box.y, height: one.box.height })),
  );
  const y = Math.min(...beside.map((one) => one.box.y - ruler.gap - last.box.height));
  const raised = covers(drawn, last) ? { ...last, box: { ...last.box, y } } : last;
  const may = labels.map((label) => [label]);
  return fitLabels([...others, raised], may, { box, ruler, blocked: (label) => covers(drawn, label) });
}

function covers(drawn: readonly Column[], label: PlotLabel): boolean {
  return drawn.some(({ bar }) => bar.bars.some((one) => overlap(one.box, label.box)));
}

/** The last column, the first, the highest and the lowest, in the order in which their values are kept. */
function notable(drawn: readonly Column[]): readonly Column[] {
  const ranked = drawn.toSorted((one, other) => rankOf(other) - rankOf(one));
  const picked = [drawn.at(-1), drawn[0], ranked[0], ranked.at(-1)].filter((one) => one !== undefined);
  return picked.filter((one, index) => picked.indexOf(one) === index);
}

function rankOf({ placed }: Column): number {
  return endsOf(placed.value)[1];
}

/** A value above its column, or below one that hangs from nought; the last and the highest are seen first. */
function valueLabel(column: Column, drawn: readonly Column[], ruler: PlotRuler): PlotLabel {
  const { placed, x, bar } = column;
  const { line, place, value } = placed;
  const strong = column === drawn.at(-1) || rankOf(column) === Math.max(...drawn.map(rankOf));
  const words = { role: 'value', text: ruler.value(value.printed), line, place, strong } as const;
  return endsOf(value)[0] < 0
    ? labelAt(ruler, words, { x, y: bar.end + ruler.gap, alongX: 'middle', alongY: 'start' })
    : labelAt(ruler, words, { x, y: bar.end - ruler.gap, alongX: 'middle', alongY: 'end' });
}
