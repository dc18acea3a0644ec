import type { EditableChart, EditableShape, EditableText } from '../../../model/editable-deck.js';
import type { DrawingContext } from '../drawing/context.js';
import { drawingGroup } from '../drawing/drawing-group.js';
import { fieldShape } from '../drawing/field-shape.js';
import { shapeTree, slideNumberField, textShape, transform } from '../parts/shape.js';
import { tableFrame } from '../parts/table.js';
import { bodyProperties, listStyle, paragraphs, type TextContext } from '../parts/text-body.js';
import { escapeXml } from '../xml/escape-xml.js';
import { declaration, namespaces } from '../xml/namespaces.js';
import type { FilledParagraph, FilledPiece, FilledPlaceholder, FilledSlide } from './filled-slide.js';
import type { TemplatePlaceholder } from './template.js';
import type { TemplateColours } from './template-colours.js';

/** What a filled slide is written with. */
export interface FilledSlideContext {
  readonly id: string;
  readonly language: string;
  /** 1-based. */
  readonly number: number;
  readonly colours: TemplateColours;
  readonly linkTo: TextContext['linkTo'];
  readonly fontsOf: DrawingContext['fontsOf'];
  readonly addPicture: DrawingContext['addPicture'];
  /** Keeps a chart whose type is so large against ours, and gives the relationship it is named by. */
  readonly addChart: (chart: EditableChart, scale: number) => string;
}

/** A slide on a layout of a template: what has a placeholder says nothing of its own but its words. */
export function filledSlidePart(
  { pieces }: Pick<FilledSlide, 'pieces'>,
  context: FilledSlideContext,
): string {
  let id = 1;
  const nextId = () => {
    id += 1;
    return id;
  };
  const shapes = pieces.map((piece) => pieceXml(piece, nextId, context)).join('');
  return (
    `${declaration}<p:sld ${namespaces}><p:cSld name="${escapeXml(context.id)}">${shapeTree(shapes)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  );
}

function pieceXml(piece: FilledPiece, nextId: () => number, context: FilledSlideContext): string {
  switch (piece.kind) {
    case 'placeholder':
      return placeholderShape(piece, nextId(), context);
    case 'slide-number':
      return textShape({
        id: nextId(),
        name: 'Slide number',
        placeholder: placeholderXml(piece.placeholder),
        body: `<a:bodyPr/><a:lstStyle/>${slideNumberField(context.number, context.language)}`,
      });
    case 'free':
      return freeShape(piece.shape, piece.scale, nextId, context);
  }
}

function placeholderShape(
  { placeholder, name, paragraphs: all, size, place, middle }: FilledPlaceholder,
  id: number,
  context: FilledSlideContext,
): string {
  const text: TextContext = { ...context, colourOf: context.colours.words };
  const words = all.map((paragraph) => {
    const runs = size === undefined ? paragraph.runs : paragraph.runs.map((run) => ({ ...run, size }));
    return paragraphs([{ runs }], text, markOf(paragraph, placeholder));
  });
  return textShape({
    id,
    name,
    placeholder: placeholderXml(placeholder),
    ...(place === undefined ? {} : { place }),
    body: `<a:bodyPr${middle === true ? ' anchor="ctr"' : ''}/><a:lstStyle/>${words.join('')}`,
  });
}

/** Headlines have no marks that could be taken away. */
function markOf({ mark, start = 1 }: FilledParagraph, { type }: TemplatePlaceholder): string {
  if (mark === 'own' || /^(?:title|ctrTitle|subTitle|ftr)$/.test(type)) return '';
  if (mark === 'none') return '<a:pPr marL="0" indent="0"><a:buNone/></a:pPr>';
  return `<a:pPr marL="457200" indent="-457200"><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"${start === 1 ? '' : ` startAt="${start}"`}/></a:pPr>`;
}

/** A placeholder as its layout names it. */
function placeholderXml({ type, index, size, upright }: TemplatePlaceholder): string {
  const attributes = [
    type === 'obj' ? '' : ` type="${type}"`,
    upright ? ' orient="vert"' : '',
    size === undefined ? '' : ` sz="${escapeXml(size)}"`,
    index === undefined ? '' : ` idx="${escapeXml(index)}"`,
  ];
  return `<p:ph${attributes.join('')}/>`;
}

function freeShape(
  shape: EditableShape,
  scale: number,
  nextId: () => number,
  context: FilledSlideContext,
): string {
  const { words, drawn } = context.colours;
  switch (shape.kind) {
    case 'text':
      return ruleOf(shape, nextId, context) + textBox(shape, nextId(), context);
    case 'table':
      return tableFrame(shape, { id: nextId(), placeholder: '' }, { ...context, colourOf: words });
    case 'chart':
      return chartFrame(shape, nextId(), context.addChart(shape, scale));
    case 'drawing':
      return drawingGroup(shape, { ...context, nextId, colourOf: drawn });
  }
}

/** A box of text that is nobody's placeholder: its type is said, in fonts and colours of the theme. */
function textBox(text: EditableText, id: number, context: FilledSlideContext): string {
  const { name, place, style, paragraphs: all, link } = text;
  const colourOf = context.colours.words;
  const click = link === undefined ? undefined : context.linkTo(link);
  const clicked =
    click === undefined
      ? '/>'
      : `><a:hlinkClick r:id="${click.id}"${click.slide ? ' action="ppaction://hlinksldjump"' : ''}/></p:cNvPr>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"${clicked}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${transform(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>` +
    `<p:txBody>${bodyProperties(style)}${listStyle(style, colourOf, context.language)}` +
    `${paragraphs(all, { ...context, colourOf })}</p:txBody></p:sp>`
  );
}

/** The rule over a box, which on our own slides its layout has. */
function ruleOf(
  { place, style: { rule } }: EditableText,
  nextId: () => number,
  { colours, ...context }: FilledSlideContext,
): string {
  if (rule === undefined) return '';
  const thin = { x: place.x, y: place.y - rule.width, width: place.width, height: rule.width };
  return fieldShape(
    { kind: 'field', role: 'hairline', place: thin, colour: rule.colour, radius: 0, decoration: true },
    { x: 0, y: 0, scale: 1 },
    { ...context, nextId, colourOf: colours.words },
  );
}

function chartFrame({ name, alt, place }: EditableChart, id: number, part: string): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"/>` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `${transform(place, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${part}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
