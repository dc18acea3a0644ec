import type { Place } from '../../../model/scene.js';
import {
  attributeOf,
  childrenOf,
  descendantsOf,
  textIn,
  type XmlDocument,
  type XmlElement,
} from '../xml/read-xml.js';
import { emuInPixel } from '../xml/units.js';
import { freeArea, onSlide, withoutInsets } from './free-area.js';
import { bodiesOf, layoutForm, titleOf } from './layout-form.js';
import { fillOfWords, placeholderStyle } from './placeholder-style.js';
import type { TemplatePackage } from './read-package.js';
import type { TemplateLayout, TemplatePlaceholder } from './template.js';
import { colourIn, groundIn, mappedColours, themeColours } from './theme-colours.js';
import { writeElement } from './write-element.js';

interface Sheet {
  readonly width: number;
  readonly height: number;
  /** How type is set where nothing else says so. */
  readonly defaults: readonly XmlElement[];
}

/** A box of a layout or a master that something can be put in. */
interface Box {
  readonly type: string;
  readonly placeholder: XmlElement;
  readonly shape: XmlElement;
}

/** The layouts of a master, in the order in which it lists them. */
export function readLayouts(
  file: TemplatePackage,
  masterPart: string,
  sheet: Sheet,
): readonly TemplateLayout[] {
  const master = file.documentOf(masterPart);
  const related = file.relationshipsOf(masterPart);
  const themePart = related.find(({ type }) => type === 'theme')?.part;
  const theme =
    themePart === undefined ? new Map<string, string>() : themeColours(file.documentOf(themePart));
  return master.named('p:sldLayoutId').flatMap((listed) => {
    const part = related.find(({ id }) => id === attributeOf(listed, 'r:id'))?.part;
    return part === undefined || !file.paths.has(part)
      ? []
      : [readLayout(part, file.documentOf(part), master, theme, sheet)];
  });
}

function readLayout(
  part: string,
  layout: XmlDocument,
  master: XmlDocument,
  theme: ReadonlyMap<string, string>,
  sheet: Sheet,
): TemplateLayout {
  const ofMaster = boxesOf(master);
  const boxes = boxesOf(layout);
  const sourcesOf = (box: Box) => stylesOf(box, parentOf(box, ofMaster), master);
  const placeholders = boxes.map((box) => readBox(box, parentOf(box, ofMaster), sourcesOf(box), sheet));
  const placed = ofMaster.map((box) => readBox(box, undefined, sourcesOf(box), sheet));
  const free = onSlide(freeArea(placeholders, placed, sheet), sheet);
  const title = titleOf(placeholders);
  const name = attributeOf(childrenOf(layout.root, 'p:cSld')[0] ?? layout.root, 'name') ?? '';
  const override = layout.named('a:overrideClrMapping')[0];
  const colours = mappedColours(theme, override ?? master.named('p:clrMap')[0]);
  const own = groundIn(layout, colours);
  const ground =
    own === undefined ? groundIn(master, mappedColours(theme, master.named('p:clrMap')[0])) : own;
  const inked =
    placeholders.find(({ type, place }) => type === 'subTitle' && place !== undefined) ??
    bodiesOf(placeholders)[0];
  const inkedBox = boxes[inked === undefined ? -1 : placeholders.indexOf(inked)];
  // On the ground of the master words are as the master has them; on another the headline knows.
  const instead = own === undefined ? ofMaster.find(({ type }) => type === 'body') : boxes.find(isTitle);
  const inkFrom = inkedBox ?? instead;
  const fill = inkFrom === undefined ? undefined : fillOfWords([...sourcesOf(inkFrom), ...sheet.defaults]);
  const form = layoutForm({ type: attributeOf(layout.root, 'type'), name }, placeholders);
  const [colour] = fill?.children.filter((child) => typeof child !== 'string') ?? [];
  return {
    part,
    name,
    form,
    placeholders,
    free: title === undefined ? free : withoutInsets(free, title),
    colours,
    ground: ground === undefined ? colours.get('bg1') : (ground ?? undefined),
    ink:
      colour === undefined || typeof colour === 'string'
        ? { xml: '<a:schemeClr val="tx1"/>', colour: colours.get('tx1') }
        : { xml: writeElement(colour), colour: colourIn(fill, colours) },
  };
}

