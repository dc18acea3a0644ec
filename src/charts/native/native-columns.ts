import { barSeries } from './bar-series.js';
import { areEven, domainOf, evenSteps, namesAlong } from './even-places.js';
import { labelsOfPlot } from './labels-of-plot.js';
import type { ToNative } from './native-form.js';

/** Columns of one line: what is expected or possible of it is a series of its own in the same place. */
export const nativeColumns: ToNative = (data, plot, look) => {
  const { scale } = plot;
  const bars = plot.pieces.filter((piece) => piece.kind === 'bar');
  const [first] = bars;
  const steps = evenSteps(new Map(bars.map(({ place, box }) => [place, box.x + box.width / 2])));
  if (scale === undefined || first === undefined || steps === undefined || !areEven(data)) return undefined;
  const labels = labelsOfPlot(plot);
  const order = [...data.places.keys()];
  const series = barSeries(data, 0, order, labels, look);
  return {
    form: 'column',
    stacking: series.length > 1 ? 'overlaid' : 'none',
    series,
    scale: labels.scale,
    gap: (100 * (steps.step - first.box.width)) / first.box.width,
    ...domainOf(plot),
    ...namesAlong(data, steps.step, look.ruler),
    plot: {
      x: steps.first - steps.step / 2,
      y: Math.min(scale.start, scale.end),
      width: order.length * steps.step,
      height: Math.abs(scale.start - scale.end),
    },
  };
};
