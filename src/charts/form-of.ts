import type { Series, SeriesForm } from '../model/series.js';
import { displayWidth } from '../text/width.js';
import { checkPlot } from './check-plot.js';
import { chooseForms } from './choose-form.js';
import { isPlotRefusal, type PlotData, type PlotRefusal } from './plot.js';
import { plotForms } from './plot-forms.js';

/** A sheet large enough for every form: what is refused here is refused for what the data are, not for room. */
const sheet = { x: 0, y: 0, width: 4000, height: 4000 };
const size = 16;

/** Words measured by their cells; exact measures are for who lays them out. */
const ruler = {
  measure: (text: string) => ({ width: displayWidth(text) * size * 0.5, height: size }),
  wrap: (text: string) => ({ lines: [text], width: displayWidth(text) * size * 0.5, height: size }),
  tick: (value: number) => String(value),
  value: (printed: string) => printed,
  gap: 8,
  stroke: 4,
  wide: true,
};

/**
 * The form that shows data best and is not refused for them; undefined where all are.
 *
 * @param wanted the form the author asks for
 */
export function formOf(data: PlotData, wanted?: SeriesForm): SeriesForm | undefined {
  return chooseForms(data, wanted).find((form) => refusalOf(data, form) === undefined);
}

/** Why a form cannot show data, however large it is drawn. */
export function refusalOf(data: PlotData, form: SeriesForm): PlotRefusal['refused'] | undefined {
  const drawn = plotForms[form](data, sheet, ruler);
  if (isPlotRefusal(drawn)) return drawn.refused;
  const [fault] = checkPlot(drawn, data);
  // Never drawn is better than drawn wrong: this is a fault of ours.
  if (fault !== undefined)
    throw new Error(`a ${form} says other values than it has: ${JSON.stringify(fault)}`);
  return undefined;
}

/** What of a series of a story is drawn. */
export function dataOf({ table, unit = '', whole }: Pick<Series, 'table' | 'unit' | 'whole'>): PlotData {
  return { ...table, unit, ...(whole === undefined ? {} : { whole }) };
}
