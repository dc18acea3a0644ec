import type { Stroke } from '../../../model/scene.js';
import { emu } from '../xml/units.js';
import type { DrawingContext } from './context.js';

type Colours = Pick<DrawingContext, 'colourOf'>;

export function fillOf(colour: string | undefined, { colourOf }: Colours): string {
  return colour === undefined ? '<a:noFill/>' : `<a:solidFill>${colourOf(colour)}</a:solidFill>`;
}

/** As browsers mitre corners: the point of a sharper one is cut. */
const mitre = '<a:miter lim="400000"/>';

/**
 * The pen of an outline: `a:ln`.
 *
 * @param scale px of the slide in a unit of the stroke's coordinates
 */
export function strokeOf(stroke: Stroke | undefined, scale: number, context: Colours): string {
  if (stroke === undefined) return '<a:ln><a:noFill/></a:ln>';
  const { colour, width, round = false } = stroke;
  const ends = round ? 'rnd' : 'flat';
  const corners = round ? '<a:round/>' : mitre;
  return (
    `<a:ln w="${emu(width * scale)}" cap="${ends}">` +
    `${fillOf(colour, context)}${dashes(stroke)}${corners}</a:ln>`
  );
}

/** Dashes and gaps are said in widths of the pen, in thousandths of a percent. */
function dashes({ dash, width }: Stroke): string {
  if (dash === undefined) return '';
  const [drawn, gap] = dash.map((length) => Math.round((length / width) * 100_000));
  return `<a:custDash><a:ds d="${drawn}" sp="${gap}"/></a:custDash>`;
}