function boxesOf(part: XmlDocument): readonly Box[] {
  const [tree] = part.named('p:spTree');
  return (tree === undefined ? [] : descendantsOf(tree, 'p:sp')).flatMap((shape) => {
    const [properties] = childrenOf(shape, 'p:nvSpPr');
    const [placeholder] = properties === undefined ? [] : descendantsOf(properties, 'p:ph');
    if (placeholder === undefined) return [];
    return [{ type: attributeOf(placeholder, 'type') ?? 'obj', placeholder, shape }];
  });
}

function isTitle({ type }: Box): boolean {
  return /^(?:title|ctrTitle)$/.test(type);
}

/** What a box of a layout takes after: that of the master with the same purpose. */
function parentOf(box: Box, ofMaster: readonly Box[]): Box | undefined {
  const { type } = box;
  const wanted = isTitle(box) ? 'title' : /^(?:dt|ftr|sldNum|hdr)$/.test(type) ? type : 'body';
  return ofMaster.find((each) => each.type === wanted);
}

function stylesOf(box: Box, parent: Box | undefined, master: XmlDocument): readonly XmlElement[] {
  const list = ({ shape }: Box) =>
    childrenOf(shape, 'p:txBody').flatMap((body) => childrenOf(body, 'a:lstStyle'));
  const wanted = isTitle(box)
    ? 'p:titleStyle'
    : /^(?:dt|ftr|sldNum|hdr)$/.test(box.type)
      ? 'p:otherStyle'
      : 'p:bodyStyle';
  return [...list(box), ...(parent === undefined ? [] : list(parent)), ...master.named(wanted)];
}

function readBox(
  box: Box,
  parent: Box | undefined,
  sources: readonly XmlElement[],
  sheet: Sheet,
): TemplatePlaceholder {
  const { type, placeholder, shape } = box;
  const place = placeOf(shape) ?? (parent === undefined ? undefined : placeOf(parent.shape));
  const bodies = [box, ...(parent === undefined ? [] : [parent])].flatMap((each) =>
    childrenOf(each.shape, 'p:txBody').flatMap((body) => childrenOf(body, 'a:bodyPr')),
  );
  const sizes = [box, ...(parent === undefined ? [] : [parent])].flatMap((each) =>
    ['a:rPr', 'a:endParaRPr'].flatMap((name) =>
      descendantsOf(each.shape, name).flatMap((run) => attributeOf(run, 'sz') ?? []),
    ),
  );
  const turned = bodies.map((body) => attributeOf(body, 'vert')).find((value) => value !== undefined);
  return {
    type,
    index: attributeOf(placeholder, 'idx'),
    size: attributeOf(placeholder, 'sz'),
    upright: attributeOf(placeholder, 'orient') === 'vert' || (turned !== undefined && turned !== 'horz'),
    place: place === undefined ? undefined : onSlide(place, sheet),
    style: placeholderStyle(sources, bodies, sheet.defaults, sizes),
    text: childrenOf(shape, 'p:txBody').map(textIn).join('').trim(),
  };
}

function placeOf(shape: XmlElement): Place | undefined {
  const [transform] = childrenOf(shape, 'p:spPr').flatMap((each) => childrenOf(each, 'a:xfrm'));
  const [offset] = transform === undefined ? [] : childrenOf(transform, 'a:off');
  const [extent] = transform === undefined ? [] : childrenOf(transform, 'a:ext');
  if (offset === undefined || extent === undefined) return undefined;
  const px = (element: XmlElement, name: string) => Number(attributeOf(element, name) ?? 0) / emuInPixel;
  return { x: px(offset, 'x'), y: px(offset, 'y'), width: px(extent, 'cx'), height: px(extent, 'cy') };
}
