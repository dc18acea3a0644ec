import { escapeXml } from '../xml/escape-xml.js';
import type { ChartContext, ChartFont } from './chart-context.js';

/** How words of a chart are set. */
export interface ChartType {
  readonly font: ChartFont;
  /** In px. */
  readonly size: number;
  /** `#RRGGBB` */
  readonly colour: string;
  readonly strong?: boolean;
}

export interface ChartRun {
  readonly text: string;
  readonly type: ChartType;
}

/** A px of a slide is three quarters of a point; type is told in hundredths of one. */
function hundredths(size: number): number {
  return Math.round(size * 75);
}

/** Size, colour and faces of characters, as the content of an element. */
function characterProperties({ font, size, colour, strong = false }: ChartType, context: ChartContext) {
  return {
    attributes: `lang="${escapeXml(context.language)}" sz="${hundredths(size)}" b="${strong ? 1 : 0}"`,
    content: `<a:solidFill>${context.colourOf(colour)}</a:solidFill><a:latin typeface="${escapeXml(font.latin)}"/><a:ea typeface="${escapeXml(font.eastAsian)}"/>`,
  };
}

/** A turn of words that is left to the editor: it breaks none, and leaves out what has no room. */
const leftToEditor = -60_000_000;

/** Type without words of its own: of an axis, a legend, all labels of a series. */
export function textProperties(
  type: ChartType,
  context: ChartContext,
  lines: 'broken' | 'whole' = 'broken',
): string {
  const { attributes, content } = characterProperties(type, context);
  return `<c:txPr><a:bodyPr rot="${lines === 'whole' ? leftToEditor : 0}" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr ${attributes}>${content}</a:defRPr></a:pPr><a:endParaRPr lang="${escapeXml(context.language)}"/></a:p></c:txPr>`;
}

/**
 * Words in paragraphs, each run in its own type.
 *
 * @param wrap whether lines may break; words at a mark stand as they are
 */
export function richText(
  paragraphs: readonly (readonly ChartRun[])[],
  context: ChartContext,
  { wrap, align }: { readonly wrap: boolean; readonly align: 'l' | 'ctr' },
): string {
  const body = wrap
    ? '<a:bodyPr rot="0" vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/>'
    : '<a:bodyPr rot="0" vert="horz" wrap="none" lIns="38100" tIns="19050" rIns="38100" bIns="19050" anchor="ctr"><a:spAutoFit/></a:bodyPr>';
  return `<c:rich>${body}<a:lstStyle/>${paragraphs.map((runs) => paragraph(runs, context, align)).join('')}</c:rich>`;
}

function paragraph(runs: readonly ChartRun[], context: ChartContext, align: string): string {
  const [first] = runs;
  const shared = first === undefined ? undefined : characterProperties(first.type, context);
  const defaults = shared === undefined ? '' : `<a:defRPr ${shared.attributes}>${shared.content}</a:defRPr>`;
  return `<a:p><a:pPr algn="${align}">${defaults}</a:pPr>${runs.map((run) => runXml(run, context)).join('')}</a:p>`;
}

function runXml({ text, type }: ChartRun, context: ChartContext): string {
  const { attributes, content } = characterProperties(type, context);
  return `<a:r><a:rPr ${attributes}>${content}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
}
