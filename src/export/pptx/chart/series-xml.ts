import type { NativeChart, NativeSeries } from '../../../model/native-chart.js';
import { escapeXml } from '../xml/escape-xml.js';
import { cellRange } from './cell-names.js';
import type { ChartContext } from './chart-context.js';
import { markerXml, markProperties } from './fill-xml.js';
import { labelsXml } from './label-xml.js';
import { numberText } from './number-text.js';

/** One series: its name, how its marks look, what stands at them, and the cells its values come from. */
export function seriesXml(
  chart: NativeChart,
  series: NativeSeries,
  index: number,
  context: ChartContext,
): string {
  const { form } = chart;
  const look = markProperties(chart, series, series.colour, context);
  const sign =
    form === 'line'
      ? markerXml(chart, undefined, series.colour, context)
      : form === 'area'
        ? ''
        : '<c:invertIfNegative val="0"/>';
  const points = chart.categories.map((_, at) => pointXml(chart, series, at, context)).join('');
  const column = index + 1;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReference(cellRange(column, 1, 1), [series.name])}</c:tx>${look}${sign}${points}${labelsXml(chart, series, context)}<c:cat>${textReference(cellRange(0, 2, chart.categories.length + 1), chart.categories)}</c:cat><c:val>${numbers(cellRange(column, 2, chart.categories.length + 1), series, chart.categories.length)}</c:val>${form === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

/** A mark that looks otherwise than its series: in a colour of its own, or a point that is marked. */
function pointXml(chart: NativeChart, series: NativeSeries, at: number, context: ChartContext): string {
  const own = series.colours?.[at];
  const dot = series.dots?.[at];
  if (series.values[at] === undefined || (own === undefined && dot === undefined)) return '';
  const colour = own ?? series.colour;
  const sign =
    chart.form === 'line'
      ? markerXml(chart, dot, colour, context)
      : chart.form === 'area'
        ? ''
        : '<c:invertIfNegative val="0"/>';
  return `<c:dPt><c:idx val="${at}"/>${sign}<c:bubble3D val="0"/>${markProperties(chart, series, colour, context)}</c:dPt>`;
}

function textReference(cells: string, texts: readonly string[]): string {
  const points = texts.map((text, at) => `<c:pt idx="${at}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  return `<c:strRef><c:f>${cells}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

/** The values as the cells have them; where there is none there is no point. */
function numbers(cells: string, { values }: NativeSeries, count: number): string {
  const points = values.flatMap((value, at) =>
    value === undefined ? [] : [`<c:pt idx="${at}"><c:v>${numberText(value)}</c:v></c:pt>`],
  );
  return `<c:numRef><c:f>${cells}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${count}"/>${points.join('')}</c:numCache></c:numRef>`;
}
