import type { PackageRule } from '../package-fault.js';
import { targetsOf } from '../presentation-package.js';

/** Notes and their slide name each other. */
export const notes: PackageRule = {
  name: 'notes',
  find: (file) => {
    const unslided = file.partsOf('p:notes').flatMap(({ part }) => {
      const [slide] = targetsOf(file, part, 'slide');
      if (slide === undefined) return [{ part, message: 'belongs to no slide' }];
      const named = targetsOf(file, slide, 'notesSlide').includes(part);
      return named ? [] : [{ part, message: `belongs to ${slide}, which does not name it` }];
    });
    const several = file.partsOf('p:sld').flatMap(({ part }) => {
      const count = targetsOf(file, part, 'notesSlide').length;
      return count > 1 ? [{ part, message: `has ${count} pages of notes` }] : [];
    });
    return [...unslided, ...several];
  },
};
