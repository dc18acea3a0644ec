import type { NativeSeries, NativeStand } from '../../model/native-chart.js';
import { isWithin } from '../boxes.js';
import type { Plot, PlotData } from '../plot.js';
import { statedNumber } from '../plot-values.js';
import { domainOf } from './even-places.js';
import { labelsOfPlot, type PlotLabels } from './labels-of-plot.js';
import type { NativeLook, NativePlot, ToNative } from './native-form.js';
import { type RowFrame, rowFrame } from './row-frame.js';

/** Parts one behind the other, in a row a place; what is expected is outlined. */
export const nativeStacks: ToNative = (data, plot, look) => {
  const labels = labelsOfPlot(plot);
  const frame = rowFrame(plot, labels, 1);
  if (frame === undefined) return undefined;
  const { order, thickness, pitch } = frame;
  const isShare = plot.form === 'share-bars';
  return {
    form: 'bar',
    stacking: isShare ? 'share' : 'stacked',
    categories: order.map((place) => data.places[place]?.label ?? ''),
    series: data.lines.flatMap((_, line) => partSeries(data, line, { plot, order, labels, look })),
    scale: false,
    gap: (100 * (pitch - thickness)) / thickness,
    // A chart of shares counts from 0 to 1.
    ...(isShare ? { domain: { from: 0, to: 1, step: 1 } } : domainOf(plot)),
    plot: frame.plot,
    legend: namesRow(plot, frame),
  };
};

/** Where the row of names above or below all bars begins; an editor sets air around it. */
function namesRow({ labels }: Plot, { plot }: RowFrame): NonNullable<NativePlot['legend']> {
  const names = labels.filter(({ role }) => role === 'line');
  const top = Math.min(...names.map(({ box }) => box.y));
  const size = Math.max(...names.map(({ box }) => box.height));
  return { x: plot.x, y: top < plot.y ? Math.max(0, top - size / 2) : top };
}

interface Drawn {
  readonly plot: Plot;
  readonly order: readonly number[];
  readonly labels: PlotLabels;
  readonly look: NativeLook;
}

function partSeries(
  data: PlotData,
  line: number,
  { plot, order, labels, look }: Drawn,
): readonly NativeSeries[] {
  const { name, values } = data.lines[line] ?? { name: '', values: [] };
  const series = (certainty: 'solid' | 'expected', called: string): readonly NativeSeries[] => {
    const own = order.map((place) => {
      const value = values[place];
      const isExpected = data.places[place]?.expected === true;
      return value === undefined || isExpected !== (certainty === 'expected')
        ? undefined
        : statedNumber(value);
    });
    if (own.every((value) => value === undefined)) return [];
    const label = (at: number) => (own[at] === undefined ? undefined : labels.value(line, order[at] ?? -1));
    return [
      {
        name: called,
        values: own,
        labels: order.map((_, at) => label(at)?.text),
        colour: look.colourOf(line),
        certainty,
        stands: order.map((place, at): NativeStand | undefined => {
          const printed = label(at);
          const part = plot.pieces.find(
            (piece) => piece.kind === 'bar' && piece.line === line && piece.place === place,
          );
          if (printed === undefined || part?.kind !== 'bar') return undefined;
          const kept = { colour: look.labelColour(printed), strong: printed.strong };
          return isWithin(printed.box, part.box) || printed.box.x < part.box.x + part.box.width
            ? { ...kept, side: 'middle' }
            : { ...kept, side: 'base', shift: [part.box.width, 0] };
        }),
      },
    ];
  };
  return [...series('solid', name), ...series('expected', look.expected(name))];
}
