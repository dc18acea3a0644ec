import { kinsokuOf, sectionList, slideIdOf } from '../parts/presentation.js';
import { escapeXml } from '../xml/escape-xml.js';
import { declaration, namespaces } from '../xml/namespaces.js';
import { attributeOf, childrenOf, type XmlElement } from '../xml/read-xml.js';
import type { TemplatePresentation } from './template.js';
import { writeElement } from './write-element.js';

/** What else an editor is told of the file as a whole: whether it has its fonts in it, and from which number slides count. */
const keptAttributes: ReadonlySet<string> = new Set([
  'firstSlideNum',
  'embedTrueTypeFonts',
  'saveSubsetFonts',
  'autoCompressPictures',
  'showSpecialPlsOnTitleSld',
]);

/**
 * The presentation part: masters, sizes and type of the template, slides and sections of our own.
 *
 * @param relationshipTo the id by which this part leads to a part that stays
 */
export function filledPresentationPart(
  { root, targets }: TemplatePresentation,
  input: {
    readonly language: string;
    readonly notesMaster: string;
    readonly slides: readonly string[];
    readonly sections: readonly { readonly name: string; readonly slides: number }[];
    readonly relationshipTo: (part: string) => string;
  },
): string {
  const { language, notesMaster, slides, sections, relationshipTo } = input;
  const attributes = root.attributes
    .filter(({ name }) => keptAttributes.has(name))
    .map(({ name, value }) => ` ${name}="${escapeXml(value)}"`);
  /** As it was, but for the ids of relationships: they are new. Elements whose relationship is gone go with it. */
  const renamed = (element: XmlElement): readonly XmlElement[] => {
    const id = attributeOf(element, 'r:id');
    const part = id === undefined ? undefined : targets.get(id)?.part;
    if (id !== undefined && part === undefined) return [];
    return [
      {
        ...element,
        attributes: element.attributes.map((each) =>
          each.name === 'r:id' && part !== undefined ? { ...each, value: relationshipTo(part) } : each,
        ),
        children: element.children.flatMap((child) => (typeof child === 'string' ? [] : renamed(child))),
      },
    ];
  };
  const kept = (name: string) => childrenOf(root, name).flatMap(renamed).map(writeElement).join('');
  const own = slides.map((slide, index) => `<p:sldId id="${slideIdOf(index)}" r:id="${slide}"/>`).join('');
  const notesSize = kept('p:notesSz');
  return (
    `${declaration}<p:presentation ${namespaces}${attributes.join('')}>${kept('p:sldMasterIdLst')}` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="${notesMaster}"/></p:notesMasterIdLst>${kept('p:handoutMasterIdLst')}` +
    `<p:sldIdLst>${own}</p:sldIdLst>${kept('p:sldSz')}` +
    `${notesSize === '' ? '<p:notesSz cx="6858000" cy="9144000"/>' : notesSize}${kept('p:embeddedFontLst')}` +
    `${kinsokuOf(language)}${kept('p:defaultTextStyle')}` +
    `<p:extLst>${sectionList(sections)}</p:extLst></p:presentation>`
  );
}
