import type { ChartFigure, MustSay } from './chart.js';
import { extentOf } from './notation.js';

/** What has to be said of figures however they are drawn: units, dates, qualifiers and the signs used for them. */
export function mustSay(figures: readonly ChartFigure[]): MustSay {
  const extents = figures.map((figure) => extentOf(figure));
  return {
    units: [...new Set(figures.map(({ unit }) => unit))],
    dates: figures.flatMap(({ id, asOf }) => (asOf === undefined ? [] : [{ figure: id, asOf }])),
    qualified: figures.flatMap(({ id, qualifier }) => (qualifier === 'exactly' ? [] : [id])),
    hatched: extents.some(({ solid, possible }) => possible > solid),
    open: extents.some(({ open }) => open),
  };
}
