import type { NativeBox } from '../../model/native-chart.js';
import type { Plot } from '../plot.js';
import { barSeries } from './bar-series.js';
import { domainOf } from './even-places.js';
import { labelsOfPlot, type PlotLabels } from './labels-of-plot.js';
import type { NativePlot, ToNative } from './native-form.js';
import { rowFrame } from './row-frame.js';

/** Bars beside each other keep so much of their thickness apart. */
const apart = 0.14;

/** Bars in rows, one a line. Of several lines none can be hatched: bars lie before each other or beside each other. */
export const nativeRows: ToNative = (data, plot, look) => {
  const labels = labelsOfPlot(plot);
  const lines = data.lines.length;
  const frame = rowFrame(plot, labels, lines);
  if (frame === undefined) return undefined;
  const { order, thickness, pitch } = frame;
  const series = data.lines.flatMap((_, line) => barSeries(data, line, order, labels, look));
  if (lines > 1 && series.some(({ certainty }) => certainty !== 'solid')) return undefined;
  const together = thickness * (lines + apart * (lines - 1));
  return {
    form: 'bar',
    stacking: lines === 1 && series.length > 1 ? 'overlaid' : 'none',
    categories: order.map((place) => data.places[place]?.label ?? ''),
    series,
    scale: false,
    gap: (100 * (pitch - together)) / thickness,
    ...clearOfNames(plot, frame.plot, labels, look.ruler.gap),
  };
};

/**
 * The axis begins where the names end: words of bars that lie below nought stand between, and an editor sets names at the
 * edge of the marks.
 */
function clearOfNames(
  drawn: Plot,
  marks: NativeBox,
  { places }: PlotLabels,
  gap: number,
): Pick<NativePlot, 'domain' | 'plot'> {
  const { domain } = domainOf(drawn);
  const edge = gap + Math.max(...places.map(({ box }) => box.x + box.width));
  const free = marks.x - edge;
  if (domain === undefined || domain.from >= 0 || free <= 0)
    return { ...(domain === undefined ? {} : { domain }), plot: marks };
  const { from, to } = domain;
  return {
    domain: { ...domain, from: from - ((to - from) * free) / marks.width },
    plot: { ...marks, x: edge, width: marks.width + free },
  };
}
