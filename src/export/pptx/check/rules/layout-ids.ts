import { attributeOf } from '../../xml/read-xml.js';
import type { PackageRule } from '../package-fault.js';
import { repeated } from '../repeated.js';

/** Masters and layouts are numbered together, from here on. */
const least = 2_147_483_648;

export const layoutIds: PackageRule = {
  name: 'layout-ids',
  find: ({ partsOf }) => {
    const ids = [...partsOf('p:presentation'), ...partsOf('p:sldMaster')].flatMap(({ part, document }) =>
      [...document.named('p:sldMasterId'), ...document.named('p:sldLayoutId')].map((each) => ({
        part,
        id: attributeOf(each, 'id') ?? '',
      })),
    );
    const twice = new Set(repeated(ids.map(({ id }) => id)));
    return ids.flatMap(({ part, id }) => [
      ...(twice.has(id) ? [{ part, message: `numbers a master or layout ${id}, as another is` }] : []),
      ...(Number(id) >= least ? [] : [{ part, message: `numbers a master or layout ${id}, below ${least}` }]),
    ]);
  },
};
