import type { PackageRule } from '../package-fault.js';
import { relationshipsPartOf } from '../part-names.js';

/** Every relationship leads to a part that is there. */
export const danglingRelationships: PackageRule = {
  name: 'dangling-relationships',
  find: ({ parts, relationshipsOf }) =>
    ['', ...parts.keys()].flatMap((owner) =>
      relationshipsOf(owner).flatMap(({ id, part }) =>
        part === undefined || parts.has(part)
          ? []
          : [
              {
                part: relationshipsPartOf(owner),
                message: `leads with ${id} to ${part}, which is not there`,
              },
            ],
      ),
    ),
};
