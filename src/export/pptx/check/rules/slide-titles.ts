import { attributeOf, descendantsOf, textIn, type XmlDocument } from '../../xml/read-xml.js';
import type { PackageRule } from '../package-fault.js';

/** Every slide has a title, and no other has the same: that is how slides are found in a list, and by ear. */
export const slideTitles: PackageRule = {
  name: 'slide-titles',
  find: ({ partsOf }) => {
    const owners = new Map<string, string>();
    return partsOf('p:sld').flatMap(({ part, document }) => {
      const title = titleOf(document);
      if (title === '') return [{ part, message: 'has no title' }];
      const owner = owners.get(title);
      if (owner !== undefined) return [{ part, message: `has the title of ${owner}: ${title}` }];
      owners.set(title, part);
      return [];
    });
  },
};

function titleOf(document: XmlDocument): string {
  const title = document
    .named('p:sp')
    .find((shape) =>
      descendantsOf(shape, 'p:ph').some((each) => titles.has(attributeOf(each, 'type') ?? '')),
    );
  if (title === undefined) return '';
  return descendantsOf(title, 'a:t').map(textIn).join('').replace(/\s+/g, ' ').trim();
}

const titles: ReadonlySet<string> = new Set(['title', 'ctrTitle']);
