import type { EditableSlide, EditableText, EditableTheme } from '../../../model/editable-deck.js';
import type { Place, SceneItem } from '../../../model/scene.js';
import type { DrawingContext } from '../drawing/context.js';
import { drawingShapes } from '../drawing/drawing-shapes.js';
import { escapeXml } from '../xml/escape-xml.js';
import { declaration, namespaces } from '../xml/namespaces.js';
import { coloursIn, firstAccent } from './colours.js';
import { type Placeholder, placeholderXml, usualIndices, withPlaceholders } from './placeholders.js';
import { background, shapeTree, slideNumberField, textShape } from './shape.js';
import { bodyProperties, listStyle } from './text-body.js';

/** What slides are read for their layout. */
export type LaidOut = Pick<EditableSlide, 'ground' | 'accent' | 'ornaments' | 'shapes'>;

/** What a layout is written with. */
export interface LayoutContext {
  readonly theme: EditableTheme;
  readonly language: string;
  /** The order number of a slide is nothing of its layout. */
  readonly prompts: Pick<DrawingContext, 'fontsOf' | 'addPicture'>;
}

/**
 * A layout: the sheet, what all slides of it show, and the placeholders with their place and type. Slides that give the
 * same part share it.
 */
export function layoutPart(
  name: string,
  slide: LaidOut,
  { theme, language, prompts }: LayoutContext,
): string {
  const colourOf = coloursIn(theme, firstAccent(slide, theme));
  let id = 1;
  const nextId = () => {
    id += 1;
    return id;
  };
  const drawn = drawingShapes(
    [...slide.ornaments, ...slide.shapes.flatMap((shape) => (shape.kind === 'text' ? ruleOf(shape) : []))],
    { x: 0, y: 0, scale: 1 },
    { ...prompts, nextId, colourOf, language },
  );
  const boxes = withPlaceholders(slide).flatMap(({ shape, placeholder }) => {
    if (placeholder === undefined || shape.kind === 'drawing') return [];
    const style = shape.kind === 'text' ? shape.style : undefined;
    return [
      textShape({
        id: nextId(),
        name: shape.name,
        placeholder: placeholderXml(placeholder),
        place: shape.place,
        body:
          (style === undefined
            ? '<a:bodyPr/><a:lstStyle/>'
            : bodyProperties(style) + listStyle(style, colourOf, language)) +
          promptOf(placeholder, shape.name, language),
      }),
    ];
  });
  return (
    `${declaration}<p:sldLayout ${namespaces} preserve="1" userDrawn="1"><p:cSld name="${escapeXml(name)}">${background(colourOf(slide.ground))}` +
    `${shapeTree(drawn + boxes.join('') + dateAndFooter(nextId, language))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  );
}

function promptOf({ type }: Placeholder, name: string, language: string): string {
  if (type === 'sldNum') return slideNumberField(1, language).replace('<a:t>1</a:t>', '<a:t>‹#›</a:t>');
  return `<a:p><a:r><a:rPr lang="en-US"/><a:t>${escapeXml(name)}</a:t></a:r></a:p>`;
}

/** Places for a date and a footer, which stand on no slide until someone asks for them. */
function dateAndFooter(nextId: () => number, language: string): string {
  const empty = `<a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${language}"/></a:p>`;
  return [
    { type: 'dt', name: 'Date', sz: 'half', idx: usualIndices.date },
    { type: 'ftr', name: 'Footer', sz: 'quarter', idx: usualIndices.footer },
  ]
    .map(({ type, name, sz, idx }) =>
      textShape({
        id: nextId(),
        name,
        placeholder: `<p:ph type="${type}" sz="${sz}" idx="${idx}"/>`,
        body: empty,
      }),
    )
    .join('');
}

/** Between a rule and the words below it, in px. */
const ruleAir = 8;

/** The rule over a box, as a thin field. */
function ruleOf({ place, style: { rule } }: EditableText): readonly SceneItem[] {
  if (rule === undefined) return [];
  const thin: Place = {
    x: place.x,
    y: place.y - ruleAir - rule.width,
    width: place.width,
    height: rule.width,
  };
  return [{ kind: 'field', role: 'hairline', place: thin, colour: rule.colour, radius: 0, decoration: true }];
}
