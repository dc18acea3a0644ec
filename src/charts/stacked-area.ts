import { labelPlaces, placesAlong } from './along-time.js';
import { endColumn } from './end-labels.js';
import { refuseParts, totalsOf } from './parts.js';
import type { DrawPlot, PlotData, PlotPiece, PlotScale } from './plot.js';
import { fitLabels } from './plot-labels.js';
import { hasTimes, sayOf, statedNumber } from './plot-values.js';
import { scaled, tickColumn, valueAxis, valueDomain } from './value-scale.js';

type Area = Extract<PlotPiece, { readonly kind: 'area' }>;

/** How a part grows from place to place, between the totals of the parts below it without and with it. */
interface Band {
  readonly line: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/**
 * Two to six parts of a whole over time, one upon the other from nought: the upper edge is their total. Name and last
 * value of each stand beside its end. The first line lies on the ground.
 */
export const stackedArea: DrawPlot = (data, box, ruler) => {
  const places = [3, Number.POSITIVE_INFINITY] as const;
  if (!hasTimes(data)) return { refused: 'no-time' };
  const refusal = refuseParts(data, box, { isWhole: true, places });
  if (refusal !== undefined) return refusal;
  const totals = totalsOf(data);
  const domain = valueDomain(totals, false);
  const { height: placeHeight } = ruler.measure(data.places[0]?.label ?? '', 'place');
  const { height: valueHeight } = ruler.measure('0', 'value', true);
  const [top, foot] = [box.y + valueHeight, box.y + box.height - placeHeight - 1.5 * ruler.gap];
  const scale: PlotScale = { along: 'y', from: 0, to: domain.to, start: foot, end: top };
  const bands = bandsOf(data);
  const last = data.places.length - 1;
  const ends = bands.map(({ line, lower, upper }) => ({
    line,
    place: last,
    name: data.lines[line]?.name ?? '',
    value: ruler.value(data.lines[line]?.values[last]?.printed ?? ''),
    y: scaled(scale, ((lower[last] ?? 0) + (upper[last] ?? 0)) / 2),
  }));
  const column = endColumn(ends, { ...box, height: foot - box.y + ruler.gap }, ruler);
  if (column === undefined) return { refused: 'box-too-small' };
  const left = tickColumn(domain, ruler);
  const plot = { x: box.x + left, y: top, width: box.width - left - column.width, height: foot - top };
  if (plot.width < box.width / 4 || plot.height < 4 * valueHeight) return { refused: 'box-too-small' };
  const xs = placesAlong(data, plot.x, plot.x + plot.width);
  const axis = valueAxis(domain, scale, plot, ruler);
  const placed = labelPlaces(data, xs, foot + 1.5 * ruler.gap, { box, ruler });
  const named = column.place(
    ends.map(({ y }) => [plot.x + plot.width, y] as const),
    box.x + box.width,
  );
  const labels =
    placed === undefined
      ? undefined
      : fitLabels([...placed, ...axis.labels, ...named.labels], [], { box, ruler });
  if (labels === undefined) return { refused: 'box-too-small' };
  const areas = bands.flatMap((band) => areasOf(data, band, xs, scale));
  const pieces = [...axis.rules, ...areas, ...named.leaders];
  return { form: 'stacked-area', box, pieces, labels, coloured: 'by-line', scale, says: sayOf(data, pieces) };
};

function bandsOf({ lines, places }: PlotData): readonly Band[] {
  let lower: readonly number[] = places.map(() => 0);
  return lines.map(({ values }, line) => {
    const upper = lower.map((below, place) => {
      const value = values[place];
      return below + (value === undefined ? 0 : statedNumber(value));
    });
    const band = { line, lower, upper };
    lower = upper;
    return band;
  });
}

/** A band in two stretches: what is counted, and from its last place on what is expected. */
function areasOf(
  { places }: PlotData,
  { line, lower, upper }: Band,
  xs: readonly number[],
  scale: PlotScale,
): readonly Area[] {
  const first = places.findIndex(({ expected }) => expected);
  const all = [...places.keys()];
  const area = (shown: readonly number[], expected: boolean): readonly Area[] => {
    const edge = (numbers: readonly number[]) =>
      shown.map((place) => [xs[place] ?? 0, scaled(scale, numbers[place] ?? 0)] as const);
    return shown.length < 2
      ? []
      : [{ kind: 'area', line, places: shown, upper: edge(upper), lower: edge(lower), expected }];
  };
  if (first === -1) return area(all, false);
  return [...area(all.slice(0, first), false), ...area(all.slice(Math.max(0, first - 1)), true)];
}
