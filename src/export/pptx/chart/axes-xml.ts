import type { NativeChart } from '../../../model/native-chart.js';
import { escapeXml } from '../xml/escape-xml.js';
import type { ChartContext } from './chart-context.js';
import { blackOnWhite, lineXml, noLine } from './fill-xml.js';
import { textProperties } from './text-xml.js';

/** The numbers by which a chart and its axes know each other. */
export const axisIds = { names: 111111111, values: 222222222 } as const;

/** The axis of names: bars read from the top, and names stand clear of bars that go below nought. */
export function nameAxisXml(chart: NativeChart, context: ChartContext): string {
  const { form, type, names = 'below', nameEvery, palette = blackOnWhite } = chart;
  const lies = form === 'bar';
  const place = lies ? 'l' : names === 'above' ? 't' : 'b';
  // Two places of a line have no scale: each is a post.
  const posts =
    names === 'above' && !lies
      ? `<c:majorGridlines><c:spPr>${lineXml(palette.hairline, 1.5, context)}</c:spPr></c:majorGridlines>`
      : '';
  const line = posts === '' ? lineXml(palette.ink, 2, context) : noLine;
  const skip = nameEvery === undefined ? '' : `<c:tickLblSkip val="${nameEvery}"/>`;
  const words = { font: context.fonts.text, size: type.name, colour: lies ? palette.ink : palette.secondary };
  return `<c:catAx><c:axId val="${axisIds.names}"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${posts}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${names === 'above' && !lies ? 'high' : 'low'}"/><c:spPr>${line}</c:spPr>${textProperties(words, context, nameEvery === undefined ? 'broken' : 'whole')}<c:crossAx val="${axisIds.values}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`;
}

/** Numbers stand clear of what begins at their axis: an editor knows no distance for them. */
function withAir(numberFormat: string): string {
  return numberFormat
    .split(';')
    .map((section) => `${section}"  "`)
    .join(';');
}

/** The axis of values: shown with its rules, or left out where every value is printed. */
export function valueAxisXml(chart: NativeChart, context: ChartContext): string {
  const { form, scale, domain, numberFormat, type, palette = blackOnWhite } = chart;
  const ends = domain === undefined ? '' : `<c:max val="${domain.to}"/><c:min val="${domain.from}"/>`;
  const rules = scale
    ? `<c:majorGridlines><c:spPr>${lineXml(palette.hairline, 1, context)}</c:spPr></c:majorGridlines>`
    : '';
  const words = { font: context.fonts.text, size: type.name, colour: palette.secondary };
  const step = scale && domain !== undefined ? `<c:majorUnit val="${domain.step}"/>` : '';
  const between = form === 'line' || form === 'area' ? 'midCat' : 'between';
  return `<c:valAx><c:axId val="${axisIds.values}"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling><c:delete val="${scale ? 0 : 1}"/><c:axPos val="${form === 'bar' ? 'b' : 'l'}"/>${rules}<c:numFmt formatCode="${escapeXml(scale ? withAir(numberFormat) : numberFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${noLine}</c:spPr>${textProperties(words, context)}<c:crossAx val="${axisIds.names}"/><c:crosses val="autoZero"/><c:crossBetween val="${between}"/>${step}</c:valAx>`;
}
