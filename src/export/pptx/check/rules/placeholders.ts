import { attributeOf, type XmlDocument } from '../../xml/read-xml.js';
import type { PackageRule } from '../package-fault.js';
import { type PresentationPackage, targetsOf } from '../presentation-package.js';

interface Placeholder {
  readonly type: string;
  readonly index: string;
}

/** Every placeholder finds the one it inherits from: a slide's in its layout, a layout's in its master. */
export const placeholders: PackageRule = {
  name: 'placeholders',
  find: (file) => [
    ...faultsOf(file, 'p:sld', 'slideLayout', (own, given) =>
      given.some(({ type, index }) => type === own.type && index === own.index),
    ),
    ...faultsOf(file, 'p:sldLayout', 'slideMaster', (own, given) => {
      const inherited = inheritedType(own.type);
      return inherited === undefined || given.some(({ type }) => type === inherited);
    }),
  ],
};

function faultsOf(
  file: PresentationPackage,
  root: string,
  relationship: string,
  finds: (own: Placeholder, given: readonly Placeholder[]) => boolean,
) {
  return file.partsOf(root).flatMap(({ part, document }) =>
    targetsOf(file, part, relationship).flatMap((from) => {
      const source = file.documents.get(from);
      const given = source === undefined ? undefined : placeholdersOf(source);
      return placeholdersOf(document)
        .filter((own) => given !== undefined && !finds(own, given))
        .map(({ type, index }) => ({
          part,
          message: `has a placeholder ${type} with idx ${index}, which ${from} has not`,
        }));
    }),
  );
}

function placeholdersOf(document: XmlDocument): readonly Placeholder[] {
  return document.named('p:ph').map((placeholder) => {
    const type = attributeOf(placeholder, 'type') ?? 'obj';
    return {
      type: type === 'ctrTitle' ? 'title' : type,
      index: attributeOf(placeholder, 'idx') ?? '0',
    };
  });
}

/** The placeholder of a master that one of a layout takes its looks from; others have their own. */
function inheritedType(type: string): string | undefined {
  if (['title', 'dt', 'ftr', 'sldNum'].includes(type)) return type;
  return ['body', 'subTitle', 'obj'].includes(type) ? 'body' : undefined;
}
