import type { EditableChart, EditableSlide, EditableTheme } from '../../../model/editable-deck.js';
import type { DrawingContext } from '../drawing/context.js';
import { drawingGroup } from '../drawing/drawing-group.js';
import { escapeXml } from '../xml/escape-xml.js';
import { declaration, namespaces } from '../xml/namespaces.js';
import { coloursIn, firstAccent, mappingOf } from './colours.js';
import { placeholderXml, withPlaceholders } from './placeholders.js';
import { shapeTree, slideNumberField, textShape, transform } from './shape.js';
import { tableFrame } from './table.js';
import { paragraphs, type TextContext } from './text-body.js';

/** What a slide is written with. */
export interface SlideContext {
  readonly theme: EditableTheme;
  readonly language: string;
  /** 1-based. */
  readonly number: number;
  readonly linkTo: TextContext['linkTo'];
  readonly fontsOf: DrawingContext['fontsOf'];
  readonly addPicture: DrawingContext['addPicture'];
  /** Keeps a chart, and gives the relationship it is named by. */
  readonly addChart: (chart: EditableChart) => string;
}

/** A slide: words, tables, charts and drawings. Where its boxes stand and how they look, its layout says. */
export function slidePart(slide: EditableSlide, context: SlideContext): string {
  const { theme, language, number, linkTo } = context;
  const first = firstAccent(slide, theme);
  const colourOf = coloursIn(theme, first);
  let id = 1;
  const nextId = () => {
    id += 1;
    return id;
  };
  const linkOf = (link: string | undefined) => {
    const click = link === undefined ? undefined : linkTo(link);
    return click === undefined ? {} : { click };
  };
  const text: TextContext = { language, colourOf, linkTo };
  const shapes = withPlaceholders(slide).map(({ shape, placeholder }) => {
    const named = placeholder === undefined ? '' : placeholderXml(placeholder);
    if (shape.kind === 'table') return tableFrame(shape, { id: nextId(), placeholder: named }, text);
    if (shape.kind === 'chart') return chartFrame(shape, nextId(), named, context.addChart(shape));
    if (shape.kind === 'drawing') return drawingGroup(shape, { ...context, nextId, colourOf });
    const words =
      shape.role === 'slide-number' ? slideNumberField(number, language) : paragraphs(shape.paragraphs, text);
    return textShape({
      id: nextId(),
      name: shape.name,
      placeholder: named,
      ...linkOf(shape.link),
      body: `<a:bodyPr/><a:lstStyle/>${words}`,
    });
  });
  const mapping = first === 0 ? '<a:masterClrMapping/>' : `<a:overrideClrMapping ${mappingOf(first)}/>`;
  return (
    `${declaration}<p:sld ${namespaces}><p:cSld name="${escapeXml(slide.id)}">${shapeTree(shapes.join(''))}</p:cSld>` +
    `<p:clrMapOvr>${mapping}</p:clrMapOvr></p:sld>`
  );
}

function chartFrame(
  { name, alt, place }: EditableChart,
  id: number,
  placeholder: string,
  part: string,
): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"/>` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${placeholder}</p:nvPr></p:nvGraphicFramePr>` +
    `${transform(place, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${part}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
