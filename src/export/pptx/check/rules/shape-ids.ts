import { attributeOf } from '../../xml/read-xml.js';
import type { PackageRule } from '../package-fault.js';
import { repeated } from '../repeated.js';

const sheets = ['p:sld', 'p:sldLayout', 'p:sldMaster', 'p:notes', 'p:notesMaster'] as const;

/** The id of an object is its own on its sheet, be it in a group, a table or a chart. */
export const shapeIds: PackageRule = {
  name: 'shape-ids',
  find: ({ partsOf }) =>
    sheets.flatMap(partsOf).flatMap(({ part, document }) =>
      repeated(document.named('p:cNvPr').map((name) => attributeOf(name, 'id') ?? '')).map((id) => ({
        part,
        message: `has more than one object with the id ${id}`,
      })),
    ),
};
