import type { NativeChart, NativeSeries, NativeStand } from '../../../model/native-chart.js';
import type { ChartContext } from './chart-context.js';
import { fractionsOf } from './layout-xml.js';
import { type ChartRun, type ChartType, richText } from './text-xml.js';

/** What is shown at a mark: its words, and nothing an editor would add. */
const shows = (value: 0 | 1) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** The words at the marks of a series, each as printed; marks without words show none. */
export function labelsXml(chart: NativeChart, series: NativeSeries, context: ChartContext): string {
  const labels = series.labels.map((label, at) =>
    label === undefined || series.values[at] === undefined ? '' : labelXml(chart, series, label, at, context),
  );
  return `<c:dLbls>${labels.join('')}${shows(0)}${leaders(chart, series)}</c:dLbls>`;
}

/** Words that are this far from their point, in px, are tied to it. */
const far = 8;

/** Editors tie moved words to their marks, or not: only those of a line are far enough from theirs. */
function leaders({ form }: NativeChart, { stands = [] }: NativeSeries): string {
  const isTied = form === 'line' && stands.some((stand) => Math.abs(stand?.shift?.[1] ?? 0) > far);
  return `<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="${isTied ? 1 : 0}"/></c:ext></c:extLst>`;
}

function labelXml(
  chart: NativeChart,
  series: NativeSeries,
  label: string,
  at: number,
  context: ChartContext,
): string {
  const stand = series.stands?.[at] ?? { side: usualSide(chart) };
  const words = `<c:tx>${richText(wordsOf(chart, series, label, at, stand, context), context, { wrap: false, align: stand.side === 'behind' ? 'l' : 'ctr' })}</c:tx>`;
  const position = positionOf(chart, stand);
  return `<c:dLbl><c:idx val="${at}"/>${shiftXml(chart, stand)}${words}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${position === undefined ? '' : `<c:dLblPos val="${position}"/>`}${shows(1)}</c:dLbl>`;
}

/** The value, and behind it or under it what is called so, where it is said here. */
function wordsOf(
  { type: { value } }: NativeChart,
  { colour, named }: NativeSeries,
  label: string,
  at: number,
  stand: NativeStand,
  context: ChartContext,
): readonly (readonly ChartRun[])[] {
  const type = (strong: boolean): ChartType => ({
    font: context.fonts.text,
    size: value,
    colour: stand.colour ?? colour,
    strong,
  });
  const printed: ChartRun = { text: label, type: type(stand.strong === true) };
  if (named?.at !== at) return [[printed]];
  return named.under
    ? [[printed], [{ text: named.words, type: type(true) }]]
    : [[printed, { text: ` ${named.words}`, type: type(true) }]];
}

function usualSide({ form, stacking }: NativeChart): NativeStand['side'] {
  if (form === 'line') return 'above';
  return stacking === 'stacked' || stacking === 'share' || form === 'area' ? 'middle' : 'end';
}

/** Where a label stands, as far as the form knows the place: a stack has none behind its end, an area none at all. */
function positionOf({ form, stacking }: NativeChart, { side }: NativeStand): string | undefined {
  if (form === 'area') return undefined;
  if (form === 'line')
    return { above: 't', below: 'b', before: 'l', behind: 'r', middle: 'ctr', end: 't', base: 'b' }[side];
  if (side === 'base') return 'inBase';
  if (side === 'middle') return 'ctr';
  return stacking === 'stacked' || stacking === 'share' ? 'inEnd' : 'outEnd';
}

function shiftXml({ frame }: NativeChart, { shift }: NativeStand): string {
  if (frame === undefined || shift === undefined) return '';
  const [x, y] = fractionsOf(frame, shift);
  return `<c:layout><c:manualLayout><c:x val="${x}"/><c:y val="${y}"/></c:manualLayout></c:layout>`;
}
