import { labelPlaces, placesAlong } from './along-time.js';
import { crosses } from './boxes.js';
import { endColumn } from './end-labels.js';
import type { DrawPlot, PlotData, PlotLabel, PlotPoint, PlotRuler, PlotScale } from './plot.js';
import { fitLabels, keepBetween, labelAt } from './plot-labels.js';
import { type PlacedValue, refusePlot, sayOf, statedNumber, valuesOf } from './plot-values.js';
import { dotsOf, strokesOf } from './strokes.js';
import { scaled, tickColumn, valueAxis, valueDomain } from './value-scale.js';

/**
 * One to five lines over time, each with its name and last value at its end. A gap stays a gap, and what is expected is
 * dashed. The scale begins at nought unless nought would flatten the lines.
 */
export const line: DrawPlot = (data, box, ruler) => {
  const limits = {
    time: true,
    lines: [1, 5],
    places: [3, Number.POSITIVE_INFINITY],
    noRanges: true,
  } as const;
  const refusal = refusePlot(data, box, limits);
  if (refusal !== undefined) return refusal;
  const values = valuesOf(data);
  const domain = valueDomain(
    values.map(({ value }) => statedNumber(value)),
    true,
  );
  const radius = 1.6 * ruler.stroke;
  const { height: placeHeight } = ruler.measure(data.places[0]?.label ?? '', 'place');
  const { height: valueHeight } = ruler.measure('0', 'value', true);
  const top = box.y + valueHeight + 1.5 * ruler.gap;
  const foot = box.y + box.height - placeHeight - 1.5 * ruler.gap;
  const scale: PlotScale = { along: 'y', from: domain.from, to: domain.to, start: foot, end: top };
  const lasts = lastsOf(data);
  const ends = lasts.map(({ line, place, value }) => ({
    line,
    place,
    ...(data.lines.length > 1 ? { name: data.lines[line]?.name ?? '' } : {}),
    value: ruler.value(value.printed),
    y: scaled(scale, statedNumber(value)),
  }));
  const column = endColumn(ends, { ...box, height: foot - box.y }, ruler);
  if (column === undefined) return { refused: 'box-too-small' };
  const plot = {
    x: box.x + tickColumn(domain, ruler),
    y: top,
    width: box.width - tickColumn(domain, ruler) - column.width,
    height: foot - top,
  };
  // Fewer px than this for a step in time, or than four lines of words in height, and no course is seen.
  if (plot.width < data.places.length * 2 * ruler.stroke || plot.width < box.width / 4) {
    return { refused: 'box-too-small' };
  }
  if (plot.height < 4 * valueHeight) return { refused: 'box-too-small' };
  const xs = placesAlong(data, plot.x + radius, plot.x + plot.width - radius);
  const at = (place: number, value: number): PlotPoint => [xs[place] ?? 0, scaled(scale, value)];
  const axis = valueAxis(domain, scale, plot, ruler);
  const places = labelPlaces(data, xs, foot + 1.5 * ruler.gap, { box, ruler });
  if (places === undefined) return { refused: 'box-too-small' };
  const { labels: named, leaders } = column.place(
    lasts.map(({ place, value }) => at(place, statedNumber(value))),
    box.x + box.width,
  );
  const strokes = data.lines.flatMap((_, index) => strokesOf(data, index, at));
  const segments = strokes.flatMap(({ points }) =>
    points.slice(1).map((to, index) => [points[index] ?? to, to] as const),
  );
  const blocked = ({ box: words }: PlotLabel) => {
    const around = { ...words, y: words.y - ruler.stroke, height: words.height + 2 * ruler.stroke };
    return (
      segments.some(([from, to]) => crosses(around, from, to)) ||
      leaders.some((one) => one.kind === 'rule' && crosses(words, one.from, one.to))
    );
  };
  const wanted = notable(data).map((one) => candidates(one, at, ruler, plot.x, plot.x + plot.width));
  const labels = fitLabels([...places, ...axis.labels, ...named], wanted, { box, ruler, blocked });
  if (labels === undefined) return { refused: 'box-too-small' };
  const dots = data.lines.flatMap((_, index) => {
    const shown = labels.flatMap(({ role, line, place }) =>
      role === 'value' && line === index && place !== undefined ? [place] : [],
    );
    return dotsOf(data, index, at, { radius, asked: new Set(shown) });
  });
  const pieces = [...axis.rules, ...leaders, ...strokes, ...dots];
  return {
    form: 'line',
    box,
    pieces,
    labels,
    coloured: 'by-line',
    scale,
    says: sayOf(data, pieces, domain.cut),
  };
};

/** The last value of each line. */
function lastsOf(data: PlotData): readonly PlacedValue[] {
  const values = valuesOf(data);
  return data.lines.flatMap((_, index) => values.findLast(({ line }) => line === index) ?? []);
}

interface Notable extends PlacedValue {
  readonly strong: boolean;
  readonly side: 'above' | 'below';
}

/**
 * What is labelled besides the last values as far as there is room, the most important first: the first value of each
 * line, so that its course has both its ends, then its highest, then its lowest.
 */
function notable(data: PlotData): readonly Notable[] {
  const all = valuesOf(data);
  const lines = data.lines.map((_, index) => all.filter(({ line }) => line === index));
  const pick = (compare: (a: number, b: number) => boolean, strong: boolean, side: Notable['side']) =>
    lines.map((values): Notable | undefined => {
      const [first, ...others] = values;
      if (first === undefined) return undefined;
      const found = others.reduce(
        (best, one) => (compare(statedNumber(one.value), statedNumber(best.value)) ? one : best),
        first,
      );
      return { ...found, strong, side };
    });
  const defined = (some: readonly (Notable | undefined)[]) => some.filter((one) => one !== undefined);
  const highest = defined(pick((a, b) => a > b, true, 'above'));
  const isSame = (one: PlacedValue, other: PlacedValue) =>
    one.line === other.line && one.place === other.place;
  const first = defined(pick(() => false, false, 'above')).map(
    (one) => highest.find((other) => isSame(one, other)) ?? one,
  );
  const picked = [...first, ...highest, ...defined(pick((a, b) => a < b, true, 'below'))];
  const isLast = ({ line, place }: PlacedValue) => lines[line]?.at(-1)?.place === place;
  return picked.filter(
    (one, index) => !isLast(one) && picked.findIndex((other) => isSame(one, other)) === index,
  );
}

/** The places of a value: above or below its point or a little along, on its own side first; then further from its line. */
function candidates(
  { line, place, value, strong, side }: Notable,
  at: (place: number, value: number) => PlotPoint,
  ruler: PlotRuler,
  left: number,
  right: number,
): readonly PlotLabel[] {
  const [x, y] = at(place, statedNumber(value));
  const words = { role: 'value', text: ruler.value(value.printed), line, place, strong } as const;
  const clear = ruler.gap / 2 + 2 * ruler.stroke;
  const { height } = ruler.measure(words.text, 'value', strong);
  const on = (way: Notable['side'], away: number) =>
    (['middle', 'start'] as const).map((alongX) => {
      const from = alongX === 'middle' ? x : x + ruler.gap;
      const [edge, alongY] = way === 'above' ? ([y - away, 'end'] as const) : ([y + away, 'start'] as const);
      return labelAt(ruler, words, { x: from, y: edge, alongX, alongY });
    });
  const other = side === 'above' ? 'below' : 'above';
  return [clear, clear + height / 2]
    .flatMap((away) => [...on(side, away), ...on(other, away)])
    .map((one) => keepBetween(one, left, right));
}
