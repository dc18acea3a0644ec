import type { NativeSeries, NativeStand } from '../../model/native-chart.js';
import type { Plot, PlotData, PlotLabel } from '../plot.js';
import { statedNumber } from '../plot-values.js';
import { scaled } from '../value-scale.js';
import { areEven, domainOf, evenSteps, namesAlong } from './even-places.js';
import { labelsOfPlot, middleOf, type PlotLabels } from './labels-of-plot.js';
import type { NativeLook, ToNative } from './native-form.js';

/** Labels that stand so near to where an editor sets them are not moved, in px. */
const near = 3;
/** How far an editor sets words from their point, in px. */
const usual = 8;

/** Lines over time or from one place to another; the stretch towards what is expected is a dashed series of its own. */
export const nativeLines: ToNative = (data, plot, look) => {
  const { scale } = plot;
  const steps = evenSteps(placesDrawn(plot));
  if (scale === undefined || steps === undefined || !areEven(data)) return undefined;
  const labels = labelsOfPlot(plot);
  const last = data.places.length - 1;
  const pointOf = (line: number, place: number): readonly [number, number] => {
    const value = data.lines[line]?.values[place];
    return [steps.first + place * steps.step, scaled(scale, value === undefined ? 0 : statedNumber(value))];
  };
  return {
    form: 'line',
    stacking: 'none',
    series: data.lines.flatMap((_, line) => seriesOf(data, line, { plot, labels, look, pointOf })),
    scale: labels.scale,
    gap: 0,
    ...domainOf(plot),
    ...namesAlong(data, steps.step, look.ruler),
    ...(plot.form === 'slope' ? { names: 'above' } : {}),
    plot: {
      x: steps.first,
      y: Math.min(scale.start, scale.end),
      width: last * steps.step,
      height: Math.abs(scale.start - scale.end),
    },
  };
};

/** Where places stand along x, as far as anything is drawn there. */
function placesDrawn({ pieces }: Plot): ReadonlyMap<number, number> {
  return new Map(
    pieces.flatMap((piece): readonly (readonly [number, number])[] => {
      if (piece.kind === 'dot') return [[piece.place, piece.x]];
      if (piece.kind !== 'stroke') return [];
      return piece.places.map((place, index) => [place, piece.points[index]?.[0] ?? 0] as const);
    }),
  );
}

interface Drawn {
  readonly plot: Plot;
  readonly labels: PlotLabels;
  readonly look: NativeLook;
  readonly pointOf: (line: number, place: number) => readonly [number, number];
}

function seriesOf(data: PlotData, line: number, drawn: Drawn): readonly NativeSeries[] {
  const { name, values } = data.lines[line] ?? { name: '', values: [] };
  const isExpected = (place: number) => data.places[place]?.expected === true && values[place] !== undefined;
  const counted = lineSeries(data, line, drawn, name, (place) => (isExpected(place) ? 'none' : 'labelled'));
  if (!values.some((_, place) => isExpected(place))) return [counted];
  // The dashes begin at the last value that is counted, which has its words already.
  const dashed = lineSeries(data, line, drawn, drawn.look.expected(name), (place) =>
    isExpected(place) ? 'labelled' : isExpected(place + 1) ? 'bare' : 'none',
  );
  const expected: NativeSeries = { ...dashed, certainty: 'expected' };
  return counted.values.some((value) => value !== undefined) ? [counted, expected] : [expected];
}

function lineSeries(
  data: PlotData,
  line: number,
  { plot, labels, look, pointOf }: Drawn,
  name: string,
  shownAt: (place: number) => 'labelled' | 'bare' | 'none',
): NativeSeries {
  const values = data.lines[line]?.values ?? [];
  const places = [...data.places.keys()];
  const labelOf = (place: number) => (shownAt(place) === 'labelled' ? labels.value(line, place) : undefined);
  const named = labels.name(line);
  // A name stands behind the last value of its line.
  const namedAt = named === undefined ? undefined : places.findLast((place) => values[place] !== undefined);
  const nameAt = (place: number) => (place === namedAt ? named : undefined);
  return {
    name,
    values: places.map((place) => {
      const value = values[place];
      return shownAt(place) === 'none' || value === undefined ? undefined : statedNumber(value);
    }),
    labels: places.map((place) => labelOf(place)?.text),
    colour: look.colourOf(line),
    certainty: 'solid',
    stands: places.map((place) => {
      const label = labelOf(place);
      return label === undefined ? undefined : standOf(label, nameAt(place), pointOf(line, place), look);
    }),
    ...(namedAt === undefined || labelOf(namedAt) === undefined
      ? {}
      : {
          named: {
            at: namedAt,
            words: data.lines[line]?.name ?? name,
            under: isUnder(labelOf(namedAt), named),
          },
        }),
    dots: places.map((place) => {
      const dot = plot.pieces.find(
        (piece) => piece.kind === 'dot' && piece.line === line && piece.place === place,
      );
      if (dot?.kind !== 'dot' || shownAt(place) !== 'labelled') return undefined;
      return dot.filled ? 'filled' : 'hollow';
    }),
  };
}

function isUnder(value: PlotLabel | undefined, name: PlotLabel | undefined): boolean {
  return value !== undefined && name !== undefined && name.box.y >= value.box.y + value.box.height;
}

/** On which side of its point a label stands, and how far it had to move from where an editor would set it. */
function standOf(
  label: PlotLabel,
  name: PlotLabel | undefined,
  [x, y]: readonly [number, number],
  look: NativeLook,
): NativeStand {
  const { box } = label;
  const foot = Math.max(box.y + box.height, ...(name === undefined ? [] : [name.box.y + name.box.height]));
  const [middle] = middleOf(label);
  const centre = (Math.min(box.y, name?.box.y ?? box.y) + foot) / 2;
  const kept = { colour: look.labelColour(label), strong: label.strong };
  const moved = (right: number, down: number) =>
    Math.abs(right) <= near && Math.abs(down) <= near ? {} : { shift: [right, down] as const };
  // A label whose nearer edge lies beside the point stands before or behind it.
  if (box.x > x && (name !== undefined || Math.abs(centre - y) < box.height / 2 || box.x > x + 2 * usual))
    return { ...kept, side: 'behind', ...moved(Math.max(0, box.x - x - 2 * usual), centre - y) };
  if (box.x + box.width < x)
    return { ...kept, side: 'before', ...moved(Math.min(0, box.x + box.width - x + 2 * usual), centre - y) };
  return { ...kept, side: centre < y ? 'above' : 'below', ...moved(middle - x, 0) };
}
