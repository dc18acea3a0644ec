import type { NativeChart } from '../../../model/native-chart.js';
import { escapeXml } from '../xml/escape-xml.js';
import { axisIds, nameAxisXml, valueAxisXml } from './axes-xml.js';
import type { ChartContext } from './chart-context.js';
import { blackOnWhite } from './fill-xml.js';
import { cornerLayout, marksLayout } from './layout-xml.js';
import { seriesXml } from './series-xml.js';
import { richText, textProperties } from './text-xml.js';

/** The whole part of a chart. Its workbook is what `rId1` of its relationships leads to. */
export function chartSpaceXml(chart: NativeChart, context: ChartContext): string {
  const { palette = blackOnWhite, type, frame } = chart;
  const words = { font: context.fonts.text, size: type.name, colour: palette.ink };
  const title = titleXml(chart, context);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${escapeXml(context.language)}"/><c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/><c:plotArea>${marksLayout(frame)}${marksXml(chart, context)}${nameAxisXml(chart, context)}${valueAxisXml(chart, context)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>${legendXml(chart, context)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(words, context)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

/** What is counted, and behind it what its signs mean. */
function titleXml({ title, note, type, frame, palette = blackOnWhite }: NativeChart, context: ChartContext) {
  const lines = [title, note].filter((line) => line !== undefined);
  if (lines.length === 0) return '';
  const words = { font: context.fonts.text, size: type.name, colour: palette.secondary };
  // Not every editor keeps a second paragraph at the left.
  const paragraphs = [[{ text: lines.join('\u2003'), type: words }]];
  return `<c:title><c:tx>${richText(paragraphs, context, { wrap: true, align: 'l' })}</c:tx>${cornerLayout(frame, { x: 0, y: 0 })}<c:overlay val="${frame === undefined ? 0 : 1}"/></c:title>`;
}

function legendXml({ legend, type, frame, palette = blackOnWhite }: NativeChart, context: ChartContext) {
  if (!legend) return '';
  const words = { font: context.fonts.text, size: type.name, colour: palette.ink };
  return `<c:legend><c:legendPos val="${frame?.legend?.side === 'right' ? 'r' : 't'}"/>${cornerLayout(frame, frame?.legend)}<c:overlay val="0"/>${textProperties(words, context)}</c:legend>`;
}

/** The marks of all series in the form of the chart. */
function marksXml(chart: NativeChart, context: ChartContext): string {
  const { form, stacking, gap, series } = chart;
  const all = series.map((each, index) => seriesXml(chart, each, index, context)).join('');
  const axes = `<c:axId val="${axisIds.names}"/><c:axId val="${axisIds.values}"/>`;
  const stacked = { stacked: 'stacked', share: 'percentStacked', none: undefined, overlaid: undefined }[
    stacking
  ];
  const varied = '<c:varyColors val="0"/>';
  if (form === 'line')
    return `<c:lineChart><c:grouping val="${stacked ?? 'standard'}"/>${varied}${all}<c:marker val="1"/>${axes}</c:lineChart>`;
  if (form === 'area')
    return `<c:areaChart><c:grouping val="${stacked ?? 'standard'}"/>${varied}${all}${axes}</c:areaChart>`;
  // Bars beside each other keep a little apart.
  const overlap = stacking === 'none' ? (series.length > 1 ? -14 : 0) : 100;
  const gapWidth = Math.min(500, Math.max(0, Math.round(gap)));
  return `<c:barChart><c:barDir val="${form === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${stacked ?? 'clustered'}"/>${varied}${all}<c:gapWidth val="${gapWidth}"/><c:overlap val="${overlap}"/>${axes}</c:barChart>`;
}
