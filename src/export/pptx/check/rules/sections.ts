import { attributeOf } from '../../xml/read-xml.js';
import type { PackageRule } from '../package-fault.js';
import { repeated } from '../repeated.js';

/** Where there are sections, every slide stands in one of them, once. */
export const sections: PackageRule = {
  name: 'sections',
  find: ({ partsOf }) =>
    partsOf('p:presentation').flatMap(({ part, document }) => {
      if (document.named('p14:section').length === 0) return [];
      const idsOf = (name: string) => document.named(name).map((each) => attributeOf(each, 'id') ?? '');
      const [slides, shown] = [idsOf('p:sldId'), idsOf('p14:sldId')];
      return [
        ...shown
          .filter((id) => !slides.includes(id))
          .map((id) => ({ part, message: `has a section with a slide ${id} that is not there` })),
        ...slides
          .filter((id) => !shown.includes(id))
          .map((id) => ({ part, message: `has the slide ${id} in no section` })),
        ...repeated(shown).map((id) => ({ part, message: `has the slide ${id} in its sections twice` })),
      ];
    }),
};
