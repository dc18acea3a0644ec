import type { ShownSeries } from '../model/shown-series.js';
import type { PlotData } from './plot.js';

/** What of a shown series is drawn. */
export function plotDataOf({
  axis,
  places,
  lines,
  unit,
  whole,
}: Omit<ShownSeries, 'kind' | 'headline' | 'title'>): PlotData {
  return {
    axis,
    places: places.map(({ label, ...place }) => ({ ...place, label: label.long })),
    lines: lines.map(({ name, values }) => ({ name: name.long, values })),
    unit: unit?.long ?? '',
    ...(whole === undefined ? {} : { whole: whole.long }),
  };
}
