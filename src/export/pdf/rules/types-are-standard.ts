import { PDFDict, PDFName } from '../pdf-library.js';
import { standardTypes } from '../structure/element-types.js';
import type { ExaminedDocument, Rule } from './rule.js';

/** 02: every element is of a type of PDF 1.7, or of one that is mapped to such a type. */
export const typesAreStandard: readonly Rule[] = [
  {
    id: '02-001',
    holds: 'Every type of an element ends at a standard type.',
    faults: (examined) => {
      const roles = roleMap(examined);
      return [
        ...new Set(
          examined.elements.map(({ type }) => type).filter((type) => ending(type, roles) === undefined),
        ),
      ];
    },
  },
  {
    id: '02-003',
    holds: 'No mapping of types runs in a circle.',
    faults: (examined) => {
      const roles = roleMap(examined);
      return [...roles.keys()].filter((type) => ending(type, roles) === 'circle');
    },
  },
  {
    id: '02-004',
    holds: 'No standard type is mapped to another.',
    faults: (examined) => [...roleMap(examined).keys()].filter((type) => standardTypes.has(type)),
  },
];

function roleMap({ catalog }: ExaminedDocument): ReadonlyMap<string, string> {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  const map = root instanceof PDFDict ? root.lookup(PDFName.of('RoleMap')) : undefined;
  if (!(map instanceof PDFDict)) return new Map();
  return new Map(map.entries().map(([from, to]) => [from.decodeText(), String(to).slice(1)] as const));
}

/** Where the mapping of a type ends; undefined where that is no standard type. */
function ending(type: string, roles: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  for (let each: string | undefined = type; each !== undefined; each = roles.get(each)) {
    if (standardTypes.has(each)) return each;
    if (seen.has(each)) return 'circle';
    seen.add(each);
  }
  return undefined;
}
