import { attributeOf, childrenOf, descendantsOf, type XmlElement } from '../../xml/read-xml.js';
import type { PackageRule } from '../package-fault.js';

/** What has to say what it shows, and where its name stands. */
const shown = [
  ['p:pic', 'p:nvPicPr'],
  ['p:graphicFrame', 'p:nvGraphicFramePr'],
  ['p:grpSp', 'p:nvGrpSpPr'],
] as const;

/** Pictures, charts, tables and groups of a slide say what they show, or that they only decorate. */
export const alternativeTexts: PackageRule = {
  name: 'alternative-texts',
  find: ({ partsOf }) =>
    partsOf('p:sld').flatMap(({ part, document }) =>
      shown.flatMap(([element, properties]) =>
        document
          .named(element)
          .flatMap((object) => childrenOf(object, properties))
          .flatMap((each) => childrenOf(each, 'p:cNvPr'))
          .filter((name) => (attributeOf(name, 'descr') ?? '').trim() === '' && !isDecorative(name))
          .map((name) => ({
            part,
            message: `does not say what ${attributeOf(name, 'name')} (id ${attributeOf(name, 'id')}) shows`,
          })),
      ),
    ),
};

function isDecorative(name: XmlElement): boolean {
  return descendantsOf(name, 'adec:decorative').some((each) => attributeOf(each, 'val') === '1');
}
