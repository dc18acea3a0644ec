import type { DrawPlot } from '../../charts/plot.js';
import { plotDataOf } from '../../charts/plot-data.js';
import type { NativeChart } from '../../model/native-chart.js';
import type { ShownSeries } from '../../model/shown-series.js';
import { countedIn, focusOf, signsOf } from '../series-words.js';
import type { Sheet } from '../sheet.js';
import { framedChart } from './framed-chart.js';

/** A series as a chart that a presentation can edit; undefined where its shapes alone say it. */
export function nativeSeries(content: ShownSeries, sheet: Sheet, draw: DrawPlot): NativeChart | undefined {
  const { title, unit } = content;
  const data = plotDataOf(content);
  return framedChart(sheet, {
    data,
    draw,
    title: countedIn({ title, unit }, sheet.messages).long,
    signs: (plot) => signsOf(plot, data, data, sheet.messages),
    focus: focusOf(content),
  });
}
