import { indentOf } from '../../../layout/editable/measure.js';
import type { EditableParagraph, EditableRun, EditableStyle } from '../../../model/editable-deck.js';
import type { Face } from '../../../model/font.js';
import { escapeXml } from '../xml/escape-xml.js';
import { emu, pointSize, typeSize } from '../xml/units.js';
import type { ColourOf } from './colours.js';
import { runsByScript } from './runs-by-script.js';

/** What the text of a part needs to know of it. */
export interface TextContext {
  readonly language: string;
  readonly colourOf: ColourOf;
  /** The relationship by which a run leads to an address, or to a slide: `#id`; undefined where there is no such slide. */
  readonly linkTo: (link: string) => { readonly id: string; readonly slide: boolean } | undefined;
}

const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;
const alignments = { left: 'l', right: 'r', middle: 'ctr' } as const;

/** How a box holds its text: to its edges, as large as it is. */
export function bodyProperties({ anchor, wrap = true }: Pick<EditableStyle, 'anchor' | 'wrap'>): string {
  return (
    `<a:bodyPr vert="horz" wrap="${wrap ? 'square' : 'none'}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${anchors[anchor]}">` +
    '<a:noAutofit/></a:bodyPr>'
  );
}

/** The style of a placeholder: what all its paragraphs and runs inherit. */
export function listStyle(style: EditableStyle, colourOf: ColourOf, language: string): string {
  return `<a:lstStyle><a:lvl1pPr ${paragraphAttributes(style)}>${spacing(style)}${bullet(style, colourOf)}<a:defRPr lang="${language}" sz="${typeSize(style.size)}" b="${bold(style.face)}" i="0" kern="1200">${fill(style.colour, colourOf)}${typefaces(style.face)}</a:defRPr></a:lvl1pPr></a:lstStyle>`;
}

function paragraphAttributes(style: EditableStyle): string {
  const indent = emu(indentOf(style));
  return `marL="${indent}" indent="${-indent}" algn="${alignments[style.align]}" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="0"`;
}

function spacing({ size, leading, gap }: EditableStyle): string {
  return (
    `<a:lnSpc><a:spcPts val="${pointSize(size * leading)}"/></a:lnSpc>` +
    `<a:spcBef><a:spcPts val="${pointSize(gap)}"/></a:spcBef>`
  );
}

function bullet({ bullet: kind, bulletColour, start = 1 }: EditableStyle, colourOf: ColourOf): string {
  const own = bulletColour === undefined ? '<a:schemeClr val="accent1"/>' : colourOf(bulletColour);
  const colour = `<a:buClr>${own}</a:buClr>`;
  if (kind === 'none') return '<a:buNone/>';
  if (kind === 'dot') return `${colour}<a:buFont typeface="Arial"/><a:buChar char="•"/>`;
  return `${colour}<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPlain"${start === 1 ? '' : ` startAt="${start}"`}/>`;
}

/**
 * Paragraphs of a box whose placeholder has the style.
 *
 * @param properties what they have of their own: `<a:pPr …/>`
 */
export function paragraphs(all: readonly EditableParagraph[], context: TextContext, properties = ''): string {
  if (all.length === 0) return `<a:p><a:endParaRPr lang="${context.language}"/></a:p>`;
  return all
    .map(({ runs }) => `<a:p>${properties}${runs.map((run) => runXml(run, context)).join('')}</a:p>`)
    .join('');
}

function runXml(run: EditableRun, context: TextContext): string {
  const { size, face, colour, link } = run;
  const language = run.language ?? context.language;
  const click = link === undefined ? undefined : context.linkTo(link);
  const inside = [
    colour === undefined ? '' : fill(colour, context.colourOf),
    face === undefined ? '' : typefaces(face),
    click === undefined
      ? ''
      : `<a:hlinkClick r:id="${click.id}"${click.slide ? ' action="ppaction://hlinksldjump"' : ''}/>`,
  ].join('');
  return runsByScript(run.text, language)
    .map((part) => {
      const attributes =
        `lang="${part.language}"${part.language === language ? '' : ` altLang="${language}"`}` +
        `${size === undefined ? '' : ` sz="${typeSize(size)}"`}${face === undefined ? '' : ` b="${bold(face)}"`}`;
      const lines = part.text.split('\n');
      const one = (text: string) =>
        text === ''
          ? ''
          : `<a:r><a:rPr ${attributes}${inside === '' ? '/>' : `>${inside}</a:rPr>`}<a:t>${escapeXml(text)}</a:t></a:r>`;
      return lines.map(one).join(`<a:br><a:rPr ${attributes}/></a:br>`);
    })
    .join('');
}

function fill(colour: string, colourOf: ColourOf): string {
  return `<a:solidFill>${colourOf(colour)}</a:solidFill>`;
}

/** A face as a font of the theme. */
function typefaces(face: Face): string {
  const font = face.startsWith('headline') ? 'mj' : 'mn';
  return `<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/>`;
}

/** Editors know regular and bold of a family. */
function bold(face: Face): 0 | 1 {
  return face === 'text' || face === 'textMedium' ? 0 : 1;
}

/** Properties of the runs of a table's cell, which has no placeholder to inherit from. */
export function cellRun(
  { face, size, colour }: Pick<EditableStyle, 'face' | 'size' | 'colour'>,
  run: EditableRun,
): EditableRun {
  return { face, size, colour, ...run };
}
