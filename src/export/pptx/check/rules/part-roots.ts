import type { PackageRule } from '../package-fault.js';

/** What stands in a part, by the relationship that leads to it. */
const roots: ReadonlyMap<string, string> = new Map([
  ['slide', 'p:sld'],
  ['slideLayout', 'p:sldLayout'],
  ['slideMaster', 'p:sldMaster'],
  ['notesSlide', 'p:notes'],
  ['notesMaster', 'p:notesMaster'],
  ['chart', 'c:chartSpace'],
  ['theme', 'a:theme'],
]);

/** A part is what it is taken for: rules look for slides by what stands in them, and would pass over another. */
export const partRoots: PackageRule = {
  name: 'part-roots',
  find: ({ parts, documents, relationshipsOf }) => {
    const faults = [...parts.keys()].flatMap(relationshipsOf).flatMap(({ type, part }) => {
      const [wanted, root] = [roots.get(type), documents.get(part ?? '')?.root.name];
      if (part === undefined || !parts.has(part) || wanted === undefined || root === wanted) return [];
      return [[part, `is taken for ${wanted} and is ${root ?? 'no XML'}`] as const];
    });
    return [...new Map(faults)].map(([part, message]) => ({ part, message }));
  },
};
