import type { PackageRule } from '../package-fault.js';

/** Every relationship that an element names is one of its part. An empty name is none: an action that leads nowhere. */
export const references: PackageRule = {
  name: 'references',
  find: ({ documents, relationshipsOf }) =>
    [...documents].flatMap(([part, document]) => {
      const known = new Set(['', ...relationshipsOf(part).map(({ id }) => id)]);
      return [...document.references]
        .filter((id) => !known.has(id))
        .map((id) => ({ part, message: `names the relationship ${id}, which it does not have` }));
    }),
};
