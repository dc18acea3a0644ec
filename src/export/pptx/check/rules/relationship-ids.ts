import type { PackageRule } from '../package-fault.js';
import { relationshipsPartOf } from '../part-names.js';
import { repeated } from '../repeated.js';

/** No two relationships of a part have one id. */
export const relationshipIds: PackageRule = {
  name: 'relationship-ids',
  find: ({ parts, relationshipsOf }) =>
    ['', ...parts.keys()].flatMap((owner) =>
      repeated(relationshipsOf(owner).map(({ id }) => id)).map((id) => ({
        part: relationshipsPartOf(owner),
        message: `has more than one relationship ${id}`,
      })),
    ),
};
