import type { NativeChart, NativePalette, NativeSeries } from '../../../model/native-chart.js';
import type { ChartContext } from './chart-context.js';

/** English Metric Units of a px of a slide. */
const emuOfPx = 9525;
/** Of outlines, in px. */
const outline = 2.5;
/** Of lines that say nothing else, in px. */
const plainStroke = 4;

export const blackOnWhite: NativePalette = {
  ground: '#FFFFFF',
  ink: '#000000',
  secondary: '#595959',
  hairline: '#D9D9D9',
};

type Certainty = NativeSeries['certainty'];

/** A line of a width in px. */
export function lineXml(
  colour: string,
  width: number,
  context: ChartContext,
  dash: 'solid' | 'dash' = 'solid',
): string {
  const ends = dash === 'solid' ? '<a:round/>' : `<a:prstDash val="${dash}"/><a:round/>`;
  return `<a:ln w="${Math.round(width * emuOfPx)}" cap="${dash === 'solid' ? 'rnd' : 'flat'}"><a:solidFill>${context.colourOf(colour)}</a:solidFill>${ends}</a:ln>`;
}

export const noLine = '<a:ln><a:noFill/></a:ln>';

/** What bars and bands are filled with: solid is certain, hatched is possible, an outline is expected. */
function areaProperties(
  colour: string,
  certainty: Certainty,
  edge: string | undefined,
  ground: string,
  context: ChartContext,
): string {
  const [own, paper] = [context.colourOf(colour), context.colourOf(ground)];
  switch (certainty) {
    case 'solid':
      return `<c:spPr><a:solidFill>${own}</a:solidFill>${edge === undefined ? noLine : lineXml(edge, 1, context)}</c:spPr>`;
    case 'hatched':
      return `<c:spPr><a:pattFill prst="wdUpDiag"><a:fgClr>${own}</a:fgClr><a:bgClr>${paper}</a:bgClr></a:pattFill>${lineXml(colour, outline, context)}</c:spPr>`;
    case 'expected':
      return `<c:spPr><a:solidFill>${paper}</a:solidFill>${lineXml(colour, outline, context, 'dash')}</c:spPr>`;
  }
}

/** How the marks of a series look, or one of them in a colour of its own. */
export function markProperties(
  { form, stacking, stroke = plainStroke, palette = blackOnWhite }: NativeChart,
  { certainty }: NativeSeries,
  colour: string,
  context: ChartContext,
): string {
  if (form === 'line')
    return `<c:spPr>${lineXml(colour, stroke, context, certainty === 'expected' ? 'dash' : 'solid')}</c:spPr>`;
  // A hairline of the ground parts two parts that look alike.
  const parted = stacking === 'stacked' || stacking === 'share' || form === 'area';
  return areaProperties(colour, certainty, parted ? palette.ground : undefined, palette.ground, context);
}

/** The sign at a point of a line, as large as the line asks for; none where the line itself says enough. */
export function markerXml(
  { stroke = plainStroke, palette = blackOnWhite }: NativeChart,
  dot: 'filled' | 'hollow' | undefined,
  colour: string,
  context: ChartContext,
): string {
  if (dot === undefined) return '<c:marker><c:symbol val="none"/></c:marker>';
  // From 2 to 72 points is what a marker may have.
  const size = Math.min(72, Math.max(2, Math.round(stroke * 3.2 * 0.75)));
  const fill = context.colourOf(dot === 'filled' ? colour : palette.ground);
  return `<c:marker><c:symbol val="circle"/><c:size val="${size}"/><c:spPr><a:solidFill>${fill}</a:solidFill>${lineXml(colour, stroke / 2, context)}</c:spPr></c:marker>`;
}
