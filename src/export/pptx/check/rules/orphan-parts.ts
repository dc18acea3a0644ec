import type { PackageRule } from '../package-fault.js';
import { ownerOfRelationships } from '../part-names.js';
import type { PresentationPackage } from '../presentation-package.js';

/** Every part is reached from the file's own relationships; what is not is dead, and may hold what nobody shall see. */
export const orphanParts: PackageRule = {
  name: 'orphan-parts',
  find: (file) => {
    const reached = reachedParts(file);
    return [...file.parts.keys()]
      .filter((part) => part !== '[Content_Types].xml' && !reached.has(ownerOfRelationships(part) ?? part))
      .map((part) => ({ part, message: 'is reached from nowhere' }));
  },
};

function reachedParts({ relationshipsOf }: PresentationPackage): ReadonlySet<string> {
  const reached = new Set(['']);
  // A set is walked to what is added on the way.
  for (const from of reached)
    for (const { part } of relationshipsOf(from)) if (part !== undefined) reached.add(part);
  return reached;
}
