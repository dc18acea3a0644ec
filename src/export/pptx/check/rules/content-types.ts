import { attributeOf } from '../../xml/read-xml.js';
import type { PackageRule } from '../package-fault.js';

const list = '[Content_Types].xml';

/** Every part has a type, and none is told of a part that is not there. */
export const contentTypes: PackageRule = {
  name: 'content-types',
  find: ({ parts, documents }) => {
    const document = documents.get(list);
    if (document === undefined) return [{ part: list, message: 'is missing' }];
    const told = document.named('ct:Override').map((each) => attributeOf(each, 'PartName') ?? '');
    const endings = new Set(
      document.named('ct:Default').map((each) => attributeOf(each, 'Extension')?.toLowerCase()),
    );
    const overridden = new Set(told);
    const phantoms = [...overridden].filter((part) => !parts.has(part.slice(1)));
    const twice = told.filter((part, index) => told.indexOf(part) !== index);
    const untyped = [...parts.keys()].filter(
      (part) =>
        part !== list &&
        !overridden.has(`/${part}`) &&
        !endings.has(/\.([^./]*)$/.exec(part)?.[1]?.toLowerCase()),
    );
    return [
      ...phantoms.map((part) => ({ part: list, message: `gives a type to ${part}, which is not there` })),
      ...twice.map((part) => ({ part: list, message: `gives a type to ${part} twice` })),
      ...untyped.map((part) => ({ part, message: 'has no content type' })),
    ];
  },
};
