import type { Place } from '../../../model/scene.js';
import { escapeXml } from '../xml/escape-xml.js';
import { emu } from '../xml/units.js';

/** Where a shape stands, as an element of its kind: `a:xfrm` or `p:xfrm`. */
export function transform({ x, y, width, height }: Place, tag: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): string {
  return `<${tag}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}>`;
}

/** A shape that holds text. Without a place it stands where its placeholder does. */
export function textShape(shape: {
  readonly id: number;
  readonly name: string;
  readonly placeholder: string;
  readonly place?: Place;
  readonly body: string;
  /** Where a click on the whole of it leads. */
  readonly click?: { readonly id: string; readonly slide: boolean };
}): string {
  const { id, name, placeholder, place, body, click } = shape;
  const clicked =
    click === undefined
      ? '/>'
      : `><a:hlinkClick r:id="${click.id}"${click.slide ? ' action="ppaction://hlinksldjump"' : ''}/></p:cNvPr>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"${clicked}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr>${placeholder}</p:nvPr></p:nvSpPr>` +
    `${place === undefined ? '<p:spPr/>' : `<p:spPr>${transform(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`}` +
    `<p:txBody>${body}</p:txBody></p:sp>`
  );
}

/** The tree of shapes of a slide, a layout or a master. */
export function shapeTree(shapes: string): string {
  const whole =
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm>';
  return `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${whole}</p:grpSpPr>${shapes}</p:spTree>`;
}

/** A sheet of one colour. */
export function background(colour: string): string {
  return `<p:bg><p:bgPr><a:solidFill>${colour}</a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
}

/** The number of a slide, which the editor keeps true. */
export function slideNumberField(number: number, language: string): string {
  return `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${language}"/><a:t>${number}</a:t></a:fld><a:endParaRPr lang="${language}"/></a:p>`;
}
